// The recipes "A cluster" and "A cluster of machines that are there" of docs/architecture.md, followed in a copy of the
// tree.
import { describe } from '@jest/globals';
import { testRecipe, type Copy } from '../support/recipe';

/** What `npm run docs` writes into lib/api/table.ts of the construct of another program. */
function addToTable(copy: Copy, from: string, to: string): void {
  const table = 'lib/api/table.ts';
  const entry = (name: string) => new RegExp(`  '?${name}'?: \\{\\n[^]*?\\n {2}\\},\\n`).exec(copy.read(table))![0];
  for (const name of [`${from}Props`, `new ${from}`])
    copy.change(table, entry(name), entry(name) + entry(name).replaceAll(from, to));
  copy.change(table, `    'new ${from}',\n`, `    'new ${from}',\n    'new ${to}',\n`);
}

describe('a cluster', () => {
  /** The new program is k3d under another name. */
  const renamed = (text: string) => text.replace(/K3D/g, 'O3D').replace(/K3d/g, 'O3d').replace(/k3d/g, 'o3d');

  testRecipe({
    parts: ['test/clusters.test.ts'],
    follow: (copy) => {
      copy.duplicate('lib/programs/k3d', 'lib/programs/o3d', renamed);
      copy.duplicate('lib/host/k3d-cluster.ts', 'lib/host/o3d-cluster.ts', renamed);
      copy.change(
        'lib/index.ts',
        /(export \* from '.\/host\/k3d-cluster';\n)/,
        "$1export * from './host/o3d-cluster';\n",
      );
      copy.change('lib/programs/clusters.ts', /(import \{ K3D \}.*\n)/, "$1import { O3D } from './o3d/program';\n");
      copy.change('lib/programs/clusters.ts', '  k3d: K3D,\n', '  k3d: K3D,\n  o3d: O3D,\n');
      addToTable(copy, 'K3dCluster', 'O3dCluster');
    },
    tests: ['test/clusters.test.ts'],
    names: 'o3d|every construct',
    sees: /o3d\n[^]*✓ is made, started and removed/,
    forgotten: [
      ['the line of the registry', 'lib/programs/clusters.ts', '  o3d: O3D,\n', '', /every construct of a cluster/],
      ['the construct in lib/index.ts', 'lib/index.ts', "export * from './host/o3d-cluster';\n", '', /o3d › is made/],
      ['npm run docs', 'lib/api/table.ts', "  'new O3dCluster': {", "  'new NoCluster': {", /o3d › is made/],
      [
        'labels in its reader',
        'lib/programs/o3d/read.ts',
        /\.\.\.Object\.fromEntries\(own.*/,
        '',
        /o3d › is read back by trace/,
      ],
      [
        'its components',
        'lib/programs/o3d/program.ts',
        'componentsIn: o3dComponents',
        'componentsIn: () => []',
        /o3d › is read back by check/,
      ],
      [
        'its config',
        'lib/programs/o3d/render.ts',
        "'o3d-config.yml'",
        "'k3d-config.yml'",
        /o3d › is read back by trace/,
      ],
    ],
  });
});

describe('a cluster of machines that are there', () => {
  /** The new program is Talos under another name. */
  const renamed = (text: string) =>
    text
      .replace(/TALOS(?!_CONTRACT)/g, 'NOVOS')
      .replace(/Talos/g, 'Novos')
      .replace(/talos(?!\.dev)/g, 'novos');

  testRecipe({
    parts: ['test/machines.test.ts'],
    follow: (copy) => {
      copy.duplicate('lib/programs/talos', 'lib/programs/novos', renamed);
      copy.duplicate('lib/host/talos-cluster.ts', 'lib/host/novos-cluster.ts', renamed);
      copy.change(
        'lib/index.ts',
        /(export \* from '.\/host\/talos-cluster';\n)/,
        "$1export * from './host/novos-cluster';\n",
      );
      copy.change(
        'lib/programs/clusters.ts',
        /(import \{ TALOS \}.*\n)/,
        "$1import { NOVOS } from './novos/program';\n",
      );
      copy.change('lib/programs/clusters.ts', '  talos: TALOS,\n', '  novos: NOVOS,\n  talos: TALOS,\n');
      addToTable(copy, 'TalosCluster', 'NovosCluster');
    },
    tests: ['test/machines.test.ts'],
    names: 'novos|every construct',
    sees: /novos\n[^]*✓ has files below its folder/,
    forgotten: [
      ['the line of the registry', 'lib/programs/clusters.ts', '  novos: NOVOS,\n', '', /every construct of machines/],
      [
        'the construct in lib/index.ts',
        'lib/index.ts',
        "export * from './host/novos-cluster';\n",
        '',
        /novos › has files/,
      ],
      ['npm run docs', 'lib/api/table.ts', "  'new NovosCluster': {", "  'new NoCluster': {", /novos › has files/],
      ['commands', 'lib/programs/novos/program.ts', /\.\.\.machines\.map\([^]*?\n {6}\),\n/, '', /novos › has files/],
      [
        'its reader',
        'lib/programs/novos/program.ts',
        'nodesIn: nodesOf',
        'nodesIn: () => []',
        /novos › is read back by trace/,
      ],
      [
        'the networks in its reader',
        'lib/programs/novos/read.ts',
        /podCidrs: texts.*/,
        'podCidrs: [],',
        /novos › is read by check, with/,
      ],
      [
        'its components',
        'lib/programs/novos/program.ts',
        'componentsIn: novosComponents',
        'componentsIn: () => []',
        /novos › is read by check, which/,
      ],
    ],
  });
});
