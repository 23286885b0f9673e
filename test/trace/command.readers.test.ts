// The command as people run it, on what synth writes in each of its forms; and docs/trace.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from '@jest/globals';
import { App, YamlOutputType } from 'cdk8s';
import { run } from '../../lib/commands/run';
import { readTraceArguments, TRACE_USAGE, type TraceArguments } from '../../lib/commands/trace/arguments';
import { DEFAULT_VERSION } from '../../lib/release/table';
import { updating } from '../support/matcher';
import { type Files, readTree } from '../support/snapshot';
import { productionGateway } from '../support/production';
import { inTemporary, synth } from '../support/synth';
import { ask, edited } from './ask';

const LAB = '__snapshots__/main';
const URL = 'http://hubble.example.com/';

function written(files: Files, use: (directory: string) => void): void {
  inTemporary((directory) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    }
    use(directory);
  });
}

describe('cdk8s-cilium trace', () => {
  it('exits with 0 where a Service answers, with 1 where it stops', () => {
    const { stdout, stderr, status } = spawnSync(
      'node',
      ['--require', 'tsx/cjs', 'lib/commands/main.ts', 'trace', URL, '--dist', LAB],
      { encoding: 'utf8' },
    );
    assert.deepEqual([stderr, status], ['', 0]);
    assert.match(
      stdout,
      /^ 11 {2}service {3}kube-system\/hubble-ui, port 80 .* hubble\.k8s\.yaml:\d+\n\nThe Service answers\.\n$/m,
    );
    assert.equal(run(['trace', 'http://other.example.com/', '--dist', LAB]).code, 1);
    assert.equal(run(['trace', URL, '--dist', LAB, '--header', 'Host: other.example.com']).code, 1);
    assert.equal(run(['trace', '--from', 'host', URL, '--dist', LAB]).code, 0);
    assert.equal(
      run(['trace', 'http://www.example.com/', '--dist', '__snapshots__/examples/production-gateway']).code,
      0,
    );
  });

  it('has JSON for programs', () => {
    const said = (...words: string[]) =>
      JSON.parse(run(['trace', ...words, '--dist', LAB, '--format', 'json']).out) as Record<string, any>;
    const way = said(URL);
    assert.deepEqual(Object.keys(way), ['version', 'cilium', 'request', 'answer', 'hops', 'notes']);
    assert.deepEqual([way.version, way.cilium, way.answer], [1, '1.14.1', { by: 'service' }]);
    assert.deepEqual(way.request, { url: URL, method: 'GET', from: 'client', headers: { host: 'hubble.example.com' } });
    assert.deepEqual(
      way.hops.map(({ stage }: { stage: string }) => stage),
      ['name', 'edge', 'backend', 'server', 'address', 'router', 'nodes', 'gateway', 'listener', 'route', 'service'],
    );
    assert.deepEqual(way.hops[6], {
      stage: 'nodes',
      value: '3 next hops',
      file: 'bgpp.k8s.yaml',
      line: 3,
      nodes: ['server-0', 'agent-0', 'agent-1'].map((name, i) => ({
        name: `k3d-cilium-cluster-${name}`,
        address: `172.50.0.${i + 2}`,
      })),
    });
    const { message, line, ...stop } = said('http://other.example.com/').stop;
    assert.match(message, /other\.example\.com/);
    assert.deepEqual(stop, { stage: 'backend', file: 'host/haproxy.cfg' });
    assert.match(readFileSync(`${LAB}/host/haproxy.cfg`, 'utf8').split('\n')[line - 1], /return status 404/);
  });

  it('exits with 2 for bad use, and says why', () => {
    const WRONG: [string[], RegExp][] = [
      [[], /no URL given/],
      [['hubble.example.com'], /"hubble\.example\.com" is no URL\. Write one such as http/],
      [['ftp://hubble.example.com/'], /trace knows http and https/],
      [[URL, URL], /one URL at a time/],
      [[URL, '--from', 'mars'], /--from "mars": must be client or host/],
      [[URL, '--format', 'sarif'], /--format "sarif": must be text or json/],
      [[URL, '--header', 'no colon'], /--header "no colon": must be "Name: value"/],
      [[URL, '--method', 'G T'], /--method "G T": must be a word/],
      [[URL, '--cilium', '0.9'], /--cilium "0\.9": must be a version that this library knows/],
      [[URL, '--cilium', '1.99.0'], /--cilium "1\.99\.0": must be a version that this library knows/],
      [[URL, '--nonsense'], /Unknown option '--nonsense'/],
      [[URL, '--dist', 'lib/commands/nowhere'], /is no directory\. Run synth first/],
      [[URL, '--dist', 'lib/commands'], /has no files that synth writes/],
    ];
    for (const [words, message] of WRONG) {
      const { out, error, code } = run(['trace', ...words]);
      assert.deepEqual([out, code], ['', 2], words.join(' '));
      assert.match(error, message);
    }
    assert.deepEqual(run(['trace', '--help']), { out: TRACE_USAGE, error: '', code: 0 });
    written({ ...readTree(LAB), 'host/k3d-config.yml': 'a: [' }, (directory) => {
      const { error, code } = run(['trace', URL, '--dist', directory]);
      assert.deepEqual([code, /^cdk8s-cilium: host\/k3d-config\.yml: /.test(error)], [2, true], error);
    });
  });

  it('takes the releases that check takes, of a range the newest', () => {
    for (const [asked, version] of [
      ['v1.19.2', '1.19.2'],
      ['>=1.17 <1.18.8', '1.18.7'],
      ['1.20.x', DEFAULT_VERSION],
      ['1.20', DEFAULT_VERSION],
    ])
      assert.equal((readTraceArguments([URL, '--cilium', asked]) as TraceArguments).cilium, version, asked);
  });

  it('passes on no control characters of a file or a request', () => {
    const files = edited(readTree(LAB), [
      ['hubble.k8s.yaml', 'name: hubble\n', 'name: "hub\\e[31mble"\n'],
      ['host/haproxy.cfg', '404: no such host here', '404: \u001b[31m'],
    ]);
    for (const headers of [[], ['Host: other\u001b[31m']])
      assert.doesNotMatch(ask(files, { url: URL, headers }).text, /\u001b/);
  });

  it('reads every form in which an app writes its YAML', () => {
    const way = (type?: YamlOutputType) => {
      const { hops, answer } = ask(
        synth((app: App) => productionGateway(app), { yamlOutputType: type }),
        { url: 'https://www.example.com/', from: 'host' },
      );
      return { answer, hops: hops.map(({ stage, value }) => `${stage} ${value}`) };
    };
    const expected = way();
    assert.ok(expected.hops.length > 4);
    for (const type of [
      YamlOutputType.FILE_PER_APP,
      YamlOutputType.FILE_PER_RESOURCE,
      YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
    ])
      assert.deepEqual(way(type), expected);
  });
});

describe('docs/trace.md', () => {
  const PAGE = 'docs/trace.md';
  const said = (directory: string) => run(['trace', URL, '--dist', directory]).out.trimEnd().split('\n');

  /** Holds what stands between two marks to `lines`; jest -u writes it anew. */
  function shows(mark: string, lines: string[]): void {
    const [begin, end] = [`<!-- ${mark} -->\n`, `<!-- end of ${mark} -->`];
    const page = readFileSync(PAGE, 'utf8');
    const [before, rest] = page.split(begin);
    const [between, after] = rest.split(end);
    const wanted = `\n${lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('')}\n`;
    if (updating()) writeFileSync(PAGE, `${before}${begin}${wanted}${end}${after}`);
    else assert.equal(between, wanted);
  }

  it('shows what the command says of the lab', () => shows('a way', [`$ npx cdk8s-cilium trace ${URL}`, ...said(LAB)]));

  it('shows where a request stops', () => {
    written(
      edited(readTree(LAB), [['host/frr/frr.conf', /^ip prefix-list CILIUM-POOLS .* permit .*\n/gm, '']]),
      (directory) => {
        const lines = said(directory);
        shows('a stop', lines.slice(lines.findIndex((line) => line.includes('stops here'))));
      },
    );
  });
});
