// The packet lab alone, with readable output: `npm run lab`. `-- table`, `-- scale` and `-- host --all` measure, and
// write the tables of docs/lab.md: what breaks and comes back; many addresses and many host names; the scripts on a
// real host. `-- host` runs what CI runs, and writes none. Behind either may stand the name of one table, and behind
// that what some of its cases begin with: `-- host --all lab 'first run|Docker'`. Only their rows are written then.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = process.argv.includes('--all');
const JEST = ['node_modules/jest/bin/jest.js', '--selectProjects=network', '--verbose'];
const COMMANDS = {
  test: [...JEST, 'test/network/network', 'test/network/leftovers'],
  table: [
    ...JEST,
    '--runInBand',
    '--testNamePattern=^(the lab carries packets )?(failover|what is planned|restarts|drained|takeover) ',
    'test/network/drain',
    'test/network/network',
    'test/cilium/l2',
  ],
  host: [...JEST, '--runInBand', ...ofGroup(), 'test/host'],
  scale: ['--require', 'tsx/cjs', 'test/network/scale.ts'],
};
const name = process.argv[2] ?? 'test';
if (!(name in COMMANDS)) {
  console.error(`npm run lab [-- host [--all] [TABLE] | -- table | -- scale], not ${name}`);
  process.exit(64);
}

const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-results-'));
const results = join(folder, 'rows');
writeFileSync(results, '');
try {
  const env = {
    ...process.env,
    ...(name === 'test' || (name === 'host' && !all) ? {} : { LAB_RESULTS: results }),
    ...(all && { LAB_ALL: '1' }),
  };
  const { status } = spawnSync('node', COMMANDS[name], { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
  const rows = readFileSync(results, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (rows.length > 0) write(rows, status === 0 && named().length < 2);
} finally {
  rmSync(folder, { recursive: true });
}

/** The cases of one table of the scripts, or some of these, where they are named. */
function ofGroup() {
  const [group, some = ''] = named();
  return group ? [`--testNamePattern=^the scripts on a real host ${group} (${some})`] : [];
}

function named() {
  return process.argv.slice(3).filter((word) => !word.startsWith('-'));
}

/** Puts each table between its marks. Where not all of it was measured, rows that were not stay as they were. */
function write(rows, whole) {
  let text = readFileSync('docs/lab.md', 'utf8');
  for (const table of new Set(rows.map((one) => one.table))) {
    const own = rows.filter((one) => one.table === table).map(({ row }) => row);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const headings = Object.keys(own[0]);
    const [begin, end] = [`<!-- ${table} -->`, `<!-- end of ${table} -->`];
    const measured = new Map(own.map((row) => [Object.values(row)[0], line(Object.values(row))]));
    const there = text
      .split(begin)[1]
      .split(end)[0]
      .split('\n')
      .filter((one) => one.startsWith('| '));
    const before = new Map(whole ? [] : there.slice(2).map((one) => [one.split(' | ')[0].slice(2), one]));
    const all = new Map([...before, ...measured]);
    const { order = all.keys() } = rows.find((one) => one.table === table);
    const kept = [...order].filter((name) => all.has(name)).map((name) => all.get(name));
    const lines = [line(headings), line(headings.map(() => '---')), ...kept];
    text = `${text.split(begin)[0]}${begin}\n${lines.join('\n')}\n${end}${text.split(end)[1]}`;
  }
  writeFileSync('docs/lab.md', text);
}
