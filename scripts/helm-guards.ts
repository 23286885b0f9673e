/**
 * What makes the Helm chart of a Cilium release stop: `SET/helm-guards.json`. Each `fail` and `required` of its
 * templates with the condition around it, as lib/release/expression.ts reads it, and what values.yaml has at the paths
 * that these conditions and those of lib/release/agent-rules.ts read. Beside them what the source has: the words of
 * some values, and the metrics of Hubble, and whether Hubble passes over others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  AGENT_RULES,
  CHART_RULES,
  type Guard,
  OPERATOR_RULES,
  WORD_RULES,
  wordGuard,
} from '../lib/release/agent-rules';
import { type Expression, pathsIn } from '../lib/release/expression';
import { agentWords } from './agent-words';
import { included, parsePipeline, UNKNOWN, type Variables } from './go-template';
import { upstreamFolder } from './upstream';

export function helmGuards(version: string): string {
  const source = upstreamFolder('cilium/cilium', version);
  const chart = join(source, 'install/kubernetes/cilium');
  const templates = join(chart, 'templates');
  const texts = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|yml|tpl|txt)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(templates, file), 'utf8'));
  const helpers = new Map(texts.flatMap(helpersIn));
  const guards = texts.flatMap((text) => guardsIn(text, helpers)).filter(({ when }) => !isNever(when));
  const unique = [...new Map(guards.map((guard) => [JSON.stringify(guard), guard])).values()];
  const values = parse(readFileSync(join(chart, 'values.yaml'), 'utf8')) as unknown;
  const paths = [
    ...new Set(
      [
        ...unique,
        ...CHART_RULES,
        ...AGENT_RULES,
        ...OPERATOR_RULES,
        ...WORD_RULES.map((rule) => wordGuard(rule, [])),
      ].flatMap(({ when, says }) => [...pathsIn(when), ...pathsIn(says)]),
    ),
  ].sort();
  const defaults = Object.fromEntries(
    paths.flatMap((path) => {
      const value = valueAt(values, path.slice(1).split('.'));
      return value === undefined || value === null ? [] : [[path, value]];
    }),
  );
  const lines = unique.map((guard) => `  ${JSON.stringify(guard)}`).join(',\n');
  const hubble = JSON.stringify(hubbleMetrics(join(source, 'pkg/hubble/metrics')));
  const words = JSON.stringify(agentWords(source), undefined, 1);
  return [
    `{"defaults": ${JSON.stringify(defaults, undefined, 1)},`,
    `"hubble": ${hubble},`,
    `"words": ${words},`,
    `"guards": [\n${lines}\n]}\n`,
  ].join('\n');
}

/** The metrics that plugins register. */
function hubbleMetrics(folder: string): { metrics: string[]; skipsOthers: boolean } {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const metrics = texts.flatMap((text) =>
    [...text.matchAll(/DefaultRegistry\(\)\.Register\("([^"]+)"/g)].map(([, name]) => name),
  );
  return {
    metrics: metrics.sort(),
    skipsOthers: texts.some((text) => text.includes('Skipping unknown hubble metric')),
  };
}

/** A branch that is open: the condition of what is being read, and what came before it. */
interface Branch {
  readonly before: Variables;
  readonly ends: { readonly when: Expression; readonly variables: Variables }[];
  earlier: Expression[];
  when: Expression;
}

/** Templates that are one pipeline, by what stands for them among variables. */
function helpersIn(text: string): [string, Expression][] {
  const one = /\{\{-?\s*define "([^"]+)"\s*-?\}\}\s*\{\{-?\s*([^{}]*?)\s*-?\}\}\s*\{\{-?\s*end\s*-?\}\}/g;
  return [...text.matchAll(one)].flatMap(([, name, pipeline]): [string, Expression][] => {
    const value = /^(if|range|with|include|template)\b/.test(pipeline) ? [UNKNOWN] : parsePipeline(pipeline, new Map());
    return isNever(value as Expression) ? [] : [[included(name), ['toString', value as Expression]]];
  });
}

function guardsIn(text: string, helpers: Variables): Guard[] {
  const guards: Guard[] = [];
  const open: Branch[] = [];
  let variables: Variables = new Map(helpers);
  const enter = (when: Expression) => {
    open.push({ before: new Map(variables), ends: [], earlier: [], when });
  };
  const close = (branch: Branch) => branch.ends.push({ when: branch.when, variables });
  for (const [, action] of text.matchAll(/\{\{-?\s*([\s\S]*?)\s*-?\}\}/g)) {
    const [, word = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(action) ?? [];
    const branch = open[open.length - 1];
    if (action.startsWith('/*')) continue;
    if (word === 'if') enter(parsePipeline(rest, variables));
    else if (['range', 'with', 'define', 'block'].includes(word)) {
      const list = word === 'range' && !open.some(isLoop) ? parsePipeline(rest, variables) : [UNKNOWN];
      const isPath = typeof list === 'string' && list.startsWith('.');
      enter(isPath ? [EACH, list] : [UNKNOWN]);
      // What "." stands for inside.
      variables = new Map([...variables, ['', isPath ? '@' : [UNKNOWN]]]);
    } else if (word === 'else') {
      close(branch);
      branch.earlier = [...branch.earlier, ['not', branch.when]];
      variables = new Map(branch.before);
      const next = rest.startsWith('if') ? [parsePipeline(rest.slice(2), variables)] : [];
      branch.when = and([...branch.earlier, ...next]);
    } else if (word === 'end') {
      close(branch);
      open.pop();
      variables = merged(branch);
    } else if (/^\$\w+\s*:?=/.test(action)) {
      const [, name, value] = /^(\$\w+)\s*:?=\s*([\s\S]*)$/.exec(action)!;
      variables.set(name, parsePipeline(value, variables));
    } else {
      const around = open.map(({ when }) => when);
      const found = parsePipeline(action, variables);
      for (const call of callsOf(found)) {
        if (call[0] === 'fail') guards.push({ says: call[1], when: and(around) });
        if (call[0] === 'required') guards.push({ says: call[1], when: and([...around, ['lacks', call[2]]]) });
      }
    }
  }
  return guards;
}

/** A condition of what stands in a loop over a list. */
const EACH = 'each';

function isLoop({ when }: Branch): boolean {
  return Array.isArray(when) && when[0] === EACH;
}

/** Variables behind a branch: what each end of it leaves, by its condition. */
function merged({ before, ends }: Branch): Variables {
  const names = new Set([...before.keys(), ...ends.flatMap(({ variables }) => [...variables.keys()])]);
  return new Map(
    [...names].map((name) => [
      name,
      [...ends].reverse().reduce<Expression>((otherwise, { when, variables }) => {
        const value = variables.get(name) ?? [UNKNOWN];
        return JSON.stringify(value) === JSON.stringify(otherwise) ? value : ['ternary', value, otherwise, when];
      }, before.get(name) ?? [UNKNOWN]),
    ]),
  );
}

function and(all: readonly Expression[]): Expression {
  const loop = all.findIndex((one) => Array.isArray(one) && one[0] === EACH);
  if (loop >= 0) {
    const [, list] = all[loop] as [string, Expression];
    return and([...all.slice(0, loop), ['some', list, and(all.slice(loop + 1))]]);
  }
  const flat = all.flatMap((one) => (Array.isArray(one) && one[0] === 'and' ? (one.slice(1) as Expression[]) : [one]));
  return flat.length === 1 ? flat[0] : ['and', ...flat];
}

function* callsOf(expression: Expression): Iterable<readonly [string, ...Expression[]]> {
  if (!Array.isArray(expression)) return;
  yield expression as [string, ...Expression[]];
  for (const one of expression.slice(1) as Expression[]) yield* callsOf(one);
}

/** Whether one of the conditions that all have to hold is not known here. */
function isNever(when: Expression): boolean {
  if (!Array.isArray(when)) return false;
  const [name, ...rest] = when as [string, ...Expression[]];
  return name === UNKNOWN || (['and', 'not', 'some'].includes(name) && rest.some(isNever));
}

function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt((value as Record<string, unknown>)[key], rest);
}
