// Three projects: `unit` is the edit loop, `readers` hands files to the programs that read them, `network` carries
// packets. `npm test` runs all, with a type check and the linter before them.
/** Of test/, what carries packets or runs a cluster. */
const NETWORK = ['/test/(network|cluster|cilium|host|differential)/.*\\.test\\.ts$'];
/** Of test/, what hands files to programs of others, or starts programs of ours: as parts of paths. */
const READERS = [
  'bgp',
  'caddy',
  'cli/(haproxy|nodes|output)',
  'examples',
  'gateway-class',
  'guides',
  'imports',
  'injection',
  'kind',
  'l2',
  'lab',
  'languages',
  'mutants/.*',
  'objects/parity',
  'package',
  'plain-path',
  'programs',
  'properties',
  'readers/.*',
  'readme',
  'release-table',
  'releases',
  'report',
  'synthesis',
  'trace/(command|dns)',
].map((path) => `/test/${path}\\.test\\.ts$`);

const shared = {
  // As scripts/ and the examples run: TypeScript as CommonJS, without a type check.
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // An ES module, which jest cannot `require`. scripts/build.mjs bundles it as CommonJS: the package has none.
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/cel-js/)'],
  moduleNameMapper: {
    '^cdk8s-cilium$': '<rootDir>/lib/index.ts',
    '^cdk8s-cilium/imports/(.*)$': '<rootDir>/imports/$1.ts',
  },
};

export default {
  // Of the whole: jest reads no limit of a project, and stops at five seconds without one.
  testTimeout: 20 * 60_000,
  reporters: ['default', '<rootDir>/test/support/reporter.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testRegex: ['/test/.*\\.test\\.ts$'],
      testPathIgnorePatterns: ['/node_modules/', ...NETWORK, ...READERS],
    },
    {
      ...shared,
      displayName: 'readers',
      testRegex: READERS,
    },
    {
      ...shared,
      displayName: 'network',
      testRegex: NETWORK,
    },
  ],
};
