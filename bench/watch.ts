/**
 * From the save of a file to the files of the app, findings included, by `cdk8s-cilium watch`: C charts of N routes, of
 * which each save changes one. `watch.ts C N`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argument } from './measure';

const SAVES = 15;

/** Saves whose time does not count: Node still compiles. */
const WARM_UP = 5;

const APP = `
import { App, Chart } from 'cdk8s';
import { Backend, HttpRoute, SharedGateway } from 'cdk8s-cilium';
import { port } from './team';

const app = new App();
const gateway = new SharedGateway(app, 'shared-gw');
for (let c = 0; c < ${argument(0)}; c++) {
  const chart = new Chart(app, \`team-\${c}\`, { namespace: \`team-\${c}\` });
  for (let i = 0; i < ${argument(1)}; i++)
    new HttpRoute(chart, \`route-\${i}\`, {
      gateway,
      hostnames: [\`app-\${i}.team-\${c}.example.com\`],
      backend: Backend.fromName(\`app-\${i}\`, c === 0 ? port : 8080),
    });
}
app.synth();
`;

/** A project that has installed the package. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-watch-'));
  mkdirSync(join(folder, 'node_modules/cdk8s-cilium'), { recursive: true });
  for (const name of ['cdk8s', 'constructs', 'tsx'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  for (const name of ['build', 'package.json'])
    cpSync(name, join(folder, 'node_modules/cdk8s-cilium', name), { recursive: true });
  writeFileSync(join(folder, 'cdk8s.yaml'), 'app: npx tsx main.ts\n');
  writeFileSync(join(folder, 'main.ts'), APP);
  return folder;
}

async function main(): Promise<void> {
  const folder = project();
  const command = 'node_modules/cdk8s-cilium/build/lib/commands/main.js';
  const save = (port: number) => writeFileSync(join(folder, 'team.ts'), `export const port = ${port};\n`);
  save(1);
  const child = spawn(process.execPath, [command, 'watch'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await said(`${argument(0) + 1} changed`);
    const times: number[] = [];
    for (let i = 0; i < SAVES; i++) {
      const start = performance.now();
      save(i + 2);
      await said(' 1 changed');
      times.push(performance.now() - start);
    }
    const counted = times.slice(WARM_UP).sort((a, b) => a - b);
    console.log(JSON.stringify({ saveMs: counted[counted.length >> 1] }));
  } finally {
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }

  /** Waits for a line of the command. */
  async function said(text: string): Promise<void> {
    const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (!String(line).includes(text)) throw new Error(`no "${text}": ${line}`);
  }
}

void main();
