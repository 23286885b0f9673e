// jest runs the tests of a file one after the other. Labs wait more than they work: a file that names this environment
// in its first comment, with `@side-by-side N`, runs up to N of its labs at the same time. A lab is here what stands
// directly in a suite of the file's top: a suite, whose tests still go one after the other, or a single test.
import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

type Given = ConstructorParameters<typeof TestEnvironment>;

/** What jest knows of a test, of a suite, and of a run: as far as it is used here. */
interface Test {
  readonly type: 'test';
  readonly name: string;
  readonly mode?: 'skip' | 'only' | 'todo' | null;
  readonly parent: Suite;
  fn?: unknown;
}
interface Suite {
  readonly type: 'describeBlock';
  readonly name: string;
  readonly parent?: Suite;
  readonly children: readonly (Suite | Test)[];
  readonly hooks: readonly { readonly type: string; fn: unknown }[];
}
interface Run {
  readonly rootDescribeBlock: Suite;
  readonly hasFocusedTests: boolean;
  readonly testNamePattern?: RegExp | null;
}
type Happening = { readonly name: 'run_describe_start'; readonly describeBlock: Suite } | { readonly name: 'other' };

export default class SideBySide extends TestEnvironment {
  private readonly limit: number;
  /** The test whose code runs: jest knows only the one that it waits for. */
  private readonly running = new AsyncLocalStorage<string>();

  public constructor(config: Given[0], context: Given[1]) {
    super(config, context);
    this.limit = Number(context.docblockPragmas['side-by-side']);
    if (!(this.limit >= 1)) throw new Error(`${context.testPath}: @side-by-side N is missing from its first comment`);
    this.global.currentTestName = () => this.running.getStore();
  }

  public handleTestEvent(event: Happening, run: Run): void {
    if (event.name !== 'run_describe_start' || event.describeBlock.parent !== run.rootDescribeBlock) return;
    const waiting = event.describeBlock.children.map((lab) => this.prepare(lab, run));
    const next = async (): Promise<void> => {
      for (let start = waiting.shift(); start; start = waiting.shift()) await start();
    };
    for (let i = 0; i < this.limit; i++) void next();
  }

  /** Replaces what jest calls by promises of it; returns the function that does the work. It never fails itself. */
  private prepare(lab: Suite | Test, run: Run): () => Promise<void> {
    const tests = testsOf(lab).filter((test) => isWanted(test, run));
    if (tests.length === 0) return async () => undefined;
    const hooks = lab.type === 'describeBlock' ? lab.hooks : [];
    const start = hooks
      .filter(({ type }) => type === 'beforeAll')
      .map((hook) => this.later(hook, `${lab.name}: start`));
    const end = hooks.filter(({ type }) => type === 'afterAll').map((hook) => this.later(hook, `${lab.name}: end`));
    const work = tests.map((test) => this.later(test, nameOf(test)));
    return async () => {
      let started = true;
      for (const step of start) started &&= await step();
      // jest does not ask for tests whose lab did not start.
      if (started) for (const step of work) await step();
      for (const step of end) await step();
    };
  }

  /** jest gets a promise in the place of `entry.fn`; what is returned keeps it, and says whether all went well. */
  private later(entry: { fn?: unknown }, name: string): () => Promise<boolean> {
    const body = entry.fn as () => unknown;
    let settle!: (outcome: Promise<unknown>) => void;
    const promise = new Promise((resolve) => (settle = resolve));
    promise.catch(() => undefined);
    entry.fn = () => promise;
    return async () => {
      settle(this.running.run(name, async () => body()));
      return promise.then(
        () => true,
        () => false,
      );
    };
  }
}

const testsOf = (lab: Suite | Test): Test[] => (lab.type === 'test' ? [lab] : lab.children.flatMap(testsOf));

/** As jest decides it. */
function isWanted(test: Test, { testNamePattern, hasFocusedTests }: Run): boolean {
  if (test.mode === 'skip' || test.mode === 'todo' || (hasFocusedTests && test.mode !== 'only')) return false;
  return !testNamePattern || testNamePattern.test(nameOf(test));
}

function nameOf(test: Test): string {
  const names = [test.name];
  for (let parent: Suite | undefined = test.parent; parent; parent = parent.parent)
    if (parent.name !== 'ROOT_DESCRIBE_BLOCK') names.unshift(parent.name);
  return names.join(' ');
}
