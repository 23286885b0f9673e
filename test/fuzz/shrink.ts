// Makes a failing program smaller, as long as it fails in the same way: without a statement, a property, an item.
import { Call, type Program, Ref, refsOf, type Value } from './program';

export function shrink(program: Program, fails: (program: Program) => boolean): Program {
  for (let best = program; ; ) {
    const smaller = [...smallerThan(best)].find(fails);
    if (!smaller) return best;
    best = smaller;
  }
}

function* smallerThan(program: Program): Iterable<Program> {
  for (let i = program.length - 1; i >= 0; i--) yield without(program, i);
  for (let i = program.length - 1; i >= 0; i--) {
    const { name, call } = program[i];
    for (const less of lessOf(call))
      yield program.map((statement, j) => (i === j ? { name, call: less as Call } : statement));
  }
}

/** Without a statement, and all that names it: of lists and properties the item alone. */
function without(program: Program, index: number): Program {
  const gone = new Set([program[index].name]);
  return program.flatMap((statement, i) => {
    if (i === index) return [];
    const call = cut(statement.call, gone);
    if (call === undefined) gone.add(statement.name);
    return call === undefined ? [] : [{ ...statement, call: call as Call }];
  });
}

function cut(value: Value, gone: Set<string>): Value {
  if (![...refsOf(value)].some((name) => gone.has(name))) return value;
  if (value instanceof Ref) return undefined;
  if (value instanceof Call) {
    if (typeof value.on === 'string' && gone.has(value.on)) return undefined;
    const on = value.on instanceof Call ? (cut(value.on, gone) as Call | undefined) : value.on;
    if (value.on instanceof Call && on === undefined) return undefined;
    const args = value.args.map((one) => cut(one, gone));
    return args.some((one, i) => one === undefined && value.args[i] !== undefined)
      ? undefined
      : new Call(value.what, args, on);
  }
  if (Array.isArray(value)) return value.map((one) => cut(one, gone)).filter((one) => one !== undefined);
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, cut(one as Value, gone)]));
}

/** The value with one property or item less, somewhere in it. */
function* lessOf(value: Value): Iterable<Value> {
  if (typeof value !== 'object' || value instanceof Ref) return;
  if (value instanceof Call) {
    // The value without the method.
    if (value.on instanceof Call) yield value.on;
    for (const [i, one] of value.args.entries())
      for (const less of lessOf(one))
        yield new Call(
          value.what,
          value.args.map((other, j) => (i === j ? less : other)),
          value.on,
        );
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      yield value.filter((_, j) => i !== j);
      for (const less of lessOf(value[i])) yield value.map((one, j) => (i === j ? less : one));
    }
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    for (const less of lessOf(one)) yield { ...value, [key]: less };
  }
}
