import { Duration } from 'cdk8s';
import type { HttpRuleIntent } from '../kinds/http-route';
import type { Release } from '../release/release';
import { releasesWith } from '../release/table';
import { secondsText, type Values } from '../api/values';
import type { Backend } from './backend';
import type { Filter } from './filter';
import { answersOf } from '../kinds/route-filters';
import type { Match } from './match';

/** A rule of an `HttpRoute`: matches, and what the gateway does with the requests that fit. */
export interface HttpRule {
  /**
   * The requests that the rule applies to: those that fit any of the matches.
   * @default - every request
   */
  readonly matches?: Match[];

  /**
   * Where they go, each with its weight.
   * @default - nowhere: a filter redirects them
   */
  readonly backends?: Backend[];

  /**
   * The filters that change, redirect or mirror the requests.
   * @default - nothing
   */
  readonly filters?: Filter[];

  /**
   * How long the client may wait for the whole answer: whole milliseconds; 0 is for ever. Of releases that have it: see
   * docs/releases.md.
   * @default - for ever
   */
  readonly requestTimeout?: Duration;

  /**
   * How long one backend may take for its answer: whole milliseconds; 0 is for ever. Of releases that have it: see
   * docs/releases.md.
   * @default - as long as the request may
   */
  readonly backendTimeout?: Duration;
}

export function httpRule({ matches = [], backends = [], filters = [], ...timeouts }: HttpRule): HttpRuleIntent {
  return {
    matches: matches.map(({ _match }) => _match),
    filters: filters.map(({ _filter }) => _filter),
    backends: backends.map(({ _intent }) => _intent),
    requestTimeoutSeconds: timeouts.requestTimeout?.toSeconds({ integral: false }),
    backendTimeoutSeconds: timeouts.backendTimeout?.toSeconds({ integral: false }),
  };
}

/** Complains about combinations in a rule that no Gateway can serve. */
export function checkRule(values: Values, at: string, rule: HttpRule, { minor, gatewayApi }: Release): void {
  const { backends = [], filters = [], requestTimeout, backendTimeout } = rule;
  if (backends.length === 0 && !filters.some(({ _filter }) => ['all', 'unknown'].includes(answersOf(_filter.type)))) {
    values.refuse(
      at,
      undefined,
      'leads nowhere, and its requests would be answered 500: give it a backend, or a redirect',
    );
  }
  const times = requestTimeout || backendTimeout ? Object.entries({ requestTimeout, backendTimeout }) : [];
  for (const [prop, time] of times) {
    if (time === undefined) continue;
    const milliseconds = time.toMilliseconds({ integral: false });
    if (!Number.isInteger(milliseconds) || milliseconds > 99_999_000)
      values.refuse(`${at}.${prop}`, time, 'must be from 0 to 99999 seconds, in whole milliseconds');
    if (!gatewayApi.timeouts)
      values.refuse(
        `${at}.${prop}`,
        time,
        `Cilium ${minor} goes with an HTTPRoute that has no timeouts (that of ` +
          `${releasesWith((other) => other.gatewayApi.timeouts)} has): leave it out, or take one of these`,
      );
  }
  filters.forEach(({ _filter: { type } }, i) => {
    if (type === 'CORS' && !gatewayApi.cors)
      values.refuse(
        `${at}.filters[${i}]`,
        type,
        `is not served by Cilium ${minor} (${releasesWith((other) => other.gatewayApi.cors)} does): let the ` +
          'backend answer, or take a newer release',
      );
  });
  const longest = requestTimeout?.toMilliseconds({ integral: false });
  if (longest && backendTimeout && backendTimeout.toMilliseconds({ integral: false }) > longest) {
    values.refuse(
      `${at}.backendTimeout`,
      backendTimeout,
      `must be at most requestTimeout, which is ${secondsText(requestTimeout!)}: the backend's time is part of ` +
        "the request's",
    );
  }
}

/** Backends to which a rule leads, mirrors included. */
export function backendsOf({ backends = [], filters = [] }: HttpRule): Backend[] {
  return [...backends, ...filters.flatMap(({ _backend }) => _backend ?? [])];
}
