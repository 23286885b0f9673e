// Three projects, and every file that ends in `.test.ts` belongs to one of them, by its name:
//   network   below the folders of NETWORK: carries packets or runs a cluster
//   readers   NAME.readers.test.ts: hands files to programs of others, or starts programs of ours
//   unit      all others: the edit loop. What takes long, or starts a program, goes to `readers`.
// `npm test` runs all, with a type check and the linter before them.
const NETWORK = '/test/(network|cluster|cilium|host|differential)/.*\\.test\\.ts$';
const READERS = '\\.readers\\.test\\.ts$';
/** What others wrote, or a build. */
const ELSEWHERE = ['/node_modules/', '<rootDir>/(build|dist|examples|target)/'];

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
  setupFilesAfterEnv: ['<rootDir>/test/support/matcher.ts'],
};

export default {
  // Of the whole: jest reads no limit of a project, and stops at five seconds without one.
  testTimeout: 20 * 60_000,
  // As many files at once as there are cores: jest leaves one idle.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/reporter.mjs'],
  collectCoverageFrom: ['lib/**/*.ts'],
  coverageReporters: ['text-summary', 'html'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testRegex: '\\.test\\.ts$',
      testPathIgnorePatterns: [...ELSEWHERE, NETWORK, READERS],
    },
    {
      ...shared,
      displayName: 'readers',
      testRegex: READERS,
      testPathIgnorePatterns: [...ELSEWHERE, NETWORK],
    },
    {
      ...shared,
      displayName: 'network',
      testRegex: NETWORK,
      testPathIgnorePatterns: ELSEWHERE,
    },
  ],
};
