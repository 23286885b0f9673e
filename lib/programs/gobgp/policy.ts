import { Json, list, record, text } from '../../values/json';
import { Cidr, covers, Family } from '../../values/cidr';
import type { Refusal, SaidFilter, SaidPrefix, Taken } from '../router/said';
import { Config, configOf } from './read';

/** A statement of a global import policy, with its prefixes; absent if it matches by something else. */
interface Rule {
  readonly title: string;
  readonly line: number;
  readonly accepts?: boolean;
  readonly prefixes?: readonly SaidPrefix[];
}

const EVERYTHING: readonly SaidPrefix[] = (['0.0.0.0/0', '::/0'] as const).map((text) => {
  const cidr = Cidr.parse(text)!;
  return { cidr, shortest: 0, longest: cidr.bits };
});

function importPolicy({ root }: Config): { readonly names: readonly string[]; readonly otherwise: unknown } {
  const { 'import-policy-list': names, 'default-import-policy': otherwise } = configOf(
    record(root.global)['apply-policy'],
  );
  return { names: Array.isArray(names) ? names.map(String) : [], otherwise };
}

/** The first import policy that is undefined or named twice: GoBGP then ignores all policies, without a message. */
export function brokenImport(config: Config): { readonly name: string; readonly line: number } | undefined {
  const { names } = importPolicy(config);
  const defined = list(config.root['policy-definitions']).map(({ name }) => name);
  const i = names.findIndex((name, place) => !defined.includes(name) || names.indexOf(name) < place);
  return i < 0
    ? undefined
    : { name: names[i], line: config.lineOf('global', 'apply-policy', 'config', 'import-policy-list', i) };
}

function rulesOf(config: Config): { readonly rules: Rule[]; readonly accepts: boolean; readonly line: number } {
  const { root, lineOf } = config;
  const { names, otherwise } = importPolicy(config);
  const line = lineOf('global', 'apply-policy');
  if (brokenImport(config)) return { rules: [], accepts: true, line };
  const sets = list(record(root['defined-sets'])['prefix-sets']);
  const policies = list(root['policy-definitions']);
  const rules = names.flatMap((name) => {
    const i = policies.findIndex((policy) => policy.name === name);
    return list(policies[i].statements).map((one, j): Rule => {
      const { 'match-prefix-set': match, ...others } = record(one.conditions);
      const set = sets.find((candidate) => candidate['prefix-set-name'] === record(match)['prefix-set']);
      const disposition = record(one.actions)['route-disposition'];
      const isPlain =
        set !== undefined &&
        Object.keys(others).length === 0 &&
        (record(match)['match-set-options'] ?? 'any') === 'any';
      const isForAll = Object.keys(record(one.conditions)).length === 0;
      return {
        title: set ? `prefix-set ${set['prefix-set-name']}` : `policy ${name}`,
        line: lineOf('policy-definitions', i, 'statements', j),
        accepts: disposition === 'accept-route' ? true : disposition === 'reject-route' ? false : undefined,
        prefixes: isForAll
          ? EVERYTHING
          : isPlain
            ? list(set['prefix-list']).flatMap((item) => prefixOf(item) ?? [])
            : undefined,
      };
    });
  });
  return { rules, accepts: otherwise !== 'reject-route', line };
}

function prefixOf(item: Json): SaidPrefix | undefined {
  const cidr = Cidr.parse(text(item['ip-prefix']) ?? '');
  if (!cidr) return undefined;
  const [, shortest, longest] = /^(\d+)\.\.(\d+)$/.exec(text(item['masklength-range']) ?? '') ?? [];
  return {
    cidr,
    shortest: Number(shortest ?? cidr.prefixLength),
    longest: Number(longest ?? cidr.prefixLength),
  };
}

export function inbound(config: Config, prefix: Cidr): Taken | Refusal {
  const { rules, accepts, line } = rulesOf(config);
  for (const rule of rules) {
    if (rule.accepts === undefined) continue;
    if (rule.prefixes === undefined)
      return {
        line: rule.line,
        unclear: true,
        message: `${rule.title} goes by what trace does not work out: ask GoBGP.`,
      };
    if (!isMeant(rule.prefixes, prefix)) continue;
    if (rule.accepts) return { by: rule.title, line: rule.line };
    return { line: rule.line, message: `${rule.title} rejects ${prefix}, so the router drops the route. Accept it.` };
  }
  if (accepts) return { by: 'no filter', line };
  return {
    line: rules[0]?.line ?? line,
    message:
      `no policy accepts ${prefix}, so the router drops the route. Write ip-prefix: ${prefix} into the prefix-list ` +
      `of ${rules[0]?.title ?? 'a prefix-set'}.`,
  };
}

/** Whether a set matches the route. If several networks of a set hold it, GoBGP compares the smallest alone. */
function isMeant(prefixes: readonly SaidPrefix[], prefix: Cidr): boolean {
  const around = prefixes.filter(({ cidr }) => covers(cidr, prefix));
  const smallest = Math.max(...around.map(({ cidr }) => cidr.prefixLength));
  return around.some(
    ({ cidr, shortest, longest }) =>
      cidr.prefixLength === smallest && prefix.prefixLength >= shortest && prefix.prefixLength <= longest,
  );
}

/** The prefix list that the policies accept, if they consist of that alone. */
export function filterOf(config: Config, family: Family): SaidFilter | undefined {
  const { rules, accepts, line } = rulesOf(config);
  if (accepts || rules.some((rule) => !rule.accepts || !rule.prefixes)) return undefined;
  const own = rules.flatMap((rule) => rule.prefixes!.filter(({ cidr }) => cidr.family === family));
  const [first] = rules.filter((rule) => rule.prefixes!.some(({ cidr }) => cidr.family === family));
  return { title: first?.title ?? 'the import policy', line: first?.line ?? line, accepts: own };
}
