// Writes docs/api.md from the assembly that jsii made of the library: .jsii, by `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';

interface Docs {
  readonly summary?: string;
  readonly remarks?: string;
  /** A piece of a program, after `const app = new App();`. */
  readonly example?: string;
  readonly default?: string;
  readonly returns?: string;
  readonly custom?: { readonly throws?: string };
}

/** A reference to a type, as jsii spells it. */
interface Reference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: Reference };
  readonly union?: { readonly types: Reference[] };
}

interface Value {
  readonly name: string;
  readonly type: Reference;
  readonly docs?: Docs;
  readonly optional?: boolean;
  readonly variadic?: boolean;
  readonly static?: boolean;
}

interface Callable {
  readonly name?: string;
  readonly docs?: Docs;
  readonly static?: boolean;
  readonly parameters?: Value[];
  readonly returns?: { readonly type: Reference; readonly optional?: boolean };
}

interface Type {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly name: string;
  readonly docs?: Docs;
  /** Of an interface: that it is a struct, which callers fill in. */
  readonly datatype?: boolean;
  readonly base?: string;
  readonly interfaces?: string[];
  readonly initializer?: Callable;
  readonly properties?: Value[];
  readonly methods?: Callable[];
  readonly members?: { readonly name: string; readonly docs?: Docs }[];
}

export interface Assembly {
  readonly name: string;
  readonly types: Record<string, Type>;
}

/** The text of docs/api.md. */
export function apiPage({ name, types }: Assembly): string {
  const all = Object.values(types).sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = (fqn: string): Type | undefined => types[fqn];

  /** Whatever extends a class of cdk8s or constructs. */
  const isConstruct = ({ base }: Type): boolean =>
    base !== undefined && (own(base) === undefined || isConstruct(own(base)!));

  const groups: [string, (type: Type) => boolean][] = [
    ['Constructs', (type) => type.kind === 'class' && isConstruct(type)],
    ['Values', (type) => type.kind === 'class' && !isConstruct(type)],
    ['Properties and options', (type) => type.datatype === true],
    ['Interfaces', (type) => type.kind === 'interface' && !type.datatype],
    ['Enums', (type) => type.kind === 'enum'],
  ];

  /** The type as TypeScript has it. */
  const spelled = (type: Reference): string => {
    if (type.union) return type.union.types.map(spelled).join(' | ');
    if (!type.collection) return type.primitive ?? type.fqn!.split('.').pop()!;
    const element = spelled(type.collection.elementtype);
    return type.collection.kind === 'map'
      ? `Record<string, ${element}>`
      : type.collection.elementtype.union
        ? `(${element})[]`
        : `${element}[]`;
  };

  const named = (fqn: string): string => {
    const last = fqn.split('.').pop()!;
    return own(fqn) ? `[${last}](#${last.toLowerCase()})` : `\`${last}\` of ${fqn.split('.')[0]}`;
  };

  /** The type in a table, with a link to the first of ours in it. */
  const linked = (type: Reference): string => {
    const ours = (one: Reference): string | undefined =>
      [
        one.fqn && own(one.fqn) && one.fqn,
        ...(one.union?.types ?? []).map(ours),
        one.collection && ours(one.collection.elementtype),
      ].find(Boolean) || undefined;
    const target = ours(type);
    const text = `\`${cell(spelled(type))}\``;
    return target ? `[${text}](#${target.split('.').pop()!.toLowerCase()})` : text;
  };

  const signature = (prefix: string, { parameters = [], returns }: Callable): string => {
    const list = parameters.map(
      (one) =>
        `${one.variadic ? '...' : ''}${one.name}${one.optional ? '?' : ''}: ` +
        `${spelled(one.type)}${one.variadic ? '[]' : ''}`,
    );
    return `${prefix}(${list.join(', ')})${
      returns ? ': ' + `${spelled(returns.type)}${returns.optional ? ' | undefined' : ''}` : ''
    }`;
  };

  /** A constructor or method: how it is called, what it does, takes, returns and throws. */
  const call = (prefix: string, one: Callable): string => {
    const parameters = (one.parameters ?? [])
      .filter(({ docs }) => docs?.summary)
      .map((p) => `- \`${p.name}\`: ${text(p.docs)}`);
    const after = [
      one.docs?.returns && `- returns ${one.docs.returns}`,
      one.docs?.custom?.throws && `- throws ${oneLine(one.docs.custom.throws)}`,
    ].filter(Boolean);
    return [`\`\`\`ts\n${signature(prefix, one)}\n\`\`\``, paragraphs(one.docs), [...parameters, ...after].join('\n')]
      .filter(Boolean)
      .join('\n\n');
  };

  /** A struct's own properties, after those of the structs of ours that it extends. */
  const fields = (type: Type): Value[] => {
    const inherited = (type.interfaces ?? []).flatMap((fqn) => (own(fqn) ? fields(own(fqn)!) : []));
    const mine = type.properties ?? [];
    return [...inherited.filter((one) => !mine.some((other) => other.name === one.name)), ...mine];
  };

  const struct = (type: Type): string => {
    const rows = fields(type)
      .sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false) || (a.name < b.name ? -1 : 1))
      .map((one) => {
        const byDefault = one.optional ? cell(oneLine(one.docs?.default ?? '').replace(/^- /, '')) : '**required**';
        const literal = one.optional && one.docs?.default && !one.docs.default.startsWith('- ');
        return (
          `| \`${one.name}\` | ${linked(one.type)} | ${literal ? `\`${byDefault}\`` : byDefault} | ` +
          `${cell(text(one.docs))} |`
        );
      });
    return `| property | type | default | |\n|---|---|---|---|\n${rows.join('\n')}`;
  };

  const readable = (properties: Value[]): string => {
    const rows = properties.map(
      (one) =>
        `| \`${one.static ? 'static ' : ''}${one.name}${one.optional ? '?' : ''}\` | ${linked(one.type)} | ` +
        `${cell(text(one.docs))} |`,
    );
    return `| property | type | |\n|---|---|---|\n${rows.join('\n')}`;
  };

  const members = (type: Type): string => {
    const rows = type.members!.map((one) => `| \`${one.name}\` | ${cell(text(one.docs))} |`);
    return `| member | |\n|---|---|\n${rows.join('\n')}`;
  };

  const entry = (type: Type): string => {
    const parents = [type.base, ...(type.interfaces ?? [])].filter(
      (fqn): fqn is string => fqn !== undefined && !(type.datatype && own(fqn)),
    );
    const methods = type.methods ?? [];
    return [
      `### ${type.name}`,
      paragraphs(type.docs),
      parents.length > 0 && `${type.datatype ? 'With the properties of' : 'Extends'} ${parents.map(named).join(', ')}.`,
      type.initializer && call(`new ${type.name}`, type.initializer),
      type.docs?.example && `For example, after \`const app = new App();\`:\n\n\`\`\`ts\n${type.docs.example}\n\`\`\``,
      type.datatype ? struct(type) : type.properties && readable(type.properties),
      ...[true, false].flatMap((fixed) =>
        methods
          .filter((one) => (one.static ?? false) === fixed)
          .map((one) => call(`${fixed ? `${type.name}.` : ''}${one.name}`, one)),
      ),
      type.members && members(type),
    ]
      .filter(Boolean)
      .join('\n\n');
  };

  const list = (kind: Type[]): string =>
    kind
      .map((type) => `| [${type.name}](#${type.name.toLowerCase()}) | ${cell(type.docs?.summary ?? '')} |`)
      .join('\n');

  return `<!-- Written by npm run docs from the docstrings in lib/. Change those, not this file. -->
# API of ${name}

Everything that the package exports, as TypeScript spells it; [languages.md](languages.md) says how Python, Java and Go do.

${groups
  .map(
    ([title, holds]) =>
      '- ' + `[${title}](#${title.toLowerCase().replaceAll(' ', '-')}` + `): ${all.filter(holds).length}`,
  )
  .join('\n')}

${groups
  .map(
    ([title, holds]) =>
      `## ${title}\n\n| | |\n|---|---|\n${list(all.filter(holds))}` +
      `\n\n${all.filter(holds).map(entry).join('\n\n')}\n`,
  )
  .join('\n')}`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Summary and remarks in one line. */
function text(docs: Docs = {}): string {
  return oneLine(`${docs.summary ?? ''} ${docs.remarks ?? ''}`);
}

/** Summary and remarks as they were written: the first sentence begins the first paragraph. */
function paragraphs({ summary = '', remarks = '' }: Docs = {}): string {
  return `${summary} ${remarks}`.trim();
}

/** Text inside a table. */
function cell(value: string): string {
  return value.replaceAll('|', '\\|');
}

if (require.main === module) writeFileSync('docs/api.md', apiPage(JSON.parse(readFileSync('.jsii', 'utf8'))));
