import type { HaproxyLine } from './read';
import { Unclear } from '../edge/edge-file';
import { query, Request } from '../edge/request';

/** HAProxy does not start with such a line. */
export class Refused extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** The request or connection for which conditions are evaluated. */
export interface Scope {
  request: Request;
  /** Whether the mode is `tcp`: HAProxy reads no HTTP. */
  readonly isTcp: boolean;
  /** Whether HAProxy terminates TLS. */
  readonly endsTls: boolean;
  readonly variables: Map<string, string>;
  readonly acls: ReadonlyMap<string, HaproxyLine[]>;
  /** The keys and values of a map file, or the entries of a list file. */
  readonly map: (name: string) => readonly (readonly [string, string])[] | undefined;
}

/** Whether `if …` or `unless …` at the end of a line holds; a line without a condition holds. */
export function holds(words: readonly string[], scope: Scope, line: number): boolean {
  const start = words.findIndex((word) => word === 'if' || word === 'unless');
  return start < 0 || condition(words.slice(start + 1), scope, line) === (words[start] === 'if');
}

/** Groups of terms, separated by `or`: all terms of one group must hold. */
function condition(words: readonly string[], scope: Scope, line: number): boolean {
  let [group, any] = [true, false];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === 'or' || words[i] === '||') {
      [any, group] = [any || group, true];
      continue;
    }
    const negated = words[i].startsWith('!');
    let term = negated ? words[i].slice(1) : words[i];
    if (term === '') term = words[++i] ?? '';
    let result: boolean;
    if (term === '{') {
      const end = words.indexOf('}', i);
      result = expression(words.slice(i + 1, end), scope, line);
      i = end < 0 ? words.length : end;
    } else result = named(term, scope, line);
    group &&= result !== negated;
  }
  return any || group;
}

const BUILT_IN: Record<string, (request: Request) => boolean> = {
  TRUE: () => true,
  FALSE: () => false,
  METH_GET: ({ method }) => method === 'GET' || method === 'HEAD',
  METH_HEAD: ({ method }) => method === 'HEAD',
  METH_POST: ({ method }) => method === 'POST',
  METH_OPTIONS: ({ method }) => method === 'OPTIONS',
};

function named(name: string, scope: Scope, line: number): boolean {
  const lines = scope.acls.get(name);
  if (lines) return lines.some((acl) => expression(acl.words.slice(2), scope, acl.line));
  if (name in BUILT_IN) return BUILT_IN[name](scope.request);
  if (/^[A-Z_0-9.]+$/.test(name)) throw new Unclear(line, `the condition ${name} is one that trace does not work out`);
  throw new Refused(line, `no acl ${name} is defined`);
}

const METHODS = /^(str|beg|end|sub|reg|found|bool)$/;

/** `FETCH [-i] [-m METHOD] [-f FILE] [--] PATTERN…` */
function expression([written, ...rest]: readonly string[], scope: Scope, line: number): boolean {
  const legacy = /^([\w.]+?)_(str|beg|end|sub|reg)(\(.*)?$/.exec(written ?? '');
  const value = sample(legacy ? `${legacy[1]}${legacy[3] ?? ''}` : (written ?? ''), scope, line);
  let method = legacy?.[2];
  let ignoreCase = false;
  const patterns: string[] = [];
  let i = 0;
  for (; rest[i]?.startsWith('-'); i++) {
    if (rest[i] === '-i') ignoreCase = true;
    else if (rest[i] === '-m') method = rest[++i];
    else if (rest[i] === '-f') patterns.push(...entries(rest[++i], scope, line).map(([key]) => key));
    else if (rest[i] === '--') break;
    else throw new Unclear(line, `${rest[i]} is an option that trace does not know`);
  }
  patterns.push(...rest.slice(rest[i] === '--' ? i + 1 : i));
  if (method !== undefined && !METHODS.test(method))
    throw new Unclear(line, `-m ${method} is a comparison that trace does not know`);
  if (method === 'found') return value !== undefined;
  if (patterns.length === 0 || method === 'bool') return value === true;
  if (typeof value !== 'string') return typeof value === 'boolean' && patterns.includes(value ? '1' : '0');
  return patterns.some((pattern) => compare(method ?? 'str', value, pattern, ignoreCase, line));
}

function compare(method: string, value: string, pattern: string, ignoreCase: boolean, line: number): boolean {
  if (method === 'reg') {
    try {
      return new RegExp(pattern, ignoreCase ? 'i' : '').test(value);
    } catch {
      throw new Unclear(line, `the expression ${pattern} is none that trace can read`);
    }
  }
  const [a, b] = ignoreCase ? [value.toLowerCase(), pattern.toLowerCase()] : [value, pattern];
  return { str: a === b, beg: a.startsWith(b), end: a.endsWith(b), sub: a.includes(b) }[method] ?? false;
}

/** The value of a sample such as `hdr(host),field(1,:),lower`; undefined if it is missing. */
export function sample(written: string, scope: Scope, line: number): string | boolean | undefined {
  const [fetch, ...converters] = written.split(/,(?![^(]*\))/);
  return converters.reduce<string | boolean | undefined>(
    (value, converter) => (typeof value === 'string' ? convert(converter, value, scope, line) : undefined),
    fetched(fetch, scope, line),
  );
}

/** Expands `%[EXPRESSION]` in a text. `%%` is one `%`. */
export function format(text: string, scope: Scope, line: number): string {
  return text.replace(/%%|%\[((?:\[[^\]]*\]|[^[\]])*)\]|%(?:\{[^}]*\})?\w*/g, (written, inner: string | undefined) => {
    if (written === '%%') return '%';
    if (inner === undefined) throw new Unclear(line, `${written} is something that trace does not work out`);
    const value = sample(inner, scope, line);
    return typeof value === 'boolean' ? (value ? '1' : '0') : (value ?? '');
  });
}

function fetched(
  written: string,
  { request, isTcp, endsTls, variables }: Scope,
  line: number,
): string | boolean | undefined {
  const [, name, argument = ''] = /^([\w.]+)(?:\((.*)\))?$/.exec(written) ?? [];
  const isTls = request.scheme === 'https';
  switch (name) {
    case 'req.ssl_sni':
    case 'req_ssl_sni':
      return isTls && !endsTls ? (request.address ? undefined : request.host) : undefined;
    case 'req.ssl_hello_type':
    case 'req_ssl_hello_type':
      return isTls && !endsTls ? '1' : '0';
    case 'ssl_fc_sni':
      return endsTls && !request.address ? request.host : undefined;
    case 'ssl_fc':
      return endsTls;
    case 'dst_port':
      return String(request.port);
    case 'var':
      return variables.get(argument);
    case 'str':
      return argument;
    case 'always_true':
      return true;
    case 'always_false':
      return false;
  }
  // HAProxy sees no HTTP in an encrypted stream or in TCP mode.
  if (isTcp && /^(req\.|req_)?(f?hdr|path|method|url)/.test(name ?? '')) return undefined;
  switch (name) {
    case 'hdr':
    case 'req.hdr':
    case 'req.fhdr':
    case 'fhdr':
      return request.headers.get(argument.replace(/,.*/, '').toLowerCase());
    case 'path':
    case 'pathq':
      return name === 'path' ? request.path : `${request.path}${query(request)}`;
    case 'url':
      return `${request.path}${query(request)}`;
    case 'method':
      return request.method;
  }
  throw new Unclear(line, `${written} is something that trace does not look at`);
}

function convert(written: string, value: string, scope: Scope, line: number): string | undefined {
  const [, name, argument = ''] = /^([\w.]+)(?:\((.*)\))?$/.exec(written) ?? [];
  if (name === 'lower') return value.toLowerCase();
  if (name === 'upper') return value.toUpperCase();
  if (name === 'host_only') return value.replace(/:\d*$/, '');
  if (name === 'field') {
    const [index, delimiter] = [Number(argument.split(',')[0]), argument.slice(argument.indexOf(',') + 1)];
    const fields = value.split(delimiter);
    return fields[index > 0 ? index - 1 : fields.length + index];
  }
  const [, method] = /^map(?:_(str|beg|end|sub|reg))?$/.exec(name ?? '') ?? [undefined, undefined];
  if (name === 'map' || method !== undefined) {
    const [file, fallback] = argument.split(',');
    return (
      entries(file, scope, line).find(([key]) => compare(method ?? 'str', value, key, false, line))?.[1] ?? fallback
    );
  }
  throw new Unclear(line, `the converter ${written} is one that trace does not know`);
}

function entries(file: string, scope: Scope, line: number): readonly (readonly [string, string])[] {
  const found = scope.map(file);
  if (!found) throw new Refused(line, `the file ${file} is not there`);
  return found;
}
