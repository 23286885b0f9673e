import { ValidationContext } from 'cdk8s-cli/plugins';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { CiliumValidation } from '../../lib/commands/check/validation';
import { inTemporary } from '../support/synth';

const POOL = (cidr: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata:\n  name: ` +
  `${cidr.replace(/\W/g, '-')}\nspec:\n  blocks:\n    - cidr: ${cidr}\n`;

async function validate(manifest: string, properties?: Record<string, unknown>) {
  return inTemporary((directory) => {
    const file = join(directory, 'app.k8s.yaml');
    writeFileSync(file, manifest);
    const context = new ValidationContext([file], 'cdk8s-cilium', '0.1.0', { '192-0-2-0-25': { path: 'app/pool' } });
    const logged: string[] = [];
    context.logger.log = (message: string) => void logged.push(message);
    const done = new CiliumValidation(properties).validate(context);
    return done.then(() => ({ context, logged, file }));
  });
}

describe('the validation plugin of cdk8s-cli', () => {
  it('passes what works', async () => {
    const { context } = await validate(POOL('192.0.2.0/24'));
    assert.equal(context.report.success, true);
  });

  it('reports what does not, at its construct', async () => {
    const { context, file } = await validate(`${POOL('192.0.2.0/24')}---\n${POOL('192.0.2.0/25')}`);
    assert.equal(context.report.success, false);
    const [violation, ...others] = context.report.toJson().violations;
    assert.deepEqual(others, []);
    assert.equal(violation.ruleName, 'pools-overlap');
    assert.match(violation.recommendation, /192\.0\.2\.0\/25/);
    assert.deepEqual(violation.violatingConstructs, [
      { resourceName: '192-0-2-0-25', locations: ['line 15'], manifestPath: file, constructPath: 'app/pool' },
    ]);
  });

  it('reports what a rule about files beside the objects finds', async () => {
    const { context } = await validate(
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium, namespace: kube-system }\n` +
        'spec:\n  chart: { spec: { chart: cilium, version: 1.19.2 } }\n' +
        '  values: { bgpControlPlane: { enabled: true, secretsNamespace: { name: cilium-bgp } } }\n---\n' +
        'apiVersion: cilium.io/v2\nkind: CiliumBGPPeerConfig\nmetadata: { name: nodes }\n' +
        'spec: { authSecretRef: bgp-password }\n---\n' +
        'apiVersion: v1\nkind: Secret\nmetadata: { name: bgp-password, namespace: network }\n',
    );
    const [{ ruleName, recommendation, fix }] = context.report.toJson().violations;
    assert.equal(ruleName, 'bgp-secret-elsewhere');
    assert.match(recommendation, /^[^.]+\. authSecretRef bgp-password: .*app\.k8s\.yaml makes that Secret/);
    assert.equal(fix, undefined);
  });

  it('logs warnings and passes', async () => {
    const { context, logged } = await validate(POOL('192.0.2.1/24'));
    assert.equal(context.report.success, true);
    assert.equal(logged.length, 1);
    assert.match(logged[0], /app\.k8s\.yaml:7: .*pool-host-bits/);
  });

  it('takes the release and checks to leave out', async () => {
    const old = POOL('192.0.2.0/24').replace('cilium.io/v2', 'cilium.io/v2alpha1').replace('blocks', 'cidrs');
    assert.equal((await validate(old, { cilium: '1.14' })).context.report.success, true);
    assert.equal((await validate(old, { cilium: '1.20.1' })).context.report.success, false);
    assert.equal((await validate(old, { cilium: '1.20.1', ignore: ['object-refused'] })).context.report.success, true);
  });
});

it('the entry of docs/check-command.md works: cdk8s-cli loads the plugin from the app', () => {
  const entry = /^validations:\n(?: .*\n)+/m.exec(readFileSync('docs/check-command.md', 'utf8'))![0];
  inTemporary((directory) => {
    const own = join(directory, 'node_modules/cdk8s-cilium');
    mkdirSync(own, { recursive: true });
    // The sources in the place of the compiled package: index.js of it exports the same class.
    writeFileSync(join(own, 'package.json'), '{ "name": "cdk8s-cilium", "main": "index.js" }');
    const [tsx, lib] = [require.resolve('tsx/cjs'), resolve('lib')];
    writeFileSync(
      join(own, 'index.js'),
      `require(${JSON.stringify(tsx)});\nmodule.exports = require(${JSON.stringify(lib)});\n`,
    );
    const pools = [POOL('192.0.2.0/24'), POOL('192.0.2.0/25')].join('---\n');
    const write =
      "require('node:fs').writeFileSync(process.env.CDK8S_OUTDIR + " + `'/a.k8s.yaml', ${JSON.stringify(pools)})`;
    writeFileSync(join(directory, 'main.js'), `${write}\n`);
    writeFileSync(join(directory, 'cdk8s.yaml'), `language: typescript\napp: mkdir -p dist && node main.js\n${entry}`);
    const { stdout, stderr, status } = spawnSync(resolve('node_modules/.bin/cdk8s'), ['synth'], {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', CDK8S_OUTDIR: '' },
    });
    assert.equal(status, 2, `${stdout}${stderr}`);
    assert.match(`${stdout}${stderr}`, /pools-overlap/);
  });
});
