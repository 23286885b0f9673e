// The last lines of a run: what was not there for tests that were skipped, and how to get it; then the counts, in a
// line of their own that CI reads.
export default class Summary {
  constructor({ watch, watchAll }) {
    this.watching = watch || watchAll;
  }

  onRunComplete(_projects, results) {
    if (this.watching) return;
    const reasons = new Set();
    for (const file of results.testResults)
      for (const { status, title } of file.testResults)
        if (status === 'pending')
          reasons.add(/\[skipped: (.*)\]$/s.exec(title)?.[1] ?? `${file.testFilePath}: ${title}`);
    // A file that did not even start has no test that could fail.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    // jest's own summary, and that of the coverage, come after those of others.
    process.once('exit', () => {
      for (const reason of [...reasons].sort()) console.log(`skipped: ${reason}`);
      console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`);
    });
  }
}
