// Writes what jsii knows of the API that was built last, without prose and places, to test/api/VERSION.jsii.gz: with
// that of the last release, test/api/breaks.ts compares. A step of docs/releasing.md.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'test/api';
const LEFT_OUT = ['docs', 'keywords', 'locationInModule', 'readme', 'symbolId'];

const text = readFileSync('.jsii', 'utf8');
const reduced = JSON.stringify(JSON.parse(text, (key, value) => (LEFT_OUT.includes(key) ? undefined : value)));
for (const file of readdirSync(FOLDER)) if (file.endsWith('.jsii.gz')) rmSync(`${FOLDER}/${file}`);
const target = `${FOLDER}/${JSON.parse(text).version}.jsii.gz`;
writeFileSync(target, gzipSync(reduced, { level: 9 }));
console.log(target);
