// Caddy with a Caddyfile of CaddyEdge in front of a gateway with two addresses, which are sockets of this process.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from './support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chart } from 'cdk8s';
import { Backend, CaddyEdge, HttpRoute, SharedGateway } from '../lib';
import { caddyNeeds } from './readers/caddy';
import { missing } from './readers/requires';
import { freePorts } from './support/ports';
import { synth } from './support/synth';

const generated = synth((app) => {
  const gateway = SharedGateway.fromAttributes(app, 'gateway', {
    name: 'public',
    namespace: 'web',
    addresses: ['198.51.100.10', '2001:db8::10'],
  });
  new HttpRoute(new Chart(app, 'shop', { namespace: 'web' }), 'shop', {
    gateway,
    hostnames: ['shop.example.com'],
    backend: Backend.fromName('shop', 80),
  });
  new CaddyEdge(app, 'edge', { gateways: [gateway], bindAddress: '127.0.0.1' });
})['host/Caddyfile'];

/** Three lines, one each 300 ms, or the bytes of a WebSocket sent back. */
function gateway(): Server {
  const server = createServer(async (_, response) => {
    for (const line of ['one', 'two', 'three']) {
      response.write(`${line}\n`);
      await sleep(300);
    }
    response.end();
  });
  server.on('upgrade', (_, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    socket.on('error', () => undefined).pipe(socket);
  });
  return server;
}

unless(missing(caddyNeeds)).describe('Caddy and a gateway with two addresses', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-test-'));
  const second = gateway();
  let [caddy, port, closed]: [ChildProcess | undefined, number, number] = [undefined, 0, 0];
  beforeAll(async () => {
    [closed] = await freePorts(1);
    await once(second.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => {
    caddy?.kill('SIGKILL');
    second.close().closeAllConnections();
    rmSync(scratch, { recursive: true });
  });

  /** Caddy with this file, at a port that is free. */
  async function start(caddyfile: string): Promise<void> {
    caddy?.kill('SIGKILL');
    [port] = await freePorts(1);
    const file = join(scratch, 'Caddyfile');
    writeFileSync(
      file,
      caddyfile
        .replace('{\n', `{\n\tadmin off\n\thttp_port ${port}\n`)
        .replaceAll('198.51.100.10:80', `127.0.0.1:${closed}`)
        .replaceAll('[2001:db8::10]:80', `127.0.0.1:${(second.address() as AddressInfo).port}`),
    );
    caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
      env: { ...process.env, HOME: scratch },
      stdio: 'ignore',
    });
    for (const end = Date.now() + 15_000; ; ) {
      const socket = connect(port, '127.0.0.1');
      const open = await Promise.race([
        once(socket, 'connect').then(() => true),
        once(socket, 'close').then(() => false),
      ]).catch(() => false);
      socket.destroy();
      if (open) return;
      assert.ok(Date.now() < end, 'Caddy does not start');
      await sleep(50);
    }
  }

  /** The status, and when each line came. */
  function page(): Promise<{ status: number; lines: [string, number][] }> {
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', headers: { host: 'shop.example.com' }, agent: false }, (response) => {
        const lines: [string, number][] = [];
        response.setEncoding('utf8').on('data', (text: string) =>
          lines.push(
            ...text
              .trim()
              .split('\n')
              .map((line): [string, number] => [line, Date.now()]),
          ),
        );
        response.on('end', () => resolve({ status: response.statusCode!, lines }));
      }).on('error', reject);
    });
  }
  const spread = (lines: [string, number][]) => lines.at(-1)![1] - lines[0][1];

  it('asks the other address where the first one does not answer, and hands lines on as they come', async () => {
    await start(generated);
    const { status, lines } = await page();
    assert.deepEqual([status, lines.map(([line]) => line)], [200, ['one', 'two', 'three']]);
    assert.ok(spread(lines) > 300, `${spread(lines)} ms from the first line to the last`);
  });

  it('leaves WebSockets alone', async () => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1').on('data', (data) => (text += data));
    socket.write('GET / HTTP/1.1\r\nHost: shop.example.com\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    for (const wanted of ['101 Switching Protocols', 'said']) {
      for (const end = Date.now() + 5000; !text.includes(wanted) && Date.now() < end; ) await sleep(20);
      assert.match(text, new RegExp(wanted));
      if (wanted !== 'said') socket.write('said');
    }
    socket.destroy();
  });

  it('broken: no address is taken for down: the page of the edge', async () => {
    await start(generated.replace(/.*fail_duration.*\n/, ''));
    assert.equal((await page()).status, 503);
  });
});
