import { Construct } from 'constructs';
import { stackHere } from '../report/program-line';
import { refusalAt } from '../report/refusal';
import { Synthesis } from '../synth/synthesis';
import { CALLS, STRUCTS } from './table';
import { callFits } from './fits';
import { checkKind, checkStruct, className, isStruct } from './kinds';
import { refused } from '../report/refused';

/**
 * Checks what a constructor, static or method of the API was given, before anything reads it: that every property is
 * one that the struct has, every value of the kind that its type says, and nothing is missing.
 *
 * @param call its name in lib/api/table.ts: `new FrrRouter`, `Listener.https`, `CiliumLB#addPool`
 * @param given its arguments
 * @param on the construct whose method it is, or `new.target` of a constructor
 * @throws with path, property, value, rule and fix of all that is wrong
 */
export function checkCall(call: string, given: unknown[], on?: object): void {
  const parameters = CALLS[call];
  if (!parameters) throw new Error(`${call} is not in lib/api/table.ts: \`npm run docs\` writes it`);
  if (callFits(call, given)) return;
  const problems: string[] = [];
  const reading = {
    refuse: (at: string, value: unknown, rule: string) => {
      problems.push(`${placeOf(call, given, on)} ${at}${value === undefined ? '' : ` ${shown(value)}`}: ${rule}`);
    },
    // A class of the user that extends ours may have properties of its own, and hand all of them on.
    get open() {
      return call.startsWith('new ') && typeof on === 'function' && className(on) !== call.slice('new '.length);
    },
  };
  Object.entries(parameters).forEach(([name, kind], i) => {
    const struct = kind.replace(/\?$/, '');
    // Properties are called by their own names, whatever the parameter is called.
    if (STRUCTS[struct] && isStruct(given[i])) checkStruct('', given[i], struct, reading);
    else checkKind(name, given[i], kind, reading);
  });
  if (problems.length === 0) return;
  // What has a place in an app is told with all that the app has refused before.
  const scope = [on, given[0]].find((value) => Construct.isConstruct(value));
  if (!scope) throw refused(...problems);
  const stack = stackHere();
  Synthesis.of(scope).refuse(problems.map((problem) => refusalAt(stack, problem)));
}

/** What a message begins with: the path of the construct, or the name of the call where there is none. */
function placeOf(call: string, given: unknown[], on?: object): string {
  const method = call.split('#')[1];
  if (method) return Construct.isConstruct(on) ? `[${on.node.path}] ${method}` : call.replace('#', '.');
  const [scope, id] = given;
  const makes = Object.keys(CALLS[call]).slice(0, 2).join() === 'scope,id';
  if (!makes || !Construct.isConstruct(scope)) return call;
  return `[${[scope.node.path, String(id)].filter(Boolean).join('/')}]`;
}

/** The value as a message shows it: short, and never what stands inside of an object, which may be a secret. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return value.length > 0 ? '[…]' : '[]';
  if (typeof value !== 'object' || value === null) return String(value);
  const name = value.constructor?.name;
  if (Construct.isConstruct(value)) return `${name} ${value.node.path}`;
  if (name && name !== 'Object') return name;
  return Object.keys(value).length > 0 ? '{…}' : '{}';
}
