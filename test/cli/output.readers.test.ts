import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { CHECK_NAMES } from '../../lib/commands/all-checks';
import { check } from '../../lib/commands/check/check';
import { asJson } from '../../lib/report/json';
import { asSarif } from '../../lib/commands/check/sarif';
import { asText } from '../../lib/commands/check/text';
import { CHECKS } from '../../lib/checks/table';
import { COMMANDS } from '../../lib/commands/commands';
import { run } from '../../lib/commands/run';
import { inTemporary } from '../support/synth';
import { broken, checkFiles, treePath } from './tree';

const BROKEN = () => broken('unifi', 'bgp.yaml', 'cidr: 192.168.20.0/24', 'cidr: 192.168.10.0/24');

/** The command as people run it. */
function command(...words: string[]): { out: string; error: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync('node', ['--require', 'tsx/cjs', 'lib/commands/main.ts', ...words], {
    encoding: 'utf8',
  });
  return { out: stdout, error: stderr, code: status };
}

describe('text', () => {
  it('is by file, with lines, and fits a terminal of 80 columns', () => {
    const text = asText(check(BROKEN()));
    assert.equal(
      text,
      `bgp.yaml
  60: error: pool-holds-router (CiliumLoadBalancerIPPool services)
      pool services has 192.168.10.0/24, and in it 192.168.10.1, the router's
      own address: a Service that gets it cuts off BGP. Take 192.168.10.1 out of
      the pool.

router/frr.conf
  26: error: frr-pool-filtered
      prefix-list K8S accepts no address of pool services (192.168.10.0/24).
      Permit them.

checked for Cilium 1.20, the newest known: no file says which one
4 objects in 2 files: 2 errors, 0 warnings
`,
    );
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('passes on no control characters of a file', () => {
    const { findings } = checkFiles({
      'a.yaml':
        'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { "\\e[31mx": 1 }\n',
    });
    assert.equal(findings.length, 1);
    assert.doesNotMatch(asText({ ...check(BROKEN()), findings }), /\x1b/);
  });
});

describe('JSON', () => {
  it('has what was found, where, and against what', () => {
    const parsed = JSON.parse(asJson(check(BROKEN()))) as Record<string, any>;
    assert.deepEqual(parsed.summary, { errors: 2, warnings: 0, objects: 4, files: 2, routers: 1 });
    assert.deepEqual(Object.keys(parsed), ['version', 'summary', 'releases', 'findings', 'ignored', 'notes']);
    const { message, ...rest } = parsed.findings[0];
    assert.match(message, /192\.168\.10\.1/);
    assert.deepEqual(rest, {
      check: 'pool-holds-router',
      level: 'error',
      file: 'bgp.yaml',
      line: 60,
      object: 'CiliumLoadBalancerIPPool services',
      field: '.spec.blocks[0].cidr',
    });
  });
});

describe('SARIF', () => {
  it('has the shape of 2.1.0', () => {
    const log = JSON.parse(asSarif(check(BROKEN()), '1.2.3')) as Record<string, any>;
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-2\.1\.0/);
    assert.equal(log.runs.length, 1);
    const {
      tool: { driver },
      results,
    } = log.runs[0];
    assert.deepEqual([driver.name, driver.semanticVersion], ['cdk8s-cilium', '1.2.3']);
    assert.deepEqual(
      driver.rules.map(({ id }: { id: string }) => id),
      CHECK_NAMES,
    );
    assert.equal(new Set(CHECK_NAMES).size, CHECK_NAMES.length);
    for (const rule of driver.rules) {
      assert.deepEqual(Object.keys(rule), ['id', 'shortDescription', 'fullDescription', 'defaultConfiguration']);
      assert.ok(['error', 'warning'].includes(rule.defaultConfiguration.level));
    }
    assert.equal(results.length, 2);
    for (const result of results) {
      assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
      assert.ok(['error', 'warning', 'note', 'none'].includes(result.level));
      assert.ok(result.message.text.length > 0);
      const [
        {
          physicalLocation: { artifactLocation, region },
        },
      ] = result.locations;
      assert.doesNotMatch(artifactLocation.uri, /^\/|\\| /);
      assert.ok(Number.isInteger(region.startLine) && region.startLine >= 1);
    }
  });

  it('keeps what an option left out, as suppressed elsewhere', () => {
    const words = ['check', '--format', 'sarif', '--ignore', 'pools-overlap', '--ignore', 'pool-host-bits'];
    const log = inTemporary((directory) => {
      cpSync(treePath('mixed'), directory, { recursive: true });
      writeFileSync(
        join(directory, 'a#1?.yaml'),
        'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: odd }\n' +
          'spec: { blocks: [{ cidr: 203.0.113.1/24 }] }\n',
      );
      return JSON.parse(run([...words, directory]).out) as Record<string, any>;
    });
    assert.deepEqual(
      log.runs[0].results.map(({ ruleId, suppressions, locations }: any) => [
        ruleId,
        suppressions,
        locations[0].physicalLocation.artifactLocation.uri.split('/').at(-1),
      ]),
      [
        ['pool-host-bits', [{ kind: 'external' }], 'a%231%3F.yaml'],
        ['pools-overlap', [{ kind: 'external' }], 'gateway.yaml'],
      ],
    );
  });

  it('keeps what a comment switched off, as suppressed', () => {
    const log = JSON.parse(run(['check', '--format', 'sarif', treePath('mixed')]).out) as Record<string, any>;
    assert.deepEqual(
      log.runs[0].results.map(({ ruleId, suppressions }: any) => [ruleId, suppressions]),
      [['pools-overlap', [{ kind: 'inSource' }]]],
    );
  });
});

describe('the command', () => {
  it('ends with 0, 1 or 2', () => {
    inTemporary((directory) => {
      cpSync(treePath('unifi'), directory, { recursive: true });
      assert.equal(command('check', directory).code, 0);
      const file = join(directory, 'bgp.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('192.168.20.0/24', '192.168.10.0/24'));
      const failing = command('check', directory);
      assert.equal(failing.code, 1);
      assert.match(failing.out, /pool-holds-router/);
      assert.equal(failing.error, '');
      assert.equal(command('check', directory, '--ignore', 'pool-holds-router', '--ignore=frr-pool-filtered').code, 0);
      assert.equal(command('check', join(directory, 'none')).code, 2);
    });
  });

  const usage: [string[], RegExp][] = [
    [[], /no command given/],
    [['chek', '.'], /there is no command "chek"/],
    [['check'], /no file or directory given/],
    [['check', '.', '--format', 'xml'], /must be text, json or sarif/],
    [['check', '.', '--level', 'info'], /must be error or warning/],
    [['check', '.', '--ignore', 'pool-hold-router'], /Did you mean "pool-holds-router"/],
    [['check', '.', '--cilium', 'latest'], /must be a version/],
    [['check', '.', '--colour'], /--colour/],
  ];
  for (const [words, message] of usage) {
    it(`${words.join(' ') || 'nothing'}: says how to use it`, () => {
      const { error, code, out } = run(words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
      assert.match(
        error,
        /^cdk8s-cilium: [^\n]*[.?] See cdk8s-cilium (check )?--help\n$/,
        'one line, and where to read on',
      );
    });
  }

  it('--help is there for each command and fits 80 columns', () => {
    const { out: all } = run(['--help']);
    for (const { name } of COMMANDS) assert.match(all, new RegExp(`^  ${name} `, 'm'));
    for (const words of [
      ['--help'],
      ...COMMANDS.flatMap(({ name }) => [
        [name, '--help'],
        ['help', name],
        [name, 'x', '-h'],
      ]),
    ]) {
      const { out, error, code } = run(words);
      assert.deepEqual([error, code], ['', 0], words.join(' '));
      assert.match(
        out,
        words.length === 1
          ? /^Usage: cdk8s-cilium COMMAND/
          : new RegExp(`^Usage: cdk8s-cilium ${words.find((word) => all.includes(`  ${word} `))} `),
      );
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    }
  });

  it('--version is that of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(run(['--version']), { out: `${version}\n`, error: '', code: 0 });
  });

  it('"-" is the standard input', () => {
    const input = readFileSync(join(treePath('unifi'), 'bgp.yaml'), 'utf8');
    const words = ['--require', 'tsx/cjs', 'lib/commands/main.ts', 'check', '-'];
    const good = spawnSync('node', words, { encoding: 'utf8', input });
    assert.deepEqual([good.status, good.stderr], [0, '']);
    const bad = run(['check', '-'], () => input.replace('cidr: 192.168.20.0/24', 'cidr: 192.168.10.0/24'));
    assert.equal(bad.code, 1);
    assert.match(bad.out, /^stdin\n {2}\d+: error: pool-holds-router /);
  });

  it('check of what synth wrote takes the release of its Helm values', () => {
    for (const directory of ['__snapshots__/main', '__snapshots__/examples/bird-router']) {
      const wanted = /cilium (\d\S+)\.$/m.exec(readFileSync(`${directory}/host/cilium-values.yml`, 'utf8'))![1];
      const { out, code } = run(['check', directory]);
      assert.ok(
        out
          .replace(/\s+/g, ' ')
          .includes(`checked for Cilium ${wanted}, from Helm values ${directory}/host/cilium-values.yml:2`),
        out,
      );
      assert.equal(code, 0, out);
    }
  });

  it('explain says of each check what docs/checks.md or docs/check-command.md say', () => {
    const flat = (text: string) => text.replace(/\*\*/g, '').replace(/\s+/g, ' ');
    const page = flat(readFileSync('docs/checks.md', 'utf8'));
    for (const name of CHECK_NAMES) {
      const { out, code } = run(['explain', name]);
      assert.equal(code, 0);
      assert.ok(out.startsWith(`${name} (`) && out.includes('Why it breaks: '), name);
      for (const line of out.split('\n'))
        assert.ok(line.length <= 80 || !line.trim().includes(' ') || line.startsWith('  '), line);
    }
    for (const { name, title, why, fix } of CHECKS) {
      const out = flat(run(['explain', name]).out);
      for (const text of [`${title}.`, `Why it breaks: ${why}`, `Fix: ${fix}`].map(flat)) {
        assert.ok(out.includes(text), text);
        assert.ok(page.includes(text), text);
      }
    }
    assert.match(
      run(['explain', 'pool-holds-routr']).error,
      /Did you mean "pool-holds-router"\? See cdk8s-cilium explain/,
    );
    const { out } = run(['explain']);
    for (const name of CHECK_NAMES) assert.ok(out.includes(`${name} (`), name);
  });

  it('npx finds it in a clone, once a command of package.json ran', () => {
    inTemporary((directory) => {
      const clone = join(directory, 'clone');
      mkdirSync(join(clone, 'node_modules/.bin'), { recursive: true });
      for (const name of ['package.json', 'package-lock.json', 'scripts', 'lib', 'imports', 'tsconfig.json'])
        symlinkSync(resolve(name), join(clone, name));
      for (const name of readdirSync('node_modules'))
        if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name));
      cpSync('node_modules/.package-lock.json', join(clone, 'node_modules/.package-lock.json'));
      const said = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: clone, encoding: 'utf8' });
      assert.equal(said('node', 'scripts/install.mjs').status, 0);
      const { stdout, stderr, status } = said('npx', '--no-install', 'cdk8s-cilium', 'explain', 'pool-holds-router');
      assert.deepEqual([stderr, status], ['', 0]);
      assert.match(stdout, /^pool-holds-router \(error\)/);
    });
  });

  it('--level error hides warnings', () => {
    inTemporary((directory) => {
      writeFileSync(
        join(directory, 'pool.yaml'),
        'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ ' +
          'cidr: 192.0.2.1/24 }] }\n',
      );
      assert.match(run(['check', directory]).out, /pool-host-bits/);
      const { out, code } = run(['check', directory, '--level', 'error']);
      assert.doesNotMatch(out, /pool-host-bits/);
      assert.equal(code, 0);
    });
  });

  it('takes a frr.conf and a haproxy.cfg of any name', () => {
    inTemporary((directory) => {
      const file = join(directory, 'router.txt');
      writeFileSync(file, 'router bgp 65001\n neighbor 192.0.2.1 peer-group K8S\n');
      assert.match(run(['check', treePath('plain'), '--frr', file]).out, /frr-group-undeclared/);
    });
  });
});
