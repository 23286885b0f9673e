import type { Ip } from '../../values/cidr';
import type { Files } from './files';
import type { Answer, Hop, Place, Stage, Step } from './hop';
import type { Request } from './request';

/** A server of an edge. */
export interface Server {
  readonly hop: Hop;
  readonly address: Ip;
  readonly port: number;
  readonly isTls: boolean;
  readonly sendsProxy: boolean;
}

/** What a line says that trace does not work out. */
export class Unclear extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** The configuration of an edge. */
export interface EdgeFile {
  readonly file: string;
  /** The program that reads it. */
  readonly title: string;
  /** What it listens on: an address, none for all, and as it is written. */
  readonly listens: readonly { readonly address: string; readonly written: string }[];
  /** What it does with a request that a client sends to this host: it sends it on, or redirects the client. */
  forward(request: Request, files: Files): Step<Forward | Answer>;
}

/** What listens on the loopback address is for programs of this host. */
export function isReachable({ address }: { readonly address: string }, { from }: Request): boolean {
  return from === 'host' || !/^(127\.|::1$)/.test(address);
}

/** Where an edge sends a request: to the first server that answers. */
export interface Forward {
  readonly servers: readonly Server[];
  readonly request: Request;
  /** A mode of `tcp`: HAProxy has no page for a client, and closes the connection. */
  readonly isTcp: boolean;
}

/** The edge sends the client elsewhere: that is an answer, not a place where the request stops. */
export function redirected(hops: Hop[], status: number, location: string, place: Place): Step<Answer> {
  const hop: Hop = { stage: 'filter', value: `redirect: ${status} to ${location}`, place };
  return { hops: [...hops, hop], to: { by: 'edge', status, location } };
}

type StopAt = (stage: Stage, message: string, line: number | undefined, answer: Answer) => Step<Forward | Answer>;

/** Stops a request at a line of a file, behind the hops that it has passed. */
export function stopIn(file: string, hops: Hop[] = []): StopAt {
  return (stage, message, line, answer) => ({ hops, stop: { stage, message, place: { file, line }, answer } });
}
