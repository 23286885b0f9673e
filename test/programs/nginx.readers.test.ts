// nginx takes what is written for it, whatever the edge, and leads each name and connection where trace says that it
// does.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { it } from '@jest/globals';
import fc from 'fast-check';
import { edgeFiles, EDGES } from '../../lib/programs/edges';
import type { Edge } from '../../lib/model/model';
import { checkNginx, movedTo, nginxNeeds } from '../readers/nginx';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { freePorts } from '../support/ports';
import { unless } from '../support/unless';
import { asked, backendOf, edgeOf } from './random-edge';
import { SEED } from '../support/random-cases';

const edges = fc.sample(edgeOf('nginx', EDGES.nginx), { numRuns: 60, seed: SEED });
const textOf = (edge: Edge) => edgeFiles(edge).find(({ name }) => name === 'nginx.conf')!.text;

/** The first bytes of a client of TLS that asks for a name. */
function hello(servername: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _, done) => {
        resolve(chunk);
        done();
      },
    });
    connectTls({ socket, servername }).on('error', () => undefined);
  });
}

/** A gateway that says its name to whoever connects: as a page of HTTP, or as it is. */
async function gateway(name: string, servers: Server[]): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) =>
      socket.end(
        /^[A-Z]+ /.test(data.toString('latin1'))
          ? `HTTP/1.1 200 OK\r\nContent-Length: ${name.length}\r\nConnection: close\r\n\r\n${name}`
          : name,
      ),
    );
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** nginx with the file of an edge, whose gateways and ports are of this process. */
async function started(
  edge: Edge,
  folder: string,
): Promise<{ nginx: ChildProcess; servers: Server[]; ports: number[] }> {
  const servers: Server[] = [];
  const all = [...edge.backends, ...edge.tlsBackends, ...edge.tcpBackends];
  const of = new Map<string, number>();
  for (const { name } of all) of.set(name.replace(/:/g, '_'), await gateway(name, servers));
  const ports = await freePorts(3);
  const [http, tls, tcp] = ports;
  const named = new Map([
    [edge.port, http],
    [443, tls],
    [5432, tcp],
  ]);
  const seen = new Set<string>();
  const text = movedTo(folder, textOf(edge))
    .replace(/upstream (\S+) \{[^}]*\}/g, (_, name: string) => `upstream ${name} { server 127.0.0.1:${of.get(name)}; }`)
    .split(/^(?= *server \{)/m)
    .map((block) => {
      seen.clear();
      return block.replace(/ *listen \S+:(\d+)(.*;)\n/g, (_, port: string, more: string) => {
        const line = `listen 127.0.0.1:${named.get(Number(port))}${more}\n`;
        if (seen.has(line)) return '';
        seen.add(line);
        return line;
      });
    })
    .join('');
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, text);
  const nginx = spawn('nginx', ['-e', 'stderr', '-c', file, '-g', 'daemon off; master_process off;'], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  for (const end = Date.now() + 15_000; ; ) {
    const socket = connect(http, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return { nginx, servers, ports };
    assert.ok(Date.now() < end, `nginx does not start: ${text}`);
    await sleep(20);
  }
}

function page(port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/a?b=c', headers: { host }, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (data: string) => (text += data));
      answer.on('end', () =>
        resolve(answer.statusCode === 200 ? text : `${answer.statusCode} ${answer.headers.location ?? text.trim()}`),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function said(port: number, first: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('latin1').on('data', (data: string) => (text += data));
  socket.on('error', () => undefined);
  socket.write(first);
  await once(socket, 'close');
  return text;
}

unless(missing(nginxNeeds)).describe('nginx', () => {
  it(`takes ${edges.length} random edges, seed ${SEED}`, () => {
    withFolder((folder) => {
      for (const edge of edges) {
        const file = join(folder, 'nginx.conf');
        writeFileSync(file, textOf(edge));
        checkNginx(file);
      }
    });
  });

  it(`leads names and connections of ${edges.length / 2} of them where the model has them`, async () => {
    const counts = { served: 0, refused: 0, passed: 0, closed: 0, tcp: 0, sentOn: 0 };
    for (const edge of edges.slice(0, edges.length / 2)) {
      const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-test-'));
      const { nginx, servers, ports } = await started(edge, folder);
      try {
        for (const host of asked(edge).slice(0, 25)) {
          const found = backendOf(edge.backends, host)?.name;
          const got = await page(ports[0], host.toUpperCase());
          if (edge.redirects) assert.equal(got, `301 https://${host}/a?b=c`);
          else assert.equal(got, found ?? '404 404: no such host here', `${host}\n${textOf(edge)}`);
          counts[edge.redirects ? 'sentOn' : found ? 'served' : 'refused']++;
          if (!edge.tls) continue;
          const passed = backendOf(edge.tlsBackends, host)?.name;
          assert.equal(await said(ports[1], await hello(host)), passed ?? '', `${host}\n${textOf(edge)}`);
          counts[passed ? 'passed' : 'closed']++;
        }
        if (edge.tcpBackends.length > 0) {
          assert.equal(await said(ports[2], Buffer.from('hello\n')), edge.tcpBackends[0].name);
          counts.tcp++;
        }
      } finally {
        nginx.kill('SIGKILL');
        for (const server of servers) server.close();
        rmSync(folder, { recursive: true });
      }
    }
    for (const [what, count] of Object.entries(counts)) assert.ok(count > 3, `${what}: ${count}`);
  }, 120_000);
});
