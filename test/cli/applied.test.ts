import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { readTree } from '../../lib/tree/tree';
import { checkFiles } from './tree';

const pool = (name: string, cidr: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: ${name} }\nspec: { blocks: [{ ` +
  `cidr: ${cidr} }] }\n`;
const gateway = (name: string, more = '', namespace?: string) =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: ` +
  `${name}${namespace ? `, namespace: ${namespace}` : ''} }\nspec:\n  gatewayClassName: cilium\n  listeners: [{ ` +
  `name: http, port: 80, protocol: HTTP${more} }]\n`;
const route = (parent: string, namespace?: string, section = 'http') =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ` +
  `web${namespace ? `, namespace: ${namespace}` : ''} }\nspec:\n  parentRefs: [{ ${parent}, sectionName: ` +
  `${section} }]\n  hostnames: [web.example.com]\n  rules: [{ backendRefs: [{ name: web, port: 80 }] }]\n`;
const kustomization = (...lines: string[]) =>
  ['apiVersion: kustomize.config.k8s.io/v1beta1', 'kind: Kustomization', ...lines].join('\n') + '\n';
const names = (files: Record<string, string>) =>
  checkFiles(files).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);

describe('clusters of a tree', () => {
  it('are patched by their own Kustomizations', () => {
    const flux = (patches: string) =>
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: gateway }\nspec:\n' +
      `  path: ./base\n  sourceRef: { kind: GitRepository, name: a }\n${patches}`;
    const patch =
      '  patches:\n    - target: { kind: Gateway, name: public }\n      patch: |\n' +
      '        - { op: replace, path: /spec/listeners/0/name, value: web }\n';
    const files = (a: string, b: string) => ({
      'clusters/a/gateway.yaml': flux(a),
      'clusters/a/route.yaml': route('name: public, namespace: edge', 'edge', 'http'),
      'clusters/b/gateway.yaml': flux(b),
      'clusters/b/route.yaml': route('name: public, namespace: edge', 'edge', 'web'),
      'base/gateway.yaml': gateway('public', '', 'edge'),
    });
    const wrong = 'route-parent-missing clusters/b/route.yaml:5';
    assert.deepEqual(names(files('', '')), [wrong]);
    assert.deepEqual(names(files(patch, '')), [wrong]);
    assert.deepEqual(names(files('', patch)), []);
  });

  it('two pools of one tree overlap', () => {
    assert.deepEqual(names({ 'a/pool.yaml': pool('a', '192.0.2.0/24'), 'b/pool.yaml': pool('b', '192.0.2.0/25') }), [
      'pools-overlap b/pool.yaml:4',
    ]);
  });

  it('of two clusters they do not, whatever the directories are called', () => {
    assert.deepEqual(
      names({ 'clusters/a/pool.yaml': pool('a', '192.0.2.0/24'), 'clusters/b/pool.yaml': pool('b', '192.0.2.0/25') }),
      [],
    );
    // The same Gateway in both: they are for different clusters.
    const files = { 'k8s/home/pool.yaml': pool('a', '192.0.2.0/24'), 'k8s/lab/pool.yaml': pool('b', '192.0.2.0/25') };
    assert.deepEqual(
      names({ ...files, 'k8s/home/gw.yaml': gateway('gw', '', 'gw'), 'k8s/lab/gw.yaml': gateway('gw', '', 'gw') }),
      [],
    );
  });

  it('parts of one cluster are not for different ones, also where one object stands in two of them', () => {
    const policy =
      'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: a, namespace: web }\nspec: { ' +
      'endpointSelector: {}, ingress: [{ fromEntities: [cluster] }] }\n';
    const files = (one: string, two: string) => ({
      [`k8s/${one}/pool.yaml`]: pool('a', '192.0.2.0/24'),
      [`k8s/${one}/policy.yaml`]: policy,
      [`k8s/${two}/policy.yaml`]: policy,
      [`k8s/${two}/pool.yaml`]: pool('b', '192.0.2.0/25'),
    });
    assert.deepEqual(names(files('apps', 'infrastructure')), ['pools-overlap k8s/infrastructure/pool.yaml:4']);
    assert.deepEqual(names(files('apps', 'lab')), []);
    const byName = {
      'clusters/apps/pool.yaml': pool('a', '192.0.2.0/24'),
      'clusters/infra/pool.yaml': pool('b', '192.0.2.0/25'),
    };
    assert.deepEqual(names(byName), ['pools-overlap clusters/infra/pool.yaml:4']);
  });

  describe('a directory', () => {
    const files = (apps: string) => ({
      'infrastructure/a/gw.yaml': gateway('gw', ', allowedRoutes: { namespaces: { from: All } }', 'edge'),
      'infrastructure/b/gw.yaml': gateway('gw', ', allowedRoutes: { namespaces: { from: All } }', 'edge').replace(
        'name: http,',
        'name: other,',
      ),
      [`apps/${apps}/route.yaml`]: route('name: gw, namespace: edge', 'web'),
    });
    const missed = (apps: string) => [`route-parent-missing apps/${apps}/route.yaml:5`];

    it('is of the clusters of the Flux Kustomizations that apply it', () => {
      const flux = (path: string) =>
        `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ` +
        `${path.replace('/', '-')}, namespace: flux-system }\nspec: { path: ./${path}, sourceRef: { ` +
        'kind: GitRepository, name: r } }\n';
      const all = (apps: string, of: string) =>
        names({
          ...files(apps),
          'clusters/a/infrastructure.yaml': flux('infrastructure/a'),
          'clusters/b/infrastructure.yaml': flux('infrastructure/b'),
          [`clusters/${of}/apps.yaml`]: flux(`apps/${apps}`),
        });
      assert.deepEqual(all('web', 'a'), []);
      assert.deepEqual(all('web', 'b'), missed('web'));
    });

    it('is of the cluster with its name', () => {
      const [a, b] = ['a', 'b'].map((name) => ({ [`apps/${name}/pool.yaml`]: pool(name, '192.0.2.0/24') }));
      assert.deepEqual(names({ ...files('a'), ...b }), []);
      assert.deepEqual(names({ ...files('b'), ...a }), missed('b'));
      assert.deepEqual(names({ ...files('c'), ...a, ...b }), missed('c'));
    });
  });

  it('directories that each make a cluster are for different ones, also where others are beside both', () => {
    const kind = 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n';
    const files = {
      'chapter1/l2/pool.yaml': pool('a', '192.0.2.0/24'),
      'chapter1/l3/pool.yaml': pool('b', '192.0.2.0/25'),
    };
    assert.deepEqual(names({ ...files, 'chapter1/l2/kind.yaml': kind }), ['pools-overlap chapter1/l3/pool.yaml:4']);
    const two = { ...files, 'chapter1/l2/kind.yaml': kind, 'chapter1/l3/kind.yaml': kind };
    assert.deepEqual(names(two), []);
    assert.deepEqual(names({ ...two, 'chapter2/kind.yaml': kind }), []);
  });

  it('a base is of the clusters whose overlays take it', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: web, annotations: { ' +
      'lbipam.cilium.io/ips: 192.0.2.7 } }\nspec: { type: LoadBalancer, ports: [{ port: 80 }] }\n';
    const files = {
      'cilium/overlays/home/kustomization.yaml': kustomization('resources: [pool.yaml]'),
      'cilium/overlays/home/pool.yaml': pool('a', '192.0.2.0/24'),
      'cilium/overlays/lab/kustomization.yaml': kustomization('resources: [pool.yaml]'),
      'cilium/overlays/lab/pool.yaml': pool('a', '198.51.100.0/24'),
      'web/base/kustomization.yaml': kustomization('resources: [service.yaml]'),
      'web/base/service.yaml': service,
    };
    const take = kustomization('resources: [../../base]');
    const missed = ['service-address-in-no-pool web/base/service.yaml:3'];
    assert.deepEqual(names({ ...files, 'web/overlays/home/kustomization.yaml': take }), []);
    assert.deepEqual(names({ ...files, 'web/overlays/lab/kustomization.yaml': take }), missed);
    assert.deepEqual(names(files), missed);
  });

  it('a Service with an annotation of MetalLB may have its address from there', () => {
    const service = (annotations: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: web, annotations: { ${annotations} } }\n` +
      'spec: { type: LoadBalancer, loadBalancerIP: 198.51.100.7, ports: [{ port: 80 }] }\n';
    const found = (annotations: string) =>
      names({ 'pool.yaml': pool('a', '192.0.2.0/24'), 'service.yaml': service(annotations) });
    assert.deepEqual(found('example.com/a: b'), ['service-address-in-no-pool service.yaml:4']);
    assert.deepEqual(found('metallb.universe.tf/allow-shared-ip: a'), []);
    assert.deepEqual(found('metallb.io/address-pool: a'), []);
  });

  it('one object of the whole cluster is one, also in a directory below', () => {
    const files = { 'a/pool.yaml': pool('a', '192.0.2.0/24'), 'a/older/pool.yaml': pool('a', '192.0.2.0/25') };
    assert.deepEqual(names(files), []);
    assert.deepEqual(names({ ...files, 'a/other.yaml': pool('b', '192.0.2.0/25') }), ['pools-overlap a/other.yaml:4']);
  });

  it('one object in two files of a directory may be as in either', () => {
    const variant = (listener: string, namespace: string, name: string) =>
      gateway('gw', ', allowedRoutes: { namespaces: { from: All } }', 'gw').replace('name: http', `name: ${listener}`) +
      '---\n' +
      route('name: gw, namespace: gw', namespace, listener).replace('name: web', `name: ${name}`);
    const files = { 'a/one.yaml': variant('one', 'web', 'one'), 'a/two.yaml': variant('two', 'web', 'two') };
    assert.deepEqual(names(files), []);
    const missed = { 'a/three.yaml': route('name: gw, namespace: gw', 'web', 'three') };
    assert.deepEqual(names({ ...files, ...missed }), []);
    assert.deepEqual(names({ 'a/one.yaml': files['a/one.yaml'], 'a/two.yaml': files['a/one.yaml'], ...missed }), [
      'route-parent-missing a/three.yaml:5',
    ]);
    // A port that both have.
    const service = (port: number, type: string) =>
      'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: web }\n' +
      `spec: { type: ${type}, ports: [{ port: ${port} }] }\n`;
    const backend = (...ports: number[]) =>
      names({
        'a/gw.yaml': gateway('gw', '', 'web'),
        'a/route.yaml': route('name: gw', 'web'),
        ...Object.fromEntries(ports.map((port, i) => [`a/${i}.yaml`, service(port, i ? 'LoadBalancer' : 'ClusterIP')])),
      });
    assert.deepEqual(backend(81, 80), []);
    assert.deepEqual(backend(81, 82), []);
    assert.deepEqual(backend(81), ['backend-port-missing a/route.yaml:7']);
  });

  it('what both share is checked with each', () => {
    const files = {
      'base/pool.yaml': pool('base', '192.0.2.0/24'),
      'overlays/a/pool.yaml': pool('a', '192.0.2.128/25'),
      'overlays/b/pool.yaml': pool('b', '198.51.100.0/24'),
    };
    assert.deepEqual(names(files), ['pools-overlap overlays/a/pool.yaml:4']);
  });
});

describe('kustomize', () => {
  it('a file that is a patch is no object, and what it writes is unknown', () => {
    const files = {
      'kustomization.yaml': kustomization('resources: [base.yaml]', 'patches: [{ path: patch.yaml }]'),
      'base.yaml': pool('a', '192.0.2.0/33'),
      'patch.yaml':
        'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ ' +
        'start: 192.0.2.1 }] }\n',
    };
    assert.deepEqual(names(files), []);
    assert.notDeepEqual(names({ ...files, 'kustomization.yaml': kustomization('resources: [base.yaml]') }), []);
  });

  it('a JSON patch makes its place unknown, and nothing else', () => {
    const files = {
      'kustomization.yaml': kustomization(
        'resources: [gw.yaml]',
        'patches:',
        '  - target: { kind: Gateway }',
        '    patch: \'[{ "op": "replace", "path": "/spec/listeners/0/port", "value": 8080 }]\'',
      ),
      'gw.yaml': gateway('gw').replace('port: 80', 'port: 0'),
    };
    assert.deepEqual(names(files), []);
    assert.deepEqual(
      names({ ...files, 'gw.yaml': files['gw.yaml'].replace('gatewayClassName', 'gatewayClas') }).map(
        (name) => name.split(' ')[0],
      ),
      ['object-refused', 'object-refused'],
    );
  });

  it('a controller that serves every route is not held to what listeners admit', () => {
    const classOf = (controller: string) =>
      'apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: { name: cilium }\nspec: { ' +
      `controllerName: ${controller} }\n`;
    const files = { 'gw.yaml': gateway('gw', '', 'gw'), 'route.yaml': route('name: gw, namespace: gw', 'web') };
    const outside = ['route-namespace-outside route.yaml:5'];
    assert.deepEqual(names(files), outside);
    assert.deepEqual(names({ ...files, 'class.yaml': classOf('example.com/gateway') }), outside);
    const open = classOf('github.com/pl4nty/cloudflare-kubernetes-gateway');
    assert.deepEqual(names({ ...files, 'class.yaml': open }), []);
  });

  it('a name in braces, which is a map to YAML, is known later', () => {
    const cluster = (address: string) =>
      'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata: { name: a }\nspec:\n  bgpInstances:\n    ' +
      `- name: a\n      localASN: 64512\n      peers:\n        - name: b\n          peerAddress: ${address}\n`;
    const refused = ['object-refused a.yaml:10'];
    assert.deepEqual(names({ 'a.yaml': cluster('{router_ip}') + '          peerASN: {router_asn}\n' }), []);
    assert.deepEqual(names({ 'a.yaml': cluster('{ router_ip: 1 }') }), refused);
  });

  it('$patch, older patch lists and Flux patches are followed too', () => {
    const bad = gateway('gw').replace('port: 80', 'port: 0');
    assert.deepEqual(
      names({
        'a.yaml':
          `${bad}---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: gw }\n$patch: ` +
          `delete\n`,
      }),
      [],
    );
    assert.deepEqual(
      names({
        'gw.yaml': bad,
        'kustomization.yaml': kustomization(
          'resources: [gw.yaml]',
          'patchesStrategicMerge:',
          '  - |-',
          '    kind: Gateway',
          '    metadata: { name: gw }',
          '    spec: { listeners: [] }',
        ),
      }),
      [],
    );
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec:\n  path: ' +
      './apps\n  patches:\n    - target: { kind: Gateway }\n      patch: |\n        - { op: replace, path: ' +
      '/spec/listeners/0/port, value: 81 }\n';
    assert.deepEqual(names({ 'apps/gw.yaml': bad, 'flux.yaml': flux }), []);
  });

  it('a file that it does not list is not applied, and a note says so', () => {
    const result = checkFiles({
      'kustomization.yaml': kustomization('resources: []'),
      'gw.yaml': gateway('gw').replace('port: 80', 'port: 0'),
    });
    assert.deepEqual(result.findings, []);
    assert.deepEqual(
      result.notes.map(({ file }) => file),
      ['gw.yaml'],
    );
  });

  it('what Flux does not reach is not applied, also beside the manifests of Flux from elsewhere', () => {
    const flux = (name: string, path: string, source: string) =>
      `---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name} }\nspec:\n` +
      `  path: ${path}\n  sourceRef: ${source}\n`;
    const [here, elsewhere] = ['{ kind: GitRepository, name: here }', '{ kind: OCIRepository, name: manifests }'];
    const files = {
      'flux/cluster.yaml': flux('cluster', './flux', here) + flux('apps', './apps', here),
      'apps/kustomization.yaml': kustomization('resources: [./a/ks.yaml]'),
      'apps/a/ks.yaml': flux('a', './apps/a/app', here),
      'apps/a/app/pool.yaml': pool('a', '192.0.2.0/24'),
      'apps/b/ks.yaml': flux('b', './apps/b/app', here),
      'apps/b/app/pool.yaml': pool('b', '192.0.2.0/25'),
    };
    assert.deepEqual(names(files), []);
    for (const path of ['./', '"."', '""'])
      assert.deepEqual(names({ ...files, 'flux/flux.yaml': flux('flux', path, elsewhere) }), []);
    // The whole of this source holds what no kustomization.yaml leaves out.
    const more = { ...files, 'c/pool.yaml': pool('c', '192.0.2.0/26') };
    assert.deepEqual(names(more), []);
    assert.deepEqual(names({ ...more, 'flux/flux.yaml': flux('flux', './', here) }), ['pools-overlap c/pool.yaml:4']);
    // A patch has no source, and applies nothing.
    const patch = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\n';
    assert.deepEqual(names({ ...more, 'patches/a.yaml': `${patch}spec: { suspend: true }\n` }), []);
  });

  it('what Flux reaches is applied, also below an Application of another repository with a path of the same name', () => {
    const flux = (path: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux }\n` +
      `spec: { path: ${path} }\n`;
    const { findings, notes } = checkFiles({
      'common/web/ks.yaml': flux('./common/web'),
      'common/web/pool.yaml': pool('common', '198.51.100.0/24'),
      'site/roots/apps.yaml': flux('./site/apps'),
      'site/apps/kustomization.yaml': kustomization('resources: [./argo, ./a.yaml, ./b.yaml]'),
      'site/apps/argo/app.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: roots }\nspec:\n  source: { repoURL: ' +
        'https://git.example.com/other.git, path: roots }\n',
      'site/apps/a.yaml': pool('a', '192.0.2.0/24'),
      'site/apps/b.yaml': pool('b', '192.0.2.0/25'),
      'site/apps/old.yaml': pool('old', '192.0.2.0/25'),
    });
    assert.deepEqual(
      findings.map(({ check, file }) => `${check} ${file}`),
      ['pools-overlap site/apps/b.yaml'],
    );
    assert.deepEqual(
      notes.map(({ file }) => file),
      ['site/apps/old.yaml'],
    );
  });

  it('Argo CD takes the files that it is told to include, of directories where it finds files', () => {
    const appset = (source: string) =>
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: all }\nspec:\n  goTemplate: true\n' +
      '  generators: [{ git: { files: [{ path: apps/**/manifest.yaml }] } }]\n  template:\n    spec:\n' +
      `      source: ${source}\n`;
    const of = (source: string) =>
      names({
        'apps/argocd/manifest.yaml': appset(source),
        'apps/a/manifest.yaml': pool('a', '192.0.2.0/24'),
        'apps/b/later.yaml': pool('b', '192.0.2.0/25'),
      });
    const told = ['pools-overlap apps/b/later.yaml:4'];
    for (const include of ['"manifest.yaml"', '"{manifest.yaml,other.yaml}"', '"m*.yaml"'])
      assert.deepEqual(of(`{ path: "{{ .path.path }}", directory: { include: ${include} } }`), []);
    assert.deepEqual(of('{ path: "{{ .path.path }}", directory: { include: "*.yaml" } }'), told);
    assert.deepEqual(of('{ path: "{{ .path.path }}" }'), told);
    // What the files say is not looked up: every file counts.
    assert.deepEqual(of('{ path: "{{ .folder }}", directory: { include: "manifest.yaml" } }'), told);
  });

  it('Argo CD may take any file where the patch of a template says the path', () => {
    const appset = (patch: string) =>
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: all }\nspec:\n  goTemplate: true\n' +
      '  generators: [{ git: { files: [{ path: apps/*/app.yaml }] } }]\n  template:\n    spec:\n' +
      `      source: { repoURL: https://git.example.com/a.git }\n  templatePatch: |\n${patch}`;
    const of = (patch: string) =>
      names({
        'boot/app.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: sets }\n' +
          'spec: { source: { path: sets } }\n',
        'sets/set.yaml': appset(patch),
        'apps/a/pool.yaml': pool('a', '192.0.2.0/24'),
        'apps/b/pool.yaml': pool('b', '192.0.2.0/25'),
      });
    assert.deepEqual(of('    spec:\n      source:\n        path: "apps/{{ index .path.segments 1 }}"\n'), [
      'pools-overlap apps/b/pool.yaml:4',
    ]);
    assert.deepEqual(of('    spec:\n      syncPolicy: { automated: { prune: {{ .prune }} } }\n'), []);
    assert.deepEqual(of('    spec: { x: [{ op: replace, path: /spec/replicas, value: {{ .n }} }] }\n'), []);
  });

  describe('what applies', () => {
    const app = (name: string, source: string, kind = 'Application') =>
      `apiVersion: argoproj.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: { ${source} }\n`;
    const one = { 'apps/a/pool.yaml': pool('a', '192.0.2.0/24') };
    const other = { 'apps/b/pool.yaml': pool('b', '192.0.2.0/25') };
    const told = ['pools-overlap apps/b/pool.yaml:4'];

    it('are the files that a source with a directory includes, also beside a kustomization.yaml', () => {
      const root = app('root', 'source: { path: infra, directory: { include: apps.yaml } }');
      const of = (apps: string) =>
        names({
          ...one,
          ...other,
          'root.yaml': root,
          'infra/kustomization.yaml': kustomization('resources: [cert-manager]'),
          'infra/apps.yaml': apps,
        });
      const [a, b] = ['a', 'b'].map((name) => app(name, `source: { path: apps/${name} }`));
      assert.deepEqual(of(`${a}---\n${b}`), told);
      assert.deepEqual(of(a), []);
    });

    it('are the paths that a ResourceSet names; one that does not say them may apply every file', () => {
      const flux = (path: string) =>
        `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { ` +
        `path: ${path} }\n`;
      const of = (spec: string) =>
        names({
          'flux/ks.yaml': flux('./apps'),
          'apps/ks.yaml': flux('./sets'),
          'sets/set.yaml':
            'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: { name: a }\n' + `spec:\n${spec}`,
          'sets/pool.yaml': pool('a', '192.0.2.0/24'),
          'late/pool.yaml': pool('b', '192.0.2.0/25'),
          'off/old.yaml': pool('c', '192.0.2.128/25'),
        }).map((name) => name.split(' ')[1]);
      const kustomization = (path: string) =>
        '  resources:\n    - apiVersion: kustomize.toolkit.fluxcd.io/v1\n      kind: Kustomization\n' +
        `      metadata: { name: a }\n      spec: { path: ${path} }\n`;
      const every = ['late/pool.yaml:4', 'off/old.yaml:4'];
      assert.deepEqual(of('  resources: [{ apiVersion: v1, kind: Secret, metadata: { name: a } }]\n'), []);
      assert.deepEqual(of(kustomization('./late')), ['late/pool.yaml:4']);
      assert.deepEqual(of(kustomization('./<< inputs.path >>')), every);
      assert.deepEqual(of('  resourcesTemplate: |\n    apiVersion: v1\n    kind: Secret\n'), []);
      assert.deepEqual(of('  resourcesTemplate: |\n    kind: Kustomization\n    spec: { path: ./late }\n'), every);
    });

    it('no AppProject is, and what users apply beside it counts', () => {
      const of = (kind: string, spec: string) =>
        names({
          ...one,
          ...other,
          'argo/self.yaml': app('self', 'source: { path: argo }'),
          'argo/x.yaml': app('x', spec, kind),
        });
      assert.deepEqual(of('AppProject', 'sourceRepos: ["*"]'), told);
      assert.deepEqual(of('Application', 'source: { path: apps/a }'), []);
    });

    it('Applications that nothing else applies are applied by hand, but for those that are left out', () => {
      const files = {
        ...one,
        ...other,
        'argo/kustomization.yaml': kustomization('resources: [project.yaml, self.yaml]'),
        'argo/self.yaml': app('self', 'source: { path: argo }'),
      };
      const [a, b] = ['a', 'b'].map((name) => app(name, `source: { path: apps/${name} }`));
      assert.deepEqual(names({ ...files, 'argo/apps/a.yaml': a, 'argo/apps/b.yaml': b }), told);
      assert.deepEqual(names({ ...files, 'argo/a.yaml': a, 'argo/b.yaml': b }), []);
    });

    it('a FluxInstance is, and files that its path does not lead to are none', () => {
      const instance =
        'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux }\nspec: { sync: { ' +
        'path: cluster/ } }\n';
      const flux =
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ' +
        './apps/a }\n';
      const files = { ...one, 'cluster/a.yaml': flux, 'examples/pool.yaml': pool('b', '192.0.2.0/25') };
      assert.deepEqual(names(files), ['pools-overlap examples/pool.yaml:4']);
      assert.deepEqual(names({ ...files, 'cluster/flux.yaml': instance }), []);
      // What it applies may hold it.
      const within = {
        ...files,
        'apps/a/flux.yaml': instance,
        'cluster/old/b.yaml': flux.replace('apps/a', 'examples'),
      };
      assert.deepEqual(names({ ...within, 'cluster/kustomization.yaml': kustomization('resources: [a.yaml]') }), []);
      assert.deepEqual(names({ ...files, 'cluster/flux.yaml': instance.replace('cluster/', 'elsewhere') }), [
        'pools-overlap examples/pool.yaml:4',
      ]);
    });

    it('Kustomizations that hold one another are followed from the outermost one', () => {
      const flux = (name: string, path: string) =>
        `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name} }\n` +
        `spec: { path: ${path} }\n`;
      const files = {
        'flux/apps.yaml': flux('apps', './apps'),
        'flux/config/a.yaml': flux('a', './flux'),
        'flux/config/b.yaml': flux('b', './flux'),
        'apps/a/ks.yaml': flux('pool-a', './apps/a/app'),
        'apps/b/ks.yaml': flux('pool-b', './apps/b/app'),
        'apps/a/app/pool.yaml': pool('a', '192.0.2.0/24'),
        'apps/b/app/pool.yaml': pool('b', '192.0.2.0/25'),
      };
      const of = (...resources: string[]) =>
        names({ ...files, 'apps/kustomization.yaml': kustomization(`resources: [${resources.join(', ')}]`) });
      assert.deepEqual(of('./a/ks.yaml', './b/ks.yaml'), ['pools-overlap apps/b/app/pool.yaml:4']);
      assert.deepEqual(of('./a/ks.yaml'), []);
    });

    it('files of Helm values are, of the Applications that name them', () => {
      const values = 'service: { annotations: { lbipam.cilium.io/ips: 198.51.100.7 } }\n';
      const objects = (file: string, path: string) =>
        checkFiles({
          'argo/root.yaml': app('root', 'source: { path: apps }'),
          'apps/pool.yaml': pool('a', '192.0.2.0/24'),
          'apps/web.yaml': app('web', `sources: [{ chart: web, helm: { valueFiles: [${path}] } }, { ref: repo }]`),
          'argo/all.yaml': app('all', 'source: { path: argo }'),
          [file]: values,
        }).objects;
      for (const path of ['$repo/web/values.yaml', '"$repo/{{ .name }}/values.yaml"'])
        assert.equal(objects('web/values.yaml', path), 2);
      assert.equal(objects('other/values.yaml', '$repo/web/values.yaml'), 1);
    });
  });

  it('Services of one chart may share an address by a key, also where loadBalancerIP names it', () => {
    const service = (annotations: string) => `{ type: LoadBalancer, loadBalancerIP: 192.0.2.7, ${annotations} }`;
    const shared = 'annotations: { lbipam.cilium.io/sharing-key: dns }';
    const of = (annotations: string) =>
      names({
        'web.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: dns, namespace: dns }\nspec:\n' +
          `  values:\n    dns: ${service(annotations)}\n    web: ${service(annotations)}\n`,
      });
    assert.deepEqual(of(shared), []);
    assert.deepEqual(of('annotations: { metallb.universe.tf/allow-shared-ip: dns }'), []);
    assert.deepEqual(of('annotations: {}'), ['address-taken-twice web.yaml:7']);
  });

  it('a template of a chart that asks for an address is named', () => {
    const notes = (annotation: string) =>
      checkFiles({
        'web/Chart.yaml': 'name: web\n',
        'web/templates/service.yaml': `kind: Service\nmetadata: { annotations: { ${annotation}: {{ .ip }} } }\n`,
      }).notes.map(({ file, text, unread }) => [file, text, unread]);
    const said = [['web/templates/service.yaml', 'not read: a template', true]];
    assert.deepEqual(notes('lbipam.cilium.io/ips'), said);
    assert.deepEqual(notes('example.com/ips'), []);
  });

  describe('a template of a chart without an action', () => {
    const application = (path: string) =>
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec:\n' +
      `  source: { repoURL: https://git.example.com/a.git, path: ${path} }\n  destination: { namespace: shop }\n`;
    const tree = (path: string) => ({
      'apps/web.yaml': application(path),
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/templates/gateway.yaml': gateway('public'),
      'charts/web/templates/route.yaml': route('name: public', undefined, 'https'),
    });

    it('is read where an Application installs the chart, in the namespace to which that leads', () => {
      const { findings, notes } = checkFiles(tree('charts/web'));
      const [{ check, file, line, object }] = findings;
      assert.deepEqual(
        [check, file, line, object],
        ['route-parent-missing', 'charts/web/templates/route.yaml', 5, 'HTTPRoute shop/web'],
      );
      assert.deepEqual([findings.length, notes], [1, []]);
    });

    it('is read where a template may install the chart, in a namespace that no file says', () => {
      const files = tree('charts/web');
      const all = {
        'all/Chart.yaml': 'apiVersion: v2\nname: all\nversion: 1.0.0\n',
        'all/templates/web.yaml': files['apps/web.yaml'].replace('charts/web', 'charts/{{ .Values.name }}'),
      };
      const { 'apps/web.yaml': _, ...chart } = files;
      const said = names({ ...chart, ...all });
      assert.deepEqual(said, ['route-parent-missing charts/web/templates/route.yaml:5']);
    });

    it('beside others, which may have what it names', () => {
      const files = tree('charts/web');
      const open = { 'charts/web/templates/gateway.yaml': `${gateway('public')}{{- /* listeners */}}\n` };
      const { findings, notes } = checkFiles({ ...files, ...open });
      assert.deepEqual([findings, notes.map(({ file }) => file)], [[], ['charts/web/templates/gateway.yaml']]);
    });

    it('is not where none does, or as a test of the chart', () => {
      for (const files of [
        tree('charts/other'),
        {
          ...tree('charts/web'),
          'charts/web/templates/route.yaml': '',
          'charts/web/templates/tests/a.yaml': route('name: a'),
        },
        {
          ...tree('charts/web'),
          'charts/web/templates/route.yaml': '',
          'charts/web/templates/_a.yaml': route('name: a'),
        },
        Object.fromEntries(
          Object.entries(tree('charts/web')).map(([path, text]) => [
            path.replace('charts/web', 'charts/web/charts/sub'),
            text,
          ]),
        ),
      ]) {
        const { findings, notes } = checkFiles(files);
        assert.deepEqual(findings, []);
        assert.ok(notes.some(({ text }) => text === 'not read: a template'));
      }
    });
  });

  it('a file that is switched off by its name is said to be, and another one with such an ending is a template', () => {
    const policy =
      'apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: { name: a }\nspec: {}\n';
    const said = (path: string) =>
      readTree({ manifests: [], templates: [{ path, text: policy }], whole: true }).notes.map(({ text }) => text);
    assert.deepEqual(said('l2.yaml.disabled'), ['not read: switched off by its name']);
    assert.deepEqual(said('l2.yaml.bak'), ['not read: switched off by its name']);
    assert.deepEqual(said('l2.yaml.j2'), ['not read: a template']);
  });

  it('a CiliumBGPPeeringPolicy that announces nothing is told of its own fields', () => {
    const { findings } = checkFiles(
      {
        'a.yaml':
          'apiVersion: cilium.io/v2alpha1\nkind: CiliumBGPPeeringPolicy\nmetadata: { name: a }\nspec: { ' +
          'virtualRouters: [{ localASN: 64512, neighbors: [{ peerAddress: 192.0.2.1/32, peerASN: 64513 }] }] }\n',
      },
      { cilium: '1.16.19' },
    );
    const [found] = findings.filter(({ check }) => check === 'nothing-announced');
    assert.match(found.message, /Say what it announces: serviceSelector, or exportPodCIDR: true\.$/);
  });

  it('a ClusterIssuer solves challenges in the namespace of each Certificate, which no file says', () => {
    const issuer = (kind: string) =>
      `apiVersion: cert-manager.io/v1\nkind: ${kind}\nmetadata: { name: le }\nspec: { acme: { solvers: [{ http01: { ` +
      'gatewayHTTPRoute: { parentRefs: [{ name: gw, namespace: edge, sectionName: http }] } } }] } }\n';
    const found = (kind: string) => names({ 'gw.yaml': gateway('gw', '', 'edge'), 'issuer.yaml': issuer(kind) });
    assert.deepEqual(found('ClusterIssuer'), []);
    assert.deepEqual(found('Issuer'), ['route-namespace-outside issuer.yaml:4']);
  });

  it('the values of an umbrella chart hold objects of its dependencies, and of no others', () => {
    const values = (key: string) =>
      `${key}:\n  service:\n    annotations: { lbipam.cilium.io/ips: 192.0.2.7 }\n  ingress: { gatewayAPI: { ` +
      'parentRefs: [{ name: gw }] } }\n';
    const objects = (key: string, chart: string, file = 'web/values.yaml') =>
      checkFiles({ 'web/Chart.yaml': chart, [file]: values(key) }).objects;
    const umbrella = 'name: web\ndependencies:\n  - name: nginx\n  - { name: web, alias: site }\n';
    assert.deepEqual(
      ['nginx', 'site', 'web', 'service'].map((key) => objects(key, umbrella)),
      [2, 2, 0, 0],
    );
    assert.equal(objects('nginx', 'name: web\n'), 0);
    assert.equal(objects('nginx', umbrella, 'web/other.yaml'), 0);
  });

  it('variables of host names are other ones for each path, also where several Kustomizations fill them', () => {
    const flux = (name: string, path: string, host: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name} }\nspec:\n` +
      `  path: ${path}\n  postBuild: { substitute: { HOST: ${host} } }\n`;
    const web = (name: string) =>
      route('name: gw', 'apps')
        .replaceAll('name: web,', `name: ${name},`)
        .replace('web.example.com', '"${HOST}.example.com"');
    const of = (a: string, other: string, b: string) =>
      names({
        'gw.yaml': gateway('gw', '', 'apps'),
        'base/a/route.yaml': web('a'),
        'base/b/route.yaml': web('b'),
        'one/a.yaml': flux('a', './base/a', a),
        'two/a.yaml': flux('a', './base/a', other),
        'one/b.yaml': flux('b', './base/b', b),
        'two/b.yaml': flux('b', './base/b', b),
      });
    assert.deepEqual(of('a', 'a', 'b'), []);
    assert.deepEqual(of('a', 'other', 'b'), []);
    assert.deepEqual(of('"a-${CLUSTER}"', 'a', 'b'), []);
    assert.deepEqual(of('same', 'same', 'same'), ['routes-collide base/b/route.yaml:6']);
  });

  it('labels that it adds count', () => {
    const bgp = (labels: string) =>
      [
        'apiVersion: cilium.io/v2\nkind: CiliumBGPAdvertisement\nmetadata: { name: a }\nspec: { advertisements: ' +
          '[{ advertisementType: PodCIDR }] }',
        `apiVersion: cilium.io/v2\nkind: CiliumBGPPeerConfig\nmetadata: { name: p }\nspec: { families: [{ afi: ` +
          `ipv4, safi: unicast, advertisements: { matchLabels: ${labels} } }] }\n`,
      ].join('\n---\n');
    const files = (labels: string) => ({
      'bgp.yaml': bgp(labels),
      'kustomization.yaml': kustomization('resources: [bgp.yaml]', 'labels: [{ pairs: { to: rack } }]'),
    });
    assert.deepEqual(names(files('{ to: rack }')), []);
    assert.deepEqual(names(files('{ to: rakc }')), ['advertisement-missing bgp.yaml:9']);
  });
});

describe('namespaces', () => {
  const wrong = 'route-parent-missing';

  it('come from kustomizations, Flux and Argo CD', () => {
    const missing = (files: Record<string, string>) => names(files).map((name) => name.split(' ')[0]);
    const gw = { 'gw.yaml': gateway('shared', ', allowedRoutes: { namespaces: { from: All } }', 'infra') };
    assert.deepEqual(
      missing({
        ...gw,
        'web/route.yaml': route('name: shared', undefined, 'htp'),
        'web/kustomization.yaml': kustomization('namespace: infra', 'resources: [route.yaml]'),
      }),
      [wrong],
    );
    assert.deepEqual(
      missing({
        ...gw,
        'web/route.yaml': route('name: shared', undefined, 'htp'),
        'web/kustomization.yaml': kustomization('resources: [route.yaml]'),
      }),
      [],
    );
    assert.deepEqual(
      missing({
        ...gw,
        'web/route.yaml': route('name: shared', undefined, 'htp'),
        'ks.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ' +
          './web, targetNamespace: infra }\n',
      }),
      [wrong],
    );
    assert.deepEqual(
      missing({
        ...gw,
        'web/route.yaml': route('name: shared', undefined, 'htp'),
        'app.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { source: { path: ' +
          'web }, destination: { namespace: infra } }\n',
      }),
      [wrong],
    );
  });

  it('that nobody says are in no message', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 8080 }], selector: { a: b } }\n';
    const { findings } = checkFiles({
      'kustomization.yaml': kustomization('resources: [web/a]'),
      'web/gw.yaml': gateway('gw'),
      'web/a/kustomization.yaml': kustomization('resources: [gw.yaml, route.yaml, service.yaml]'),
      'web/a/gw.yaml': gateway('gw'),
      'web/a/route.yaml': route('name: gw'),
      'web/a/service.yaml': service,
    });
    assert.deepEqual(
      findings.map(({ message }) => message.replace(/\. .*/, '')),
      ['port 80: Service web has 8080'],
    );
  });

  it('that nobody says are not taken for others', () => {
    const files = {
      'gw/gw.yaml': gateway('shared'),
      'web/route.yaml': route('name: shared', undefined, 'htp'),
      'x/kustomization.yaml': kustomization('resources: []'),
    };
    assert.deepEqual(names(files), []);
    assert.deepEqual(names({ ...files, 'gw/route.yaml': route('name: shared', undefined, 'htp') }), [
      'route-parent-missing gw/route.yaml:5',
    ]);
  });
});

describe('copies of one route', () => {
  it('in namespaces that nobody says may be one, and share no requests', () => {
    const web = (name: string, backend: string, namespace?: string) =>
      route('name: gw, namespace: apps', namespace)
        .replace('{ name: web', `{ name: ${name}`)
        .replace('[{ name: web,', `[{ name: ${backend},`);
    const of = (files: Record<string, string>) => names({ ...files, 'kustomization.yaml': kustomization() });
    const gw = gateway('gw', ', allowedRoutes: { namespaces: { from: All } }', 'apps');
    for (const more of [{}, { 'gw/gw.yaml': gw }] as Record<string, string>[]) {
      assert.deepEqual(of({ ...more, 'one/r.yaml': web('web', 'a'), 'two/r.yaml': web('web', 'b') }), []);
      assert.deepEqual(of({ ...more, 'one/r.yaml': web('web', 'a'), 'two/r.yaml': web('other', 'b') }), [
        'routes-collide two/r.yaml:6',
      ]);
      assert.deepEqual(of({ ...more, 'one/r.yaml': web('web', 'a', 'one'), 'two/r.yaml': web('web', 'b', 'two') }), [
        'routes-collide two/r.yaml:6',
      ]);
    }
  });
});

describe('absence', () => {
  it('a Gateway elsewhere is none of ours, unless a letter of its name slipped', () => {
    const gw = { 'gw.yaml': gateway('external', '', 'infra') };
    const at = (name: string) => names({ ...gw, 'route.yaml': route(`name: ${name}, namespace: infra`, 'infra') });
    for (const name of ['internal', 'external-2', 'public', 'extern', 'externa1']) assert.deepEqual(at(name), [], name);
    assert.equal(at('externl').length, 1);
  });

  it('a pool in a template may hold the address', () => {
    const files = {
      'pool.yaml': pool('a', '192.0.2.0/24'),
      'gw.yaml': gateway('gw', '', 'gw').replace('  listeners', '  addresses: [{ value: 198.51.100.1 }]\n  listeners'),
    };
    assert.deepEqual(names(files), ['gateway-address-in-no-pool gw.yaml:6']);
    assert.deepEqual(names({ ...files, 'more.yaml.j2': pool('{{ name }}', '{{ cidr }}') }), []);
    assert.deepEqual(names({ ...files, 'more.yaml': pool('more', '${CIDR}') }), []);
    assert.deepEqual(
      names({
        ...files,
        'chart/Chart.yaml': 'name: x\n',
        'chart/templates/pool.yaml': `{{ if .Values.x }}\n${pool('a', '{{ .Values.cidr }}')}{{ end }}\n`,
      }),
      [],
    );
  });
});

describe('the namespace of an object', () => {
  const wrong = (apiVersion: string, kind: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: apps }\nspec: { nonsense: 1 }\n`;
  const titles = (...texts: string[]) =>
    new Set(checkFiles({ 'a.yaml': texts.join('---\n') }, { cilium: '1.20.2' }).findings.map(({ object }) => object));
  it('is in reports where the CRD of its kind has one', () => {
    const kinds = ['CiliumNetworkPolicy', 'CiliumNodeConfig', 'CiliumEnvoyConfig', 'CiliumLocalRedirectPolicy'];
    assert.deepEqual(
      titles(
        ...kinds.map((kind) => wrong('cilium.io/v2', kind)),
        wrong('cilium.io/v2alpha1', 'CiliumGatewayClassConfig'),
        wrong('gateway.networking.k8s.io/v1', 'HTTPRoute'),
      ),
      new Set([...kinds, 'CiliumGatewayClassConfig', 'HTTPRoute'].map((kind) => `${kind} apps/web`)),
    );
  });
  it('is not where it has none, and where no CRD has such a kind of Cilium', () => {
    const kinds = ['CiliumClusterwideNetworkPolicy', 'CiliumClusterwideEnvoyConfig', 'CiliumLoadBalancerIPPools'];
    assert.deepEqual(
      titles(
        ...kinds.map((kind) => wrong('cilium.io/v2', kind)),
        wrong('gateway.networking.k8s.io/v1', 'GatewayClass'),
      ),
      new Set([...kinds, 'GatewayClass'].map((kind) => `${kind} web`)),
    );
  });
  it('tells two objects of one name apart: they are of one cluster', () => {
    const config = (namespace: string) =>
      `apiVersion: cilium.io/v2\nkind: CiliumNodeConfig\nmetadata: { name: fast, namespace: ${namespace} }\n` +
      'spec: { nodeSelector: {}, defaults: {} }\n---\n';
    const files = (first: string, second: string) => ({
      'a/pool.yaml': config(first) + pool('a', '192.0.2.0/24'),
      'b/pool.yaml': config(second) + pool('b', '192.0.2.0/25'),
    });
    assert.deepEqual(names(files('kube-system', 'cilium')), ['pools-overlap b/pool.yaml:9']);
    assert.deepEqual(names(files('cilium', 'cilium')), []);
  });

  it('is that of the deepest path that applies it, however the path is written', () => {
    const app = (name: string, path: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name} }\nspec:\n` +
      `  source: { path: ${path} }\n  destination: { namespace: ${name} }\n---\n`;
    for (const [outer, inner] of [
      ['./a', 'a/b'],
      ['./././a/', 'a/b'],
      ['a', './a/b'],
    ]) {
      const found = checkFiles({
        'apps.yaml': app('outer', outer) + app('inner', inner),
        'a/b/gw.yaml': gateway('gw').replace('name: http', 'name: 1'),
        'a/gw.yaml': gateway('gw').replace('name: http', 'name: 1'),
      }).findings.map(({ object, file }) => `${object} ${file}`);
      assert.deepEqual([...new Set(found)], ['Gateway inner/gw a/b/gw.yaml', 'Gateway outer/gw a/gw.yaml']);
    }
  });
  it('has the variables of the deepest path too', () => {
    const flux = (name: string, path: string, host: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name} }\nspec:\n` +
      `  path: ${path}\n  sourceRef: { kind: GitRepository, name: flux }\n` +
      `  postBuild: { substitute: { HOST: ${host} } }\n---\n`;
    const { findings } = checkFiles({
      'flux.yaml': flux('outer', './././a', 'web.example.org') + flux('inner', 'a/b', 'web.example.com'),
      'a/b/gw.yaml': gateway('gw', ', hostname: "*.example.com"', 'web'),
      'a/b/route.yaml': route('name: gw', 'web').replace('web.example.com', '${HOST}'),
    });
    assert.deepEqual(findings, []);
  });
});

describe('comments', () => {
  it('switch a check off for the object that they are in', () => {
    const files = (comment: string) => ({
      'a.yaml': `${pool('a', '192.0.2.0/24')}---\n${comment}\n${pool('b', '192.0.2.0/25')}`,
    });
    assert.deepEqual(names(files('# cdk8s-cilium: ignore pools-overlap for a test')), []);
    assert.equal(checkFiles(files('# cdk8s-cilium: ignore pools-overlap for a test')).ignored.length, 1);
    const { findings, notes } = checkFiles(files('# cdk8s-cilium: ignore pool-overlap'));
    assert.equal(findings.length, 1);
    assert.match(notes[0].text, /Did you mean pools-overlap\?/);
  });

  it('switch a check off for the file that they are in', () => {
    const files = (comment: string, place: (comment: string) => string) => ({
      'a.yaml': pool('a', '192.0.2.0/24'),
      'b.yaml': place(comment),
    });
    const above = (comment: string) =>
      `${comment}\n---\n${pool('c', '198.51.100.0/24')}---\n${pool('b', '192.0.2.0/25')}`;
    const below = (comment: string) => `${pool('b', '192.0.2.0/25')}---\n${pool('c', '198.51.100.0/24')}${comment}\n`;
    const inText = (comment: string) =>
      `${pool('b', '192.0.2.0/25')}---\nkind: ConfigMap\ndata:\n  a: |\n    ${comment}\n`;
    assert.deepEqual(names(files('# cdk8s-cilium: ignore-file pools-overlap for a test', inText)), [
      'pools-overlap b.yaml:4',
    ]);
    const { notes } = checkFiles(files('# cdk8s-cilium: ignore-file pool-overlap for a test', below));
    assert.equal(notes.filter(({ text }) => /Did you mean pools-overlap\?/.test(text)).length, 1);
    assert.deepEqual(checkFiles(files('# cdk8s-cilium: ignore-file', above)).notes, []);
    for (const [place, told] of [
      [above, 'pools-overlap b.yaml:11'],
      [below, 'pools-overlap b.yaml:4'],
    ] as const) {
      assert.deepEqual(names(files('# cdk8s-cilium: ignore-file pools-overlap for a test', place)), []);
      assert.deepEqual(names(files('# cdk8s-cilium: ignore-file pool-empty for a test', place)), [told]);
    }
  });
});
