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

/** A line that trace does not understand. */
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
  /** The addresses on which it listens, parsed ("" for all) and as written. */
  readonly listens: readonly { readonly address: string; readonly written: string }[];
  /** Follows a client's request: the edge forwards it, or redirects the client. */
  forward(request: Request, files: Files): Step<Forward | Answer>;
}

/** Whether a request reaches the socket: the loopback address is only for programs on this host. */
export function isReachable({ address }: { readonly address: string }, { from }: Request): boolean {
  return from === 'host' || !/^(127\.|::1$)/.test(address);
}

/** The servers to which an edge forwards a request; the first one that answers gets it. */
export interface Forward {
  readonly servers: readonly Server[];
  readonly request: Request;
  /** Whether the mode is `tcp`: HAProxy then closes the connection instead of sending an error page. */
  readonly isTcp: boolean;
}

/** A redirect of the edge: it is an answer, not a stop. */
export function redirected(hops: Hop[], status: number, location: string, place: Place): Step<Answer> {
  const hop: Hop = { stage: 'filter', value: `redirect: ${status} to ${location}`, place };
  return { hops: [...hops, hop], to: { by: 'edge', status, location } };
}

type StopAt = (stage: Stage, message: string, line: number | undefined, answer: Answer) => Step<Forward | Answer>;

/** Stops a request at a line of a file, after the hops so far. */
export function stopIn(file: string, hops: Hop[] = []): StopAt {
  return (stage, message, line, answer) => ({ hops, stop: { stage, message, place: { file, line }, answer } });
}
