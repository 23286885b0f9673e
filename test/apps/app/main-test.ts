// The tests of a user's app, which matrix.ts copies beside the programs as main.test.ts. They write what the programs
// write, in every form that cdk8s has.
import { readdirSync } from 'fs';
import { join, resolve } from 'path';
import { App, Chart, Testing, YamlOutputType } from 'cdk8s';
import * as lib from 'cdk8s-cilium';

const PROGRAMS = readdirSync('programs')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''));

/** Every kind of chart, the objects with CEL rules among them. */
function charts(app: App): Chart[] {
  const cilium = lib.CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const router = lib.BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
  const pool = new lib.CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
  const bgp = new lib.BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
  const gateway = new lib.SharedGateway(app, 'gateway', { cilium, addresses: [pool.reserve(10)] });
  const hubble = new lib.HubbleRoute(app, 'hubble', { gateway, hostnames: ['hubble.example.com'] });
  const web = new Chart(app, 'web', { namespace: 'web' });
  new lib.HttpRoute(web, 'web', {
    gateway,
    hostnames: ['web.example.com'],
    backend: lib.Backend.fromName('web', 80),
  });
  return [pool, bgp, gateway, hubble, web];
}

test.each(PROGRAMS)('programs/%s.ts writes its files', async (program) => {
  process.env.CDK8S_OUTDIR = resolve(process.env.OUT!, program);
  await import(join(process.cwd(), 'programs', program));
  expect(readdirSync(process.env.CDK8S_OUTDIR)).toMatchSnapshot();
});

test.each([0, 1, 2, 3, 4])('Testing.synth of chart %d', (index) => {
  expect(Testing.synth(charts(Testing.app())[index])).toMatchSnapshot();
});

test('App.synthYaml', () => {
  const app = Testing.app();
  charts(app);
  expect(app.synthYaml()).toMatchSnapshot();
});

test.each([
  YamlOutputType.FILE_PER_APP,
  YamlOutputType.FILE_PER_CHART,
  YamlOutputType.FILE_PER_RESOURCE,
  YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
])('App.synth with yamlOutputType %s', (yamlOutputType) => {
  const outdir = resolve(process.env.OUT!, `form-${yamlOutputType}`);
  const app = new App({ outdir, yamlOutputType });
  charts(app);
  app.synth();
  expect(readdirSync(outdir)).toMatchSnapshot();
});

test('a wrong address is refused', () => {
  expect(() => Testing.synth(new lib.CiliumLB(Testing.app(), 'pool', { cidrs: ['198.51.100.300/24'] }))).toThrow(
    /198\.51\.100\.300/,
  );
});
