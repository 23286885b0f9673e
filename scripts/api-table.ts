// Writes lib/api/table.ts, by which the library checks what it is given, from the assemblies that jsii made: .jsii, by
// `npm run build`, and that of cdk8s. The values of enums, which no assembly has, come from the library itself.
import { readFileSync, writeFileSync } from 'node:fs';
import * as library from '../lib';

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
  readonly optional?: boolean;
  readonly variadic?: boolean;
  readonly static?: boolean;
  readonly docs?: { readonly custom?: { readonly secret?: string } };
}

interface Callable {
  readonly name?: string;
  readonly static?: boolean;
  readonly parameters?: Value[];
  readonly returns?: { readonly type: Reference };
}

interface Type {
  readonly fqn: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly name: string;
  /** Of an interface: that it is a struct, which callers fill in. */
  readonly datatype?: boolean;
  readonly base?: string;
  readonly interfaces?: string[];
  /** Nobody makes one: its constructor is that of classes that extend it. */
  readonly abstract?: boolean;
  readonly initializer?: Callable;
  readonly properties?: Value[];
  readonly methods?: Callable[];
}

interface Assembly {
  readonly name: string;
  readonly types: Record<string, Type>;
}

type Table = Record<string, Record<string, string | number> | string[]>;

/** The text of lib/api/table.ts. */
export function apiTable(own: Assembly, foreign: Assembly): string {
  const types: Record<string, Type> = { ...foreign.types, ...own.types };
  const ours = Object.values(own.types).sort((a, b) => (a.name < b.name ? -1 : 1));
  /** Types that a property or parameter has, in the order in which they are met. */
  const met = new Set<string>();

  const kind = (type: Reference): string => {
    if (type.union) return type.union.types.map(kind).join('|');
    if (type.collection) {
      const element = kind(type.collection.elementtype);
      return type.collection.kind === 'map' ? `{${element}}` : `[${element}]`;
    }
    if (type.primitive) return type.primitive;
    if (/^constructs\.I?Construct$/.test(type.fqn!)) return 'Construct';
    met.add(type.fqn!);
    return types[type.fqn!].name;
  };

  const kindOf = ({ type, docs, variadic, optional }: Value): string => {
    const one = docs?.custom?.secret === undefined ? kind(type) : 'secret';
    return `${variadic ? `[${one}]` : one}${optional ? '?' : ''}`;
  };

  const kinds = (values: Value[] = []): Record<string, string> =>
    Object.fromEntries(values.map((value) => [value.name, kindOf(value)]));

  /** Its own members and those of what it extends. */
  const members = (type: Type): Value[] => [
    ...(type.interfaces ?? []).flatMap((fqn) => (types[fqn] ? members(types[fqn]) : [])),
    ...(type.properties ?? []),
  ];

  const calls: Table = Object.fromEntries(
    ours
      .flatMap(({ name, kind: what, abstract, initializer, methods = [] }): [string, Callable][] =>
        what !== 'class'
          ? []
          : [
              ...(initializer && !abstract ? [[`new ${name}`, initializer] as [string, Callable]] : []),
              ...methods.map((method): [string, Callable] => [
                `${name}${method.static ? '.' : '#'}${method.name}`,
                method,
              ]),
            ],
      )
      .map(([call, { parameters }]): [string, Record<string, string>] => [call, kinds(parameters)])
      .filter(([, parameters]) => Object.values(parameters).some((one) => one !== 'any')),
  );

  const structs: Table = {};
  const isStruct = (fqn: string): boolean => types[fqn].datatype === true;
  // Structs that are met while this goes on are met by it too: a set hands out what is added to it.
  for (const fqn of met) if (isStruct(fqn)) structs[types[fqn].name] = kinds(members(types[fqn]));

  const implemented = (fqn: string): string[] => {
    const { base, interfaces = [] } = types[fqn] ?? {};
    return [fqn, ...[base ?? [], interfaces].flat().flatMap(implemented)];
  };
  const makes = (fqn: string, { parameters = [], returns }: Callable): boolean =>
    returns?.type.fqn === fqn && !parameters.some(({ type }) => type.fqn === fqn);
  /** What a program writes to get one: constructors, then statics, then methods of something else. */
  const makers = (fqn: string): string[] => {
    const all = ours.filter((type) => type.kind === 'class');
    const methods = (fixed: boolean): string[] =>
      all.flatMap(({ name, fqn: owner, methods: some = [] }) =>
        some
          .filter((one) => (one.static ?? false) === fixed && (fixed || owner !== fqn) && makes(fqn, one))
          .map((one) => `${name}${fixed ? '.' : '#'}${one.name}`),
      );
    return [
      ...all
        .filter((type) => type.initializer && !type.abstract && implemented(type.fqn).includes(fqn))
        .map((type) => `new ${type.name}`),
      ...methods(true),
      ...methods(false),
    ];
  };

  const named = (holds: (type: Type) => boolean, value: (type: Type) => Table[string]): Table =>
    Object.fromEntries(
      [...met]
        .map((fqn) => types[fqn])
        .filter(holds)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((type) => [type.name, value(type)]),
    );
  const isObject = (type: Type): boolean => type.kind === 'class' || (type.kind === 'interface' && !type.datatype);

  const tables: [string, string, Table | string[]][] = [
    [
      'STRUCTS',
      'The properties of every struct with their kinds: a type by its name, `[…]` a list, `{…}` a map, `?` optional.',
      sorted(structs),
    ],
    [
      'FOREIGN',
      'Structs of cdk8s, which may have more properties than jsii knows.',
      [...met]
        .filter((fqn) => isStruct(fqn) && !own.types[fqn])
        .map((fqn) => types[fqn].name)
        .sort(),
    ],
    [
      'ENUMS',
      'The values of every enum.',
      named(
        (type) => type.kind === 'enum',
        ({ name }) => valuesOf((library as unknown as Record<string, Record<string, string | number>>)[name]),
      ),
    ],
    [
      'INTERFACES',
      'What every object has that implements an interface.',
      named(
        (type) => type.kind === 'interface' && !type.datatype,
        (type) =>
          members(type)
            .filter(({ optional }) => !optional)
            .map(({ name }) => name),
      ),
    ],
    [
      'MAKERS',
      'How a program comes by an object: `#` is a method of another one.',
      named(isObject, ({ fqn }) => makers(fqn)),
    ],
    ['CALLS', 'The parameters of every constructor, static (`.`) and method (`#`).', calls],
  ];
  return `// Written by npm run docs from what jsii knows of the API. Change the code in lib/, not this file.
${tables
  .map(([name, doc, table]) => `\n/** ${doc} */\nexport const ${name}: ` + `${typeOf(name)} = ${literal(table, 0)};\n`)
  .join('')}`;
}

/** The members of an enum: TypeScript leads from numbers back to their names too. */
function valuesOf(members: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !/^\d+$/.test(name)));
}

/** The type of a table. */
function typeOf(name: string): string {
  if (name === 'FOREIGN') return 'readonly string[]';
  if (name === 'ENUMS') return 'Readonly<Record<string, Readonly<Record<string, string | number>>>>';
  const value = name === 'INTERFACES' || name === 'MAKERS' ? 'readonly string[]' : 'Readonly<Record<string, string>>';
  return `Readonly<Record<string, ${value}>>`;
}

function sorted(table: Table): Table {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Data as the formatter lays it out. */
function literal(data: unknown, depth: number, key = ''): string {
  if (typeof data === 'string') return `'${data}'`;
  if (typeof data === 'number') return String(data);
  const indent = '  '.repeat(depth + 1);
  const lines = Array.isArray(data)
    ? data.map((one) => literal(one, depth + 1))
    : Object.entries(data as object).map(
        ([key, value]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(value, depth + 1, key)}`,
      );
  if (lines.length === 0) return Array.isArray(data) ? '[]' : '{}';
  const [open, close] = Array.isArray(data) ? '[]' : '{}';
  const line = `${open}${lines.join(', ')}${close}`;
  if (Array.isArray(data) && line.length + key.length + indent.length < 120) return line;
  return `${open}\n${lines.map((line) => `${indent}${line},\n`).join('')}${'  '.repeat(depth)}${close}`;
}

if (require.main === module) {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Assembly;
  writeFileSync('lib/api/table.ts', apiTable(read('.jsii'), read('node_modules/cdk8s/.jsii')));
}
