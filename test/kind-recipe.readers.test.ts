// The recipes "A kind" and "A field of a kind" of docs/architecture.md, followed in a copy of the tree.
import { describe } from '@jest/globals';
import { testRecipe } from './support/recipe';

describe('a kind', () => {
  testRecipe({
    parts: ['test/kinds.test.ts'],
    follow: (copy) => {
      copy.write(
        'lib/kinds/cilium-cidr-group.ts',
        `import type { CiliumCIDRGroupSpec } from '../../imports/cilium.io/CiliumCIDRGroup';
import { Json, record, texts } from '../values/json';

/** Networks that policies name together. */
export interface CidrGroupIntent {
  readonly cidrs: readonly string[];
}

export function writeCidrGroup({ cidrs }: CidrGroupIntent): CiliumCIDRGroupSpec {
  return { externalCIDRs: cidrs };
}

export function readCidrGroup(json: Json): CidrGroupIntent {
  return { cidrs: texts(record(json.spec).externalCIDRs) };
}
`,
      );
      copy.write(
        'lib/charts/cidr-group.ts',
        `import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { CiliumCIDRGroup } from '../../imports/cilium.io';
import { writeCidrGroup } from '../kinds/cilium-cidr-group';

export class CidrGroup extends Chart {
  constructor(scope: Construct, id: string, cidrs: string[]) {
    super(scope, id);
    new CiliumCIDRGroup(this, 'Default', { spec: writeCidrGroup({ cidrs }) });
  }
}
`,
      );
      copy.write(
        'lib/model/cidr-groups.ts',
        `import { readCidrGroup } from '../kinds/cilium-cidr-group';
import type { KubeObject } from './objects';

export function readCidrGroups(objects: KubeObject[]): readonly string[][] {
  const groups = objects.filter(({ kind }) => kind === 'CiliumCIDRGroup');
  return groups.map(({ json }) => [...readCidrGroup(json).cidrs]);
}
`,
      );
      copy.change(
        'test/support/intents.ts',
        '\nconst backends =',
        "\nexport const cidrGroup = every<import('../../lib/kinds/cilium-cidr-group').CidrGroupIntent>({ cidrs: " +
          'some(name) });\nconst backends =',
      );
      copy.change(
        'test/kinds.test.ts',
        'import { readGatewayClassConfig',
        "import { readCidrGroup, writeCidrGroup } from '../lib/kinds/cilium-cidr-group';\nimport { " +
          'readGatewayClassConfig',
      );
      copy.change(
        'test/kinds.test.ts',
        '  GatewayClass:',
        '  CiliumCIDRGroup: pair(any.cidrGroup, writeCidrGroup, readCidrGroup),\n  GatewayClass:',
      );
    },
    tests: ['test/kinds.test.ts'],
    names: 'CiliumCIDRGroup|every|by constructs',
    compiled: ['lib/kinds/cilium-cidr-group.ts', 'lib/charts/cidr-group.ts', 'lib/model/cidr-groups.ts'],
    sees: /✓ CiliumCIDRGroup/,
    forgotten: [
      ['the field in the writer', 'lib/kinds/cilium-cidr-group.ts', 'externalCIDRs: cidrs', '', /TS2741/],
      ['a name of the CRD', 'lib/kinds/cilium-cidr-group.ts', 'externalCIDRs: cidrs', 'externalCidrs: cidrs', /TS2561/],
      [
        'the field in the reader',
        'lib/kinds/cilium-cidr-group.ts',
        '.externalCIDRs)',
        '.externalCidrs)',
        /CiliumCIDRGroup/,
      ],
      [
        'its line in ROUND_TRIPS',
        'test/kinds.test.ts',
        /  CiliumCIDRGroup: .*\n/,
        '',
        /every kind that a chart writes/,
      ],
      [
        'its construct in the chart',
        'lib/charts/cidr-group.ts',
        /new CiliumCIDRGroup.*/,
        "new ApiObject(this, 'x');",
        /by constructs/,
      ],
      ['the model that reads it', 'lib/model/cidr-groups.ts', /[^]*/, '', /every reader of a kind/],
      ['protocols of routes', 'lib/kinds/routes.ts', "  UDPRoute: ['UDP'],\n", '', /every kind of routes/],
    ],
  });
});

describe('a field of a kind', () => {
  testRecipe({
    parts: ['test/kinds.test.ts'],
    follow: (copy) => {
      const file = 'lib/kinds/http-route.ts';
      copy.change(
        file,
        '  readonly requestTimeoutSeconds?',
        '  /** What others call it. */\n  readonly name?: string;\n  readonly requestTimeoutSeconds?',
      );
      copy.change(file, '    matches: unlessEmpty(', '    name: rule.name,\n    matches: unlessEmpty(');
      copy.change(file, '    matches: list(', '    name: text(rule.name),\n    matches: list(');
      copy.change(file, '{ Json, list, number, numbers, record }', '{ Json, list, number, numbers, record, text }');
      copy.change('test/support/intents.ts', /(httpRule = every.*\n)/, '$1  name: maybe(name),\n');
    },
    tests: ['test/kinds.test.ts'],
    names: 'HTTPRoute',
    compiled: ['lib/kinds/http-route.ts', 'test/support/intents.ts'],
    sees: /✓ HTTPRoute/,
    forgotten: [
      ['the intent', 'lib/kinds/http-route.ts', '  readonly name?: string;\n', '', /TS2339/],
      ['the writer', 'lib/kinds/http-route.ts', '    name: rule.name,\n', '', /HTTPRoute/],
      ['the reader', 'lib/kinds/http-route.ts', '    name: text(rule.name),\n', '', /HTTPRoute/],
      ['the intents at random', 'test/support/intents.ts', '  name: maybe(name),\n', '', /TS2345/],
    ],
  });
});
