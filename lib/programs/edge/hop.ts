/** A place of a file. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** What a request passes, in this order. */
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

/** One thing that a request passes. */
export interface Hop {
  readonly stage: Stage;
  readonly value: string;
  readonly place?: Place;
  /** The next hops of the router. */
  readonly nodes?: readonly { readonly name: string; readonly address?: string }[];
}

/** Who answers the request. */
export interface Answer {
  /** `unknown`: the files do not say it. */
  readonly by: 'service' | 'gateway' | 'edge' | 'nobody' | 'unknown';
  /** Absent where a Service decides it, or nobody answers. */
  readonly status?: number;
  /** Where a redirect leads. */
  readonly location?: string;
}

/** Why a request gets no further, and what to change. */
export interface Stop {
  readonly stage: Stage;
  readonly message: string;
  readonly place?: Place;
  readonly answer: Answer;
}

/** A part of the way: what it passed, and what it came to, or where it stopped. */
export type Step<T> = { readonly hops: Hop[]; readonly to: T } | { readonly hops: Hop[]; readonly stop: Stop };

export const NOBODY: Answer = { by: 'nobody' };
export const UNKNOWN: Answer = { by: 'unknown' };
