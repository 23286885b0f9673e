/**
 * Measures this library against plain cdk8s that makes the same objects: `npm run bench`, with `-- --check` to exit
 * with 1 where a limit is exceeded, `-- --runs N` for more or fewer runs, `-- --only Routes` for one table, `-- --try`
 * to run every program once with few objects, and compare what they make, without figures.
 *
 * Every run is a process of its own, and the subjects take turns, so that whatever else the machine does meets them
 * all. A ratio is the median of the ratios within each turn. What is compared is processor time: a busy machine changes
 * it less than the time on the clock.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from './measure';
import { median } from './median';
import { runTimed } from './processor';
import { CLI, type Quantity, type Race, races, ROOT, type Sample, type Subject, tsNode } from './races';
import { versions } from './versions';

/** Runs the subject once and leaves its manifests in `outdir`. */
function run(subject: Subject, outdir: string): Sample {
  const isSynth = subject.args[0] === CLI;
  const args = isSynth ? [...subject.args, '--output', outdir] : subject.args;
  const env = {
    ...process.env,
    CDK8S_CHECK_UPGRADE: 'false',
    ...subject.env,
    ...(!isSynth && { CDK8S_OUTDIR: outdir }),
  };
  // As `cdk8s synth` does: files that are there already take no time to write.
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const command = subject.program?.(outdir) ?? [process.execPath, ...args];
  const { stdout, processMs } = runTimed(command, join(ROOT, subject.cwd ?? '.'), env);
  return { processMs, ...(!isSynth && !subject.program && (JSON.parse(stdout) as Report)) };
}

/** The objects in a directory, in no order, without the comments that this library puts in front of some. */
function objectsIn(outdir: string): string[] {
  return readdirSync(outdir)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => readFileSync(join(outdir, file), 'utf8').split(/^---$/m))
    .map((document) => document.replace(/^#.*\n/gm, '').trim())
    .filter((document) => document !== '')
    .sort();
}

function assertSame(race: Race, outdir: (name: string) => string): void {
  for (const [first, ...others] of race.same) {
    const wanted = objectsIn(outdir(first));
    for (const other of others) {
      const found = objectsIn(outdir(other));
      const at = Array.from({ length: Math.max(found.length, wanted.length) }).findIndex(
        (_, i) => found[i] !== wanted[i],
      );
      if (at >= 0)
        throw new Error(
          `${race.title}: ${first} and ${other} make different objects, and must make the ` +
            `same:\n\n${wanted[at]}\n\n${found[at]}`,
        );
    }
  }
}

/** Rows with columns of one width: text to the left, the rest to the right. */
function print(rows: string[][]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** Runs one race and prints it. Returns how many limits were exceeded. `isTry`: only the turn that does not count. */
function race(one: Race, temporary: string, isTry: boolean): number {
  const names = Object.keys(one.subjects);
  const outdir = (name: string) => join(temporary, name.replace(/\W/g, '-'));
  const samples = new Map<string, Sample[]>(names.map((name) => [name, []]));
  // The first turn fills the caches of the loader and of the disk, and does not count.
  for (let turn = 0; turn <= (isTry ? 0 : one.runs); turn++) {
    // Each turn begins with another subject.
    for (const name of names.map((_, i) => names[(i + turn) % names.length])) {
      const sample = run(one.subjects[name], outdir(name));
      if (turn > 0) samples.get(name)!.push(sample);
    }
    if (turn === 0) assertSame(one, outdir);
  }
  if (isTry) {
    console.log(`${one.title}: ${names.length} programs run.`);
    return 0;
  }
  const of = (name: string, quantity: Quantity) => samples.get(name)!.flatMap((sample) => sample[quantity] ?? []);
  const show = (values: number[], unit: string, scale: number, digits: number) =>
    values.length > 0 ? `${(median(values) / scale).toFixed(digits)} ${unit}` : '';

  console.log(`\n${one.title}, median of ${one.runs}`);
  print([
    ['', 'processor', 'build + synth', 'peak memory'],
    ...names.map((name) => [
      name,
      show(of(name, 'processMs'), 's', 1000, 2),
      show(of(name, 'cpuMs'), 's', 1000, 2),
      show(of(name, 'peakMiB'), 'MiB', 1, 0),
    ]),
  ]);
  console.log();

  let over = 0;
  print([
    ['', 'ratio', 'goal', 'limit', ''],
    ...one.lines.map(({ title, subject, base, quantity, limit, goal }) => {
      const bases = base === undefined ? undefined : of(base, quantity);
      const ratio = median(of(subject, quantity).map((value, i) => value / (bases?.[i] ?? 1)));
      const isOver = limit !== undefined && ratio > limit;
      if (isOver) over++;
      return [
        title,
        ratio.toFixed(2),
        goal?.toFixed(2) ?? '',
        limit?.toFixed(2) ?? '',
        limit === undefined ? '' : isOver ? 'over' : 'ok',
      ];
    }),
  ]);
  return over;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
    try: { type: 'boolean', default: false },
  },
});
const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} cores`);
  console.log(versions());
  if (!tsNode)
    console.log(
      'ts-node is not installed: the way of the `cdk8s init` template is not measured. `npm install --save-dev ' +
        'ts-node`',
    );
  const over = races(Number(values.runs), temporary, values.try ? 4 : undefined)
    .filter(({ title }) => title.includes(values.only))
    .reduce((sum, one) => sum + race(one, temporary, values.try), 0);
  if (!values.try) console.log(over === 0 ? '\nWithin every limit.' : `\n${over} over the limit.`);
  if (values.check && over > 0) process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
