// What tests of a lab have in common: files with something broken in them, scripts that must succeed, a client outside.
import assert from 'node:assert/strict';
import type { Files } from '../support/snapshot';
import type { Lab } from './lab';

/** The host as the world reaches it. */
export const PUBLIC = '192.0.2.1';

/** The files with one text replaced, which must stand there. */
export function broken(original: Files, file: string, text: string | RegExp, by: string): Files {
  const changed = original[file].replace(text, by);
  assert.notEqual(changed, original[file], `${file} has no ${text}`);
  return { ...original, [file]: changed };
}

/** Runs a generated script, which must succeed; returns what it says. */
export async function succeeds(
  lab: Lab,
  script: 'up.sh' | 'verify.sh' | 'down.sh',
  ...args: string[]
): Promise<string> {
  const { status, stdout, stderr } = await lab.script(script, ...args);
  assert.equal(status, 0, `${script}: ${stdout}${stderr}`);
  return stdout + stderr;
}

export interface Page {
  readonly status: number;
  readonly body: string;
  readonly seen?: { node: string; forwardedFor: string | null };
}

/** What somebody outside gets from HAProxy. */
export async function ask(lab: Lab, patience: number, ...headers: string[]): Promise<Page> {
  const text = await lab.must(
    `nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time "$@" --write-out '\\n%{http_code}' ` +
      '|| true',
    String(patience),
    ...headers.flatMap((header) => ['--header', header]),
    `http://${PUBLIC}/`,
  );
  return page(text);
}

/** The same for each of these hosts, one after the other; or what the host itself gets, at another address. */
export async function askAll(lab: Lab, hosts: string[], address?: string): Promise<Page[]> {
  const requests = hosts.map((host) => [
    '--silent',
    '--noproxy',
    '*',
    '--max-time',
    '5',
    '--write-out',
    '\\n%{http_code}\\t',
    '--header',
    host === '' ? 'Host;' : `Host: ${host}`,
    `http://${address ?? PUBLIC}/`,
  ]);
  const text = await lab.must(
    `${address ? '' : 'nsenter --net=/run/netns/outside '}curl "$@" || true`,
    ...requests.flatMap((request, i) => [...(i > 0 ? ['--next'] : []), ...request]),
  );
  return text.split('\t').slice(0, -1).map(page);
}

function page(text: string): Page {
  const [, body, status] = /^([^]*)\n(\d+)$/.exec(text)!;
  return { status: Number(status), body, seen: body.startsWith('{') ? JSON.parse(body) : undefined };
}

/** Has BIRD read the generated file, without the scripts. */
export async function startBird(lab: Lab): Promise<void> {
  await lab.must(`
    sysctl -q -w net.ipv4.ip_forward=1
    install -m 640 -o bird -g bird /run/lab/dist/host/bird/bird.conf /etc/bird/
    service bird restart
  `);
}
