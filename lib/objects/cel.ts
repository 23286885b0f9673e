import { isIP } from './formats';
import type { Patterns } from './patterns';
import type { Environment } from '../vendor/cel-js';
import { objectName } from '../values/rules';

/** A compiled rule. It throws if the rule reads an absent field. */
export type Program = (variables: { readonly self: unknown }) => unknown;

/** The part of Kubernetes' CEL that the CRDs use. The CEL library is loaded with the first rule. */
export class Cel {
  private environment: Environment | undefined;
  private readonly known = new Map<string, Program>();

  constructor(private readonly patterns: Patterns) {}

  compile(rule: string): Program {
    let program = this.known.get(rule);
    if (!program) this.known.set(rule, (program = this.load().parse(inDialect(rule))));
    return program;
  }

  private load(): Environment {
    if (this.environment) return this.environment;
    const { celJs } = require('../vendor/cel-js') as typeof import('../vendor/cel-js');
    return (this.environment = new celJs.Environment({})
      .registerVariable('self', 'dyn')
      .registerFunction('isIP(string): bool', isIP)
      .registerFunction('isSubdomain(string): bool', (text: string) => objectName(text) === undefined)
      .registerFunction('string.matchesRe2(string): bool', (text: string, pattern: string) =>
        this.patterns.matches(pattern, text),
      ));
  }
}

/**
 * A rule in the words of the library: `matches` with Go's regular expressions; fields whose names are reserved words,
 * which Kubernetes escapes (`__namespace__`); `has` of an item, which the library does not take; and a named format.
 */
function inDialect(rule: string): string {
  return rule
    .replace(/\.matches\(/g, '.matchesRe2(')
    .replace(/\.__([a-z]+)__\b/g, '.$1')
    .replace(/!format\.dns1123Subdomain\(\)\.validate\(((?:[^()]|\([^()]*\))*)\)\.hasValue\(\)/g, 'isSubdomain($1)')
    .replace(/\bhas\(((?:\w+\.)*\w+\[\d+\])\.(\w+)\)/g, '("$2" in $1)');
}
