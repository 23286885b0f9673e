// The packet lab alone, with readable output: `npm run lab`. `-- table` and `-- scale` measure, and write the tables of
// docs/lab.md: what breaks and comes back; many addresses and many host names.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  scale: ['--require', 'tsx/cjs', 'test/network/scale.ts'],
};
const name = process.argv[2] ?? 'test';
if (!(name in COMMANDS)) {
  console.error(`npm run lab [-- table | -- scale], not ${name}`);
  process.exit(64);
}

const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-results-'));
const results = join(folder, 'rows');
writeFileSync(results, '');
try {
  const env = { ...process.env, ...(name === 'test' ? {} : { LAB_RESULTS: results }) };
  const { status } = spawnSync('node', COMMANDS[name], { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
  const rows = readFileSync(results, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (status === 0 && rows.length > 0) write(rows);
} finally {
  rmSync(folder, { recursive: true });
}

/** Puts each table between its marks. */
function write(rows) {
  let text = readFileSync('docs/lab.md', 'utf8');
  for (const table of new Set(rows.map((one) => one.table))) {
    const own = rows.filter((one) => one.table === table).map(({ row }) => row);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const headings = Object.keys(own[0]);
    const lines = [line(headings), line(headings.map(() => '---')), ...own.map((row) => line(Object.values(row)))];
    const [begin, end] = [`<!-- ${table} -->`, `<!-- end of ${table} -->`];
    text = `${text.split(begin)[0]}${begin}\n${lines.join('\n')}\n${end}${text.split(end)[1]}`;
  }
  writeFileSync('docs/lab.md', text);
}
