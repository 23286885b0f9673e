import { HaproxyLine, HaproxySection, readSections } from './read';
import { readEndpoint } from '../edge/endpoint';
import { Ip } from '../../values/cidr';
import { EdgeFile, Forward, isReachable, redirected, Server, stopIn, Unclear } from '../edge/edge-file';
import type { Files } from '../edge/files';
import { format, holds, Refused, sample, Scope } from './conditions';
import { Answer, Hop, NOBODY, Place, Stage, Step, UNKNOWN } from '../edge/hop';
import { query, Request } from '../edge/request';

interface Bind {
  readonly section: HaproxySection;
  readonly line: number;
  readonly written: string;
  readonly address: string;
  readonly ports: readonly [number, number];
  readonly isTls: boolean;
}

/** A parsed configuration of HAProxy. */
interface Haproxy {
  readonly file: string;
  readonly sections: readonly HaproxySection[];
}

/** Reads a haproxy.cfg for `trace`. */
export function haproxyEdge(file: string, text: string): EdgeFile {
  const read: Haproxy = { file, sections: readSections(text) };
  return {
    file,
    title: 'HAProxy',
    listens: read.sections.flatMap(bindsOf),
    forward: (request, files) => forward(read, request, files),
  };
}

function forward(read: Haproxy, request: Request, files: Files): Step<Forward | Answer> {
  const { file, sections } = read;
  const all = sections.flatMap(bindsOf);
  const binds = all.filter((bind) => isReachable(bind, request));
  const bind = binds.find(({ ports: [first, last] }) => first <= request.port && request.port <= last);
  const stop = stopIn(file);
  if (!bind) {
    const others = [...new Set(binds.map(({ written }) => written))];
    return stop(
      'edge',
      `HAProxy does not listen on port ${request.port}: it does on ${others.join(', ') || 'none'}. Ask for ` +
        `another port, or add bind *:${request.port} to a frontend.`,
      all[0]?.line,
      NOBODY,
    );
  }
  const isTcp = modeOf(bind.section) === 'tcp';
  if (!isTcp && bind.isTls !== (request.scheme === 'https')) {
    return stop(
      'edge',
      `HAProxy speaks ${bind.isTls ? 'TLS' : 'plain HTTP'} on port ${request.port}, and the request is ` +
        `${request.scheme}. Ask for ${bind.isTls ? 'https' : 'http'}, or change the bind line.`,
      bind.line,
      bind.isTls ? { by: 'edge', status: 400 } : NOBODY,
    );
  }
  const hops: Hop[] = [
    {
      stage: 'edge',
      value: `HAProxy, frontend ${bind.section.name}, ${bind.written}`,
      place: { file, line: bind.line },
    },
  ];
  try {
    verify(sections);
    return behind(read, bind, isTcp, request, files, hops);
  } catch (error) {
    if (error instanceof Refused)
      return stopIn(file, hops)(
        'edge',
        `HAProxy does not start: ${error.message}. Correct the line.`,
        error.line,
        NOBODY,
      );
    if (error instanceof Unclear)
      return stopIn(file, hops)('edge', `${error.message}: ask HAProxy itself.`, error.line, UNKNOWN);
    throw error;
  }
}

function behind(
  { file, sections }: Haproxy,
  bind: Bind,
  isTcp: boolean,
  request: Request,
  files: Files,
  before: Hop[],
): Step<Forward | Answer> {
  const at = (line: number): Place => ({ file, line });
  const scopeIn = (section: HaproxySection, now: Request, variables: Map<string, string>): Scope => ({
    request: now,
    isTcp,
    endsTls: bind.isTls,
    variables,
    acls: aclsOf(section),
    map: (name) => readMap(files.get(`host/${name.replace(/^.*\//, '')}`)),
  });
  const unavailable: Answer = isTcp ? NOBODY : { by: 'edge', status: 503 };
  const variables = new Map<string, string>();
  const scope = scopeIn(bind.section, request, variables);
  const early = rules(bind.section, scope);
  if (early) return answered(early, before, 'edge', at(early.line));
  const chosen = choose(bind.section, sections, scope);
  if (!chosen)
    return {
      hops: before,
      stop: {
        stage: 'backend',
        message:
          `no use_backend of frontend ${bind.section.name} is for this request, and there is no default_backend. ` +
          'Add one.',
        place: at(bind.section.line),
        answer: unavailable,
      },
    };

  const { section, line, isDefault } = chosen;
  const hops: Hop[] = [
    ...before,
    { stage: 'backend', value: `${section.name}${isDefault ? ' (the default)' : ''}`, place: at(line) },
  ];
  const late = rules(section, scopeIn(section, scope.request, variables));
  if (late) return answered(late, hops, 'backend', at(late.line), isDefault ? hostText(request) : undefined);
  const servers = serversOf(section, file, request.port, scopeIn(section, scope.request, variables));
  if (servers.length === 0)
    return {
      hops,
      stop: {
        stage: 'server',
        message: `backend ${section.name} has no server that is in use. Add one.`,
        place: at(section.line),
        answer: unavailable,
      },
    };
  // HAProxy forwards TLS that it terminated as plain HTTP, unless the server line encrypts it again.
  const scheme = isTcp ? request.scheme : servers[0].isTls ? 'https' : 'http';
  return { hops, to: { servers, isTcp, request: { ...scope.request, scheme } } };
}

function hostText(request: Request): string {
  return `no use_backend is for the host "${request.headers.get('host') ?? ''}"`;
}

/** An answer of HAProxy itself. Without a status, it closes the connection. */
interface OwnAnswer {
  readonly status?: number;
  readonly line: number;
  readonly location?: string;
  readonly text?: string;
}

function answered(
  { status, location, text }: OwnAnswer,
  hops: Hop[],
  stage: Stage,
  place: Place,
  why?: string,
): Step<Answer> {
  const stop = (answer: Answer, message: string): Step<Answer> => ({ hops, stop: { stage, place, answer, message } });
  if (status === undefined)
    return stop(NOBODY, 'HAProxy closes the connection. Ask for a name that it knows, or change that line.');
  if (location !== undefined) return redirected(hops, status, location, place);
  const what = `answers ${status} itself${text === undefined ? '' : ` ("${text.replace(/^\d+: */, '')}")`}`;
  return stop(
    { by: 'edge', status },
    `${why ? `${why}, so ` : ''}HAProxy ${what}. ` +
      (why ? 'Give a route that host name, or change the condition.' : 'Change that line if the request should go on.'),
  );
}

/** Applies the rules before the choice of a backend: they change the request, or answer it. */
function rules(section: HaproxySection, scope: Scope): OwnAnswer | undefined {
  for (const { words, line } of section.lines) {
    const [keyword, action] = words;
    if (keyword === 'tcp-request') {
      if (!scope.isTcp || action !== 'content' || !holds(words, scope, line)) continue;
      if (words[2] === 'accept') return undefined;
      if (words[2] === 'reject') return { line };
      setVariable(words[2], words[3], scope, line);
      continue;
    }
    if (
      keyword === 'redirect'
        ? !holds(words, scope, line)
        : keyword !== 'http-request' || !isOfUse(action) || !holds(words, scope, line)
    )
      continue;
    const value = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
    if (keyword === 'redirect' || action === 'redirect') return redirect(words, scope, line);
    if (action === 'return')
      return { status: Number(value('status') ?? 200), line, text: value('string') ?? value('lf-string') };
    if (/^(deny|tarpit|auth|reject)$/.test(action))
      return {
        status: Number(value('deny_status') ?? value('status') ?? { auth: 401, tarpit: 500 }[action] ?? 403),
        line,
      };
    if (!setVariable(action, words[2], scope, line)) change(words, scope, line);
  }
  return undefined;
}

/** Applies `set-var(NAME) EXPRESSION`; false if the action is another one. */
function setVariable(action: string, expression: string, scope: Scope, line: number): boolean {
  const variable = /^set-var\((.+)\)$/.exec(action)?.[1];
  if (variable === undefined) return false;
  const found = sample(expression, scope, line);
  if (typeof found === 'string') scope.variables.set(variable, found);
  return true;
}

/** Whether an action answers, or changes something that later conditions read. */
function isOfUse(action: string): boolean {
  return /^(redirect|return|deny|tarpit|auth|reject|set-header|add-header|del-header|replace-header|set-method|(set|replace)-(path|pathq|uri|query)|set-var\(.*\)|use-service)$/.test(
    action,
  );
}

function change([, action, name, value]: readonly string[], scope: Scope, line: number): void {
  const headers = new Map(scope.request.headers);
  const key = (name ?? '').toLowerCase();
  if (action === 'del-header') headers.delete(key);
  else if (action === 'set-method') scope.request = { ...scope.request, method: name };
  else if ((action === 'set-header' || action === 'add-header') && !(key === 'host' && value.includes('%[')))
    headers.set(key, value);
  else throw new Unclear(line, `http-request ${action} changes the request in a way that trace does not work out`);
  scope.request = { ...scope.request, headers };
}

/** `redirect scheme|prefix|location TEXT`: HAProxy adds path and query to the first two. */
function redirect(words: readonly string[], scope: Scope, line: number): OwnAnswer {
  const at = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const written = (name: string) => {
    const text = at(name);
    return text === undefined ? undefined : format(text, scope, line);
  };
  const { request } = scope;
  const rest = `${request.path}${words.includes('drop-query') ? '' : query(request)}`;
  const [scheme, prefix, location] = [written('scheme'), written('prefix'), written('location')];
  const target =
    scheme !== undefined
      ? `${scheme}://${request.headers.get('host') ?? ''}${rest}`
      : prefix !== undefined
        ? `${prefix === '/' ? '' : prefix}${rest}`
        : (location ?? '');
  return { status: Number(at('code') ?? 302), line, location: target };
}

/** The backend of a request: of the first `use_backend` whose condition holds, else the default. */
function choose(
  frontend: HaproxySection,
  sections: readonly HaproxySection[],
  scope: Scope,
): { section: HaproxySection; line: number; isDefault: boolean } | undefined {
  if (frontend.kind === 'listen' && !frontend.lines.some(({ words }) => words[0] === 'default_backend'))
    return { section: frontend, line: frontend.line, isDefault: false };
  const named = (name: string) =>
    sections.find(({ kind, name: own }) => (kind === 'backend' || kind === 'listen') && own === name);
  for (const { words, line } of frontend.lines) {
    if (words[0] !== 'use_backend' || !holds(words, scope, line)) continue;
    const dynamic = /^%\[(.*)\]$/.exec(words[1])?.[1];
    const found = dynamic === undefined ? words[1] : sample(dynamic, scope, line);
    const section = typeof found === 'string' ? named(found) : undefined;
    // If a map names a backend that does not exist, HAProxy uses the default.
    return section ? { section, line, isDefault: false } : byDefault();
  }
  return byDefault();

  function byDefault() {
    const line =
      frontend.lines.find(({ words }) => words[0] === 'default_backend') ??
      frontend.defaults?.lines.find(({ words }) => words[0] === 'default_backend');
    const section = line && named(line.words[1]);
    return section && { section, line: line.line, isDefault: true };
  }
}

/** Refuses configurations with which HAProxy does not start. */
function verify(sections: readonly HaproxySection[]): void {
  const backends = new Set(
    sections.filter(({ kind }) => kind === 'backend' || kind === 'listen').map(({ name }) => name),
  );
  for (const { lines } of sections) {
    for (const { words, line } of lines) {
      if (/^(use_backend|default_backend)$/.test(words[0]) && !words[1].startsWith('%[') && !backends.has(words[1]))
        throw new Refused(line, `${words[0]} ${words[1]}: there is no such backend`);
    }
  }
}

function aclsOf({ lines }: HaproxySection): Map<string, HaproxyLine[]> {
  const acls = new Map<string, HaproxyLine[]>();
  for (const line of lines)
    if (line.words[0] === 'acl') acls.set(line.words[1], [...(acls.get(line.words[1]) ?? []), line]);
  return acls;
}

function bindsOf(section: HaproxySection): Bind[] {
  if (section.kind !== 'frontend' && section.kind !== 'listen') return [];
  return section.lines
    .filter(({ words }) => words[0] === 'bind')
    .flatMap(({ words, line }) =>
      (words[1] ?? '').split(',').flatMap((written): Bind[] => {
        const [, address, first, last = first] = /^(?:ipv[46]@)?(.*):(\d+)(?:-(\d+))?$/.exec(written) ?? [];
        return address === undefined
          ? []
          : [
              {
                section,
                line,
                written,
                address: address.replace(/[[\]]/g, ''),
                ports: [Number(first), Number(last)],
                isTls: words.includes('ssl'),
              },
            ];
      }),
    );
}

function modeOf({ lines, defaults }: HaproxySection): string {
  return [...(defaults?.lines ?? []), ...lines].filter(({ words }) => words[0] === 'mode').at(-1)?.words[1] ?? 'tcp';
}

/** The servers in order: those of a matching `use-server`, then those that share the load, then backups. */
function serversOf({ lines, defaults }: HaproxySection, file: string, clientPort: number, scope: Scope): Server[] {
  const all = lines.filter(({ words }) => words[0] === 'server' && !words.includes('disabled'));
  const common = [...(defaults?.lines ?? []), ...lines]
    .filter(({ words }) => words[0] === 'default-server')
    .flatMap(({ words }) => words);
  const isBackup = ({ words }: HaproxyLine) => words.includes('backup');
  const used = lines
    .filter(({ words, line }) => words[0] === 'use-server' && holds(words, scope, line))
    .map(({ words }) => words[1]);
  const chosen = used.flatMap((name) => all.filter(({ words }) => words[1] === name));
  const others = all.filter(({ words }) => !used.includes(words[1]) && words[words.indexOf('weight') + 1] !== '0');
  return [...chosen, ...others.filter((line) => !isBackup(line)), ...others.filter(isBackup)].map(({ words, line }) => {
    const { address, port = clientPort } = readEndpoint(words[2] ?? '');
    const ip = Ip.parse(address ?? '');
    if (!ip) throw new Unclear(line, `server ${words[1]} is given by name, ${words[2]}`);
    return {
      address: ip,
      port,
      isTls: [...common, ...words].includes('ssl'),
      sendsProxy: [...common, ...words].some((word) => /^send-proxy/.test(word)),
      hop: { stage: 'server', value: `${words[1]}, ${words[2]}`, place: { file, line } },
    };
  });
}

function readMap(text: string | undefined): (readonly [string, string])[] | undefined {
  return text
    ?.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [key, ...value] = line.split(/\s+/);
      return [key, value.join(' ')] as const;
    });
}
