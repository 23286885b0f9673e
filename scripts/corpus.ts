// Runs check on trees that strangers wrote, and compares what it finds with what people judged:
// test/corpus/findings.tsv. npm run corpus -- FOLDER: FOLDER holds a directory a repository, OWNER+NAME, at the commit
// of test/corpus/repositories.tsv.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM_FILES } from '../lib/commands/check/arguments';
import { check } from '../lib/commands/check/check';
import { readSources } from '../lib/tree/sources';

/** The rows of a table, without its head. */
function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(join('test/corpus', file), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t'));
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run corpus -- FOLDER, with a directory OWNER+NAME for each repository');
  process.exit(2);
}
const judged = new Map(
  rows('findings.tsv').map(([repository, name, file, verdict]) => [`${repository}\t${name}\t${file}`, verdict]),
);
const seen = new Set<string>();
const counts = { findings: 0, false: 0, unjudged: 0, objects: 0, routers: 0, slowest: 0 };
for (const [repository] of rows('repositories.tsv')) {
  const directory = join(folder, repository.replace('/', '+'));
  if (!existsSync(directory)) {
    console.error(`${repository}: not in ${folder}, left out`);
    continue;
  }
  const before = process.cpuUsage();
  const { findings, objects, routers } = check(readSources([directory], PROGRAM_FILES, {}, directory));
  const { user, system } = process.cpuUsage(before);
  counts.slowest = Math.max(counts.slowest, (user + system) / 1e6);
  counts.objects += objects;
  counts.routers += routers;
  for (const { check: name, file, line, level, message } of findings) {
    const key = `${repository}\t${name}\t${file}`;
    seen.add(key);
    counts.findings++;
    const verdict = judged.get(key);
    if (verdict === 'true') continue;
    counts[verdict === undefined ? 'unjudged' : 'false']++;
    console.log(`${verdict ?? 'not judged'}: ${key.replaceAll('\t', ' ')}:${line} ${level}: ${message}`);
  }
}
const lost = [...judged].filter(([key, verdict]) => verdict === 'true' && !seen.has(key));
for (const [key] of lost) console.log(`no longer found: ${key.replaceAll('\t', ' ')}`);
console.log(
  `${counts.findings} findings, ${counts.false} false, ${counts.unjudged} not judged, ${lost.length} lost; ` +
    `${counts.objects} objects, ${counts.routers} routers; the slowest took ${counts.slowest.toFixed(1)} s of ` +
    'processor time',
);
process.exitCode = counts.false + counts.unjudged + lost.length > 0 ? 1 : 0;
