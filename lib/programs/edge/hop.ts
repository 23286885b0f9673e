/** A place of a file. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** The stages that a request passes, in this order. */
export type Stage =
  | 'name'
  | 'edge'
  | 'backend'
  | 'server'
  | 'address'
  | 'router'
  | 'nodes'
  | 'gateway'
  | 'listener'
  | 'route'
  | 'filter'
  | 'tls'
  | 'service';

/** One step on the path of a request. */
export interface Hop {
  readonly stage: Stage;
  readonly value: string;
  readonly place?: Place;
  /** The next hops of the router. */
  readonly nodes?: readonly { readonly name: string; readonly address?: string }[];
}

/** The answer to a request, and its sender. */
export interface Answer {
  /** `unknown`: the files do not say it. */
  readonly by: 'service' | 'gateway' | 'edge' | 'nobody' | 'unknown';
  /** Absent where a Service decides it, or nobody answers. */
  readonly status?: number;
  /** The target of a redirect. */
  readonly location?: string;
}

/** Why a request stops, and what to change. */
export interface Stop {
  readonly stage: Stage;
  readonly message: string;
  readonly place?: Place;
  readonly answer: Answer;
}

/** A part of the path: its hops, and its result or the stop. */
export type Step<T> = { readonly hops: Hop[]; readonly to: T } | { readonly hops: Hop[]; readonly stop: Stop };

export const NOBODY: Answer = { by: 'nobody' };
export const UNKNOWN: Answer = { by: 'unknown' };
