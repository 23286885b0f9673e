import { Duration } from 'cdk8s';
import type { HttpRetryIntent, HttpRuleIntent } from '../kinds/http-route';
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
   * How long the client may wait for the whole answer: whole milliseconds; 0 is for ever. Not every release has it: see
   * docs/releases.md.
   * @default - for ever
   */
  readonly requestTimeout?: Duration;

  /**
   * How long one backend may take for its answer: whole milliseconds; 0 is for ever. Not every release has it: see
   * docs/releases.md.
   * @default - `requestTimeout`
   */
  readonly backendTimeout?: Duration;

  /**
   * When the gateway retries a request that a backend failed to answer. Not every release has it: see docs/releases.md.
   * The field is in the experimental CRD of HTTPRoute, and in the standard one from Gateway API 1.7 on: if a rule has
   * this property, `up.sh` installs a CRD with the field.
   * @default - Cilium sends no request twice
   */
  readonly retry?: HttpRetry;
}

/**
 * When a gateway sends a request to a backend again. Envoy does so after every failed connection, and for every method:
 * a backend may get the same POST twice.
 *
 * @example { codes: [502, 503], attempts: 3, backoff: Duration.millis(100) }
 */
export interface HttpRetry {
  /**
   * The status codes of an answer after which the request is sent again, from 400 to 599.
   * @default - none: only after a failed connection
   */
  readonly codes?: number[];

  /**
   * How many times it is sent again, at most.
   * @default 1
   */
  readonly attempts?: number;

  /**
   * How long Envoy waits before the first retry: whole milliseconds, at least 1. Before each further retry it waits up
   * to twice as long.
   * @default Duration.millis(25)
   */
  readonly backoff?: Duration;
}

export function httpRule(rule: HttpRule): HttpRuleIntent {
  const { matches = [], backends = [], filters = [], retry, requestTimeout, backendTimeout } = rule;
  return {
    matches: matches.map(({ _match }) => _match),
    filters: filters.map(({ _filter }) => _filter),
    backends: backends.map(({ _intent }) => _intent),
    requestTimeoutSeconds: requestTimeout?.toSeconds({ integral: false }),
    backendTimeoutSeconds: backendTimeout?.toSeconds({ integral: false }),
    retry: retry && httpRetry(retry),
  };
}

function httpRetry({ codes = [], attempts, backoff }: HttpRetry): HttpRetryIntent {
  return { codes, attempts, backoffSeconds: backoff?.toSeconds({ integral: false }) };
}

/** Complains about a duration that the Gateway API cannot write. `least`: in milliseconds, and in words. */
function checkDuration(values: Values, at: string, time: Duration, least: number, inWords: string): void {
  const milliseconds = time.toMilliseconds({ integral: false });
  if (!Number.isInteger(milliseconds) || milliseconds < least || milliseconds > 99_999_000)
    values.refuse(at, time, `must be from ${inWords} to 99999 seconds, in whole milliseconds`);
}

function checkRetry(values: Values, at: string, { codes = [], attempts, backoff }: HttpRetry, release?: Release): void {
  codes.forEach((code, i) => {
    values.integer(`${at}.codes[${i}]`, code, 400, 599);
    if (codes.indexOf(code) < i) values.refuse(`${at}.codes[${i}]`, code, 'is there twice: leave one out');
  });
  if (attempts !== undefined) values.integer(`${at}.attempts`, attempts, 1, 4294967295);
  if (backoff) checkDuration(values, `${at}.backoff`, backoff, 1, '1 millisecond');
  if (release && !release.gatewayApi.retry)
    values.refuse(
      at,
      undefined,
      `is not served by Cilium ${release.minor} (` +
        `${releasesWith((other) => other.gatewayApi.retry !== undefined)} does): ` +
        'let the client ask again, or take a newer release',
    );
}

/** Complains about what no Gateway can serve, or what Cilium's `release` cannot, for a Gateway of Cilium. */
export function checkRule(values: Values, at: string, rule: HttpRule, release?: Release): void {
  const { backends = [], filters = [], requestTimeout, backendTimeout, retry } = rule;
  if (retry) checkRetry(values, `${at}.retry`, retry, release);
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
    checkDuration(values, `${at}.${prop}`, time, 0, '0');
    if (release && !release.gatewayApi.timeouts)
      values.refuse(
        `${at}.${prop}`,
        time,
        `Cilium ${release.minor} goes with an HTTPRoute that has no timeouts (that of ` +
          `${releasesWith((other) => other.gatewayApi.timeouts)} has): leave it out, or take one of these`,
      );
  }
  filters.forEach(({ _filter: { type } }, i) => {
    if (type === 'CORS' && release && !release.gatewayApi.cors)
      values.refuse(
        `${at}.filters[${i}]`,
        type,
        `is not served by Cilium ${release.minor} (${releasesWith((other) => other.gatewayApi.cors)} does): let the ` +
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
