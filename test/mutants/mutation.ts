// One thing that a mutant breaks, in a lab that is right, and helpers that tell it.
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import type { Lab, Parts } from './labs';

/** In place of a check: what a constructor refuses. */
export const REFUSED = 'refused';

export interface Mutant {
  readonly lab: Lab;
  readonly name: string;
  /** The check that is to refuse it. */
  readonly check: string;
  /** What its message has to show of the value. */
  readonly bad: string;
  /** The path that its message has to show; any, where two places are equally to blame. */
  readonly at?: string;
  readonly make: (app: App) => void;
}

export type Mutation = Omit<Mutant, 'lab' | 'make'> & { readonly change?: (app: App) => void; readonly parts?: Parts };

export function objectAt(app: App, path: string): ApiObject {
  const construct = path.split('/').reduce<IConstruct>((scope, id) => scope.node.findChild(id), app);
  return construct as ApiObject;
}

/** One JSON patch on the object at `path`: its message is to stand there. */
export function patch(path: string, name: string, check: string, bad: string, ...operations: JsonPatch[]): Mutation {
  return {
    name: `${path} ${name}`,
    check,
    bad,
    at: path,
    change: (app) => objectAt(app, path).addJsonPatch(...operations),
  };
}

/** Props of one construct. */
export function props(part: keyof Parts, value: object, check: string, bad: string, at?: string): Mutation {
  return { name: `${part} ${JSON.stringify(value)}`, check, bad, at, parts: { [part]: value } };
}

/** One object more. */
export function object(app: App, apiVersion: string, kind: string, metadata: object, spec: object): void {
  new ApiObject(new Chart(app, 'mutant'), 'object', { apiVersion, kind, metadata: metadata as { name: string }, spec });
}
