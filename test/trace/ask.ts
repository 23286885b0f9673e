// Asks trace as the command does: files in, the way out.
import { gateway } from '../../lib/commands/trace/gateway';
import type { Answer, Step } from '../../lib/programs/edge/hop';
import { asText } from '../../lib/commands/trace/text';
import { trace, Trace } from '../../lib/commands/trace/trace';
import { From, readRequest } from '../../lib/programs/edge/request';
import { readWorld, World } from '../../lib/commands/trace/world';
import { type Files } from '../support/snapshot';

export interface Question {
  readonly url: string;
  readonly headers?: readonly string[];
  readonly method?: string;
  readonly from?: From;
}

/** Text replaced in files, which must stand there. */
export type Edit = readonly [file: string, text: string | RegExp, by: string];

export function edited(files: Files, edits: readonly Edit[]): Files {
  const result = { ...files };
  for (const [file, text, by] of edits) {
    const before = result[file];
    result[file] = before.replace(text, by);
    if (result[file] === before) throw new Error(`${file} has no ${text}`);
  }
  return result;
}

const worlds = new WeakMap<Files, World>();

/** What files say, read once however many requests are asked: nobody changes files in place. */
function worldOf(files: Files): World {
  let world = worlds.get(files);
  if (!world) {
    world = readWorld(new Map(Object.entries(files)));
    worlds.set(files, world);
  }
  return world;
}

export function ask(
  files: Files,
  { url, headers = [], method = 'GET', from = 'client' }: Question,
): Trace & { text: string } {
  const request = readRequest(url, { headers, method, from });
  if (typeof request === 'string') throw new Error(request);
  const world = worldOf(files);
  const result = trace(request, world);
  return { ...result, text: asText(result, world) };
}

/** Asks the one Gateway of some manifests, from wherever it can be reached. */
export function askGateway(
  manifests: string,
  { url, headers = [], method = 'GET' }: Question,
  cilium?: string,
): Step<Answer> {
  const request = readRequest(url, { headers, method, from: 'client' });
  if (typeof request === 'string') throw new Error(request);
  const world = readWorld(new Map([['app.k8s.yaml', manifests]]), cilium);
  return gateway(world.model.gateways[0], request.port, request, world);
}

/** The status that a client sees: 200 of a Service, 0 where nobody answers. */
export function statusOf({ answer }: Trace): number {
  if (answer.by === 'unknown') throw new Error('trace does not say');
  return answer.by === 'service' ? 200 : (answer.status ?? 0);
}

/**
 * The Gateway and the route that a host leads to through HAProxy, as `GATEWAY/ROUTE`; undefined where HAProxy itself
 * answers.
 */
export function leadsTo(files: Files, host: string): string | undefined {
  const { answer, hops } = ask(files, { url: 'http://192.0.2.1/', headers: [host === '' ? 'Host;' : `Host: ${host}`] });
  if (answer.by === 'edge') return undefined;
  const named = (stage: string) => /^[^/]+\/([\w-]+)/.exec(hops.find((hop) => hop.stage === stage)?.value ?? '')?.[1];
  return `${hops.some(({ stage }) => stage === 'listener') ? named('gateway') : undefined}/${named('route')}`;
}
