/**
 * The lab in Python beside the same objects by plain cdk8s in Python: `node --require tsx/cjs bench/python.ts`, five
 * turns and their median. It makes the package for Python and an environment of its own, in a temporary folder.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { median } from './median';
import { runTimed } from './processor';
import { ROOT } from './races';

type Json = Record<string, unknown>;

function objectsIn(dist: string): [string, Json[]][] {
  return readdirSync(dist)
    .filter((file) => file.endsWith('.k8s.yaml'))
    .map((file) => [
      file.replace('.k8s.yaml', ''),
      parseAllDocuments(readFileSync(join(dist, file), 'utf8')).map((document) => document.toJS() as Json),
    ]);
}

/** A program that makes the objects, with their fields in patches: an `ApiObject` in Python takes no others. */
function plainProgram(charts: [string, Json[]][]): string {
  const text = (value: unknown) => JSON.stringify(JSON.stringify(value));
  return [
    'import json',
    'from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch',
    'app = App()',
    ...charts.flatMap(([name, objects], c) => [
      `c${c} = Chart(app, ${JSON.stringify(name)})`,
      ...objects.flatMap(({ apiVersion, kind, metadata, ...fields }, i) => [
        `o = ApiObject(c${c}, "o${i}", api_version=${JSON.stringify(apiVersion)}, kind=${JSON.stringify(kind)}, ` +
          `metadata=ApiObjectMetadata(**json.loads(${text(metadata)})))`,
        ...Object.entries(fields).map(
          ([key, value]) => `o.add_json_patch(JsonPatch.add("/${key}", json.loads(${text(value)})))`,
        ),
      ]),
    ]),
    'app.synth()',
    '',
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'bench-python-'));
try {
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const run = (...command: string[]) => runTimed(command, ROOT, { ...process.env, PATH });
  run(process.execPath, 'scripts/packages.mjs', 'python');
  const wheels = join(ROOT, 'build/packages/python');
  const wheel = readdirSync(wheels).find((file) => file.endsWith('.whl'))!;
  run('python3', '-m', 'venv', join(folder, 'venv'));
  const python = join(folder, 'venv/bin/python');
  run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', join(wheels, wheel));

  const lab = readFileSync(join(ROOT, 'examples/python/main.py'), 'utf8');
  const timed = (name: string, program: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'main.py'), program);
    return runTimed([python, 'main.py'], join(folder, name), process.env).processMs;
  };
  timed('lab', lab);
  const plain = plainProgram(objectsIn(join(folder, 'lab/dist')));
  timed('plain', plain);
  const [made, wanted] = ['plain', 'lab'].map((name) => JSON.stringify(objectsIn(join(folder, name, 'dist'))));
  if (made !== wanted) throw new Error(`plain cdk8s made other objects:\n${made}\n${wanted}`);
  const turns = Array.from({ length: 5 }, () => [timed('lab', lab), timed('plain', plain)]);
  const [ours, theirs] = [0, 1].map((i) => median(turns.map((turn) => turn[i])));
  const ratio = median(turns.map(([one, other]) => one / other));
  console.log(
    `the lab ${(ours / 1000).toFixed(2)} s, plain cdk8s ${(theirs / 1000).toFixed(2)} s: ${ratio.toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
