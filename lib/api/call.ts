import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { stackHere } from '../report/program-line';
import { refusalAt } from '../report/refusal';
import { Synthesis } from '../synth/synthesis';
import { CALLS, STRUCTS } from './table';
import { callFits } from './fits';
import { checkKind, checkStruct, className, isStruct } from './kinds';
import { refused } from '../report/refused';

/**
 * Checks the arguments of a constructor, static or method of the API before other code reads them: the struct has every
 * property, every value has the declared type, and no required property is missing.
 *
 * @param call its name in lib/api/table.ts: `new FrrRouter`, `Listener.https`, `CiliumLB#addPool`
 * @param given its arguments
 * @param on the construct whose method it is, or `new.target` of a constructor
 * @throws with path, property, value, rule and fix of all that is wrong
 */
export function checkCall(call: string, given: unknown[], on?: object): void {
  const parameters = CALLS[call];
  if (!parameters) throw new Error(`${call} is not in lib/api/table.ts: \`npm run docs\` writes it`);
  refuseWithoutChart(call, given, on);
  if (callFits(call, given)) return;
  const problems: string[] = [];
  const { path, name } = placeOf(call, given, on);
  const reading = {
    refuse: (at: string, value: unknown, rule: string) => {
      problems.push(`${name}${at}${value === undefined ? '' : ` ${shown(value)}`}: ${rule}`);
    },
    // A class of the user that extends ours may have properties of its own, and hand all of them on.
    get open() {
      return call.startsWith('new ') && typeof on === 'function' && className(on) !== call.slice('new '.length);
    },
  };
  Object.entries(parameters).forEach(([parameter, kind], i) => {
    const struct = kind.replace(/\?$/, '');
    // Properties are called by their own names, whatever the parameter is called.
    if (STRUCTS[struct] && isStruct(given[i])) checkStruct('', given[i], struct, reading);
    else checkKind(parameter, given[i], kind, reading);
  });
  if (problems.length === 0) return;
  // A construct in an app reports its refusals together with those that the app has collected before.
  const scope = [on, given[0]].find((value) => Construct.isConstruct(value));
  if (!scope) throw refused(...problems);
  const stack = stackHere();
  Synthesis.of(scope).refuse(problems.map((problem) => refusalAt(stack, problem, path)));
}

/** Without a chart around it, cdk8s has no file for an object, and says no more than that. */
function refuseWithoutChart(call: string, [scope, id]: unknown[], on?: object): void {
  // cdk8s makes `instanceof` ask objects alone.
  const isObject = typeof on === 'function' && Object.prototype.isPrototypeOf.call(ApiObject.prototype, on.prototype);
  if (!isObject || !Construct.isConstruct(scope) || scope.node.scopes.some((one) => Chart.isChart(one))) return;
  const path = [scope.node.path, String(id)].filter(Boolean).join('/');
  throw refused(
    `[${path}] scope: is in no chart, and ${call} makes an object, ` +
      "which stands in the file of one: give a chart, such as new Chart(app, 'shop'), or a construct in one",
  );
}

/** The path of the construct that a message is about, and the prefix of the property. */
function placeOf(call: string, given: unknown[], on?: object): { path?: string; name: string } {
  const method = call.split('#')[1];
  if (method)
    return Construct.isConstruct(on)
      ? { path: on.node.path, name: `${method} ` }
      : { name: `${call.replace('#', '.')} ` };
  const [scope, id] = given;
  const makes = Object.keys(CALLS[call]).slice(0, 2).join() === 'scope,id';
  if (!makes || !Construct.isConstruct(scope) || typeof id !== 'string') return { name: `${call} ` };
  return { path: [scope.node.path, id].filter(Boolean).join('/'), name: '' };
}

/** The value as a message shows it: short, and without the contents of objects, which may be secrets. */
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
