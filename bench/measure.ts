/** What an app tells of itself: milliseconds from its first construct to its last file, and its peak memory. */
export interface Report {
  readonly synthMs: number;
  readonly peakMiB: number;
  /** Processor time of what `synthMs` is the time of: what else the machine does matters less. */
  readonly cpuMs: number;
  /** Of one object, where that is what was measured. */
  readonly objectMs?: number;
}

/** Builds and synthesises an app, and prints its `Report` at the end of the process. */
export function measure(build: () => void | { objectMs?: number }): void {
  const start = performance.now();
  const before = processorMs();
  const { objectMs } = build() ?? {};
  const cpuMs = processorMs() - before;
  const synthMs = performance.now() - start;
  process.on('exit', () => {
    const report: Report = { synthMs, peakMiB: process.resourceUsage().maxRSS / 1024, cpuMs, objectMs };
    console.log(JSON.stringify(report));
  });
}

/** Processor time of this process so far. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The number that stands at `index` of the command line. */
export function argument(index: number): number {
  return Number(process.argv[2 + index]);
}
