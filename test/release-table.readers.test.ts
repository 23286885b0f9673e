// The release table against what each release itself has: its CRDs, chart, go.mod and documentation.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from './support/unless';
import ts from 'typescript';
import { parse } from 'yaml';
import { crdVersions } from '../lib/release/crd-versions';
import { isTested } from '../lib/release/kubernetes';
import { DEFAULT_IMAGE as DEFAULT_KIND_IMAGE, KIND } from '../lib/programs/kind/program';
import { has as changed } from '../lib/release/patches';
import { pluralOf } from '../lib/release/release';
import { allReleases, DEFAULT_VERSION, findRelease, releaseOf } from '../lib/release/table';
import { DEFAULT_IMAGE as DEFAULT_K3S_IMAGE, K3D } from '../lib/programs/k3d/program';
import { releasesPage } from '../scripts/releases-page';
import { goNeeds } from './readers/gotool';
import { missing } from './readers/requires';
import { ciliumChart, ciliumCrds, ciliumVersions, gatewayApiCrds, gatewayApiVersions } from './readers/upstream';

const L2_PAGE = 'Documentation/network/l2-announcements.rst';

/** What `imports/` says of a set: kinds by apiVersion and kind. */
function kindsOf(set: string): Record<string, { schemas: object }> {
  return JSON.parse(readFileSync(`imports/${set}/index.json`, 'utf8')).kinds;
}

const NONE = { standard: [], experimental: [] };

/** The versions of a CRD, the one for storage first. */
function versionsIn(file: string): string[] {
  const versions: { name: string; storage: boolean }[] = parse(readFileSync(file, 'utf8')).spec.versions;
  return [...versions].sort((a, b) => Number(b.storage) - Number(a.storage)).map(({ name }) => name);
}

function crdFiles(cilium: string): string[] {
  return readdirSync(ciliumCrds(cilium), { recursive: true })
    .map((file) => join(ciliumCrds(cilium), String(file)))
    .filter((file) => file.endsWith('.yaml'));
}

unless(missing(goNeeds)).describe('the release table', () => {
  it('has every release of which the readers have chart and CRDs', () => {
    assert.deepEqual(
      allReleases().map(({ minor }) => minor),
      ciliumVersions().map((version) => releaseOf(version).minor),
    );
    assert.equal(releaseOf(DEFAULT_VERSION), allReleases().at(-1));
  });

  for (const version of ciliumVersions().filter(findRelease)) {
    const release = releaseOf(version);
    const page = (name: string) => readFileSync(join(ciliumChart(version), '../../..', name), 'utf8');

    it(`${version}: its chart takes these versions of Kubernetes, and its pages name the tested ones`, () => {
      assert.equal(
        parse(readFileSync(join(ciliumChart(version), 'Chart.yaml'), 'utf8')).kubeVersion,
        `>= ${release.kubernetes.oldest}.0-0`,
      );
      const listed = (text: string) => [...text.matchAll(/\b1\.\d{2}\b/g)].map(([minor]) => minor);
      const table = /^\| ((?:1\.\d+,? ?)+)\s*\|/m.exec(page('Documentation/network/kubernetes/compatibility.rst'))![1];
      const list = /((?:^[*-] 1\.\d+\n)+)/m.exec(page('Documentation/network/kubernetes/requirements.rst'))![1];
      const named = [...new Set([...listed(table), ...listed(list)])].sort();
      assert.deepEqual(release.kubernetes.tested, [named[0], named.at(-1)]);
    });

    it(`${version}: its CRDs have the kinds in these versions`, () => {
      const cilium = kindsOf(`cilium-${release.minor}`);
      const has = (apiVersion: string, kind: string) => `${apiVersion}/${kind}` in cilium;
      assert.ok(has(release.pool.apiVersion, 'CiliumLoadBalancerIPPool'));
      assert.ok(has(release.bgp.apiVersion, release.bgp.kind));
      const { policy } = release.bgp;
      const older = [release.bgp, policy].find((api) => api?.kind === 'CiliumBGPPeeringPolicy');
      assert.equal(older !== undefined, has('cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy'));
      assert.equal(older === undefined, changed(version, 'passesOverPeeringPolicies'));
      if (policy) assert.ok(has(policy.apiVersion, policy.kind));
      if (older) {
        const schemas = cilium['cilium.io/v2alpha1/CiliumBGPPeeringPolicy'].schemas as { standard: string };
        const crd = readFileSync(join(__dirname, '../imports/schemas', schemas.standard), 'utf8');
        for (const [feature, field] of [
          ['password for BGP sessions', 'authSecretRef'],
          ['families of single sessions', 'families'],
          ['communities and local preference', 'advertisedPathAttributes'],
          ['well-known communities', 'wellKnown'],
          ['choice between the addresses of Services', 'serviceAdvertisements'],
        ] as const)
          assert.equal(older.can.has(feature), crd.includes(`"${field}"`), feature);
        // What the check attributes-want-cidrs says.
        if (older.can.has('communities and local preference'))
          assert.match(
            page('pkg/bgpv1/manager/reconciler/route_policy.go'),
            /range pool\.Spec\.Blocks \{\s+cidr, err := netip\.ParsePrefix\(string\(cidrBlock\.Cidr\)\)\s+if err != nil \{\s+return nil,/,
          );
      }
      assert.ok(has(release.l2.apiVersion, 'CiliumL2AnnouncementPolicy'));
      assert.equal(has('cilium.io/v2', 'CiliumNodeConfig'), release.nodeConfig.apiVersion === 'cilium.io/v2');
      assert.ok(has(release.nodeConfig.apiVersion, 'CiliumNodeConfig'));
      const { standard } = cilium['cilium.io/v2alpha1/CiliumPodIPPool'].schemas as { standard: string };
      const podPool = readFileSync(join(__dirname, '../imports/schemas', standard), 'utf8');
      assert.equal(podPool.includes('"podSelector"'), release.podPool.selectors);
      assert.equal(podPool.includes('"allowFirstIP"'), release.podPool.ends);
      const limits = page('Documentation/network/concepts/ipam/multi-pool.rst');
      assert.equal(!limits.includes('Tunnel mode is not supported'), release.podPool.tunnels);
      const configs = Object.keys(cilium).filter((kind) => kind.endsWith('/CiliumGatewayClassConfig'));
      assert.deepEqual(
        configs,
        release.gatewayClassConfig ? [`${release.gatewayClassConfig.apiVersion}/CiliumGatewayClassConfig`] : [],
      );
      // The newest version that is served, so that the API server warns of none.
      for (const [kind, apiVersion] of [
        ['CiliumLoadBalancerIPPool', release.pool.apiVersion],
        [release.bgp.kind, release.bgp.apiVersion],
      ]) {
        if (apiVersion !== 'cilium.io/v2') assert.ok(!has('cilium.io/v2', kind), kind);
      }
    });

    it(`${version}: its operator marks pools that overlap by this condition`, () => {
      const found = /ciliumPoolConflict\s*= "(.*)"/.exec(page('operator/pkg/lbipam/lbipam.go'));
      assert.equal(release.pool.conflict, found?.[1]);
    });

    it(`${version}: its go.mod has the Gateway API of these CRDs, which the project publishes in these channels`, () => {
      const { crds, versions } = release.gatewayApi;
      const minor = (text: string) => /v(\d+\.\d+)/.exec(text)![1];
      assert.equal(
        minor(release.gatewayApi.version),
        minor(/sigs\.k8s\.io\/gateway-api (\S+)/.exec(page('go.mod'))![1]),
      );
      // Its page says to the patch what to install.
      const [, said] = (/gateway-api\/(v\d+\.\d+\.\d+)\//.exec(
        page('Documentation/network/servicemesh/gateway-api/installation.rst'),
      ) ?? /^gateway_api_version = '(.*)'/m.exec(page('Documentation/conf.py')))!;
      assert.equal(release.gatewayApi.version, said);
      assert.ok(gatewayApiVersions().includes(release.gatewayApi.version.slice(1)), 'readers lack its CRDs');
      const published = (channel: 'standard' | 'experimental') =>
        readdirSync(gatewayApiCrds(release.gatewayApi.version.slice(1), channel));
      const missingHere = (['standard', 'experimental'] as const).flatMap((channel) =>
        crds[channel].filter((plural) => !published(channel).includes(`gateway.networking.k8s.io_${plural}.yaml`)),
      );
      assert.deepEqual(missingHere, []);
      const kinds = kindsOf(`gateway-api-${minor(release.gatewayApi.version)}`);
      for (const [kind, apiVersion] of Object.entries(versions)) {
        const channel = crds.standard.includes(pluralOf(kind)) ? 'standard' : 'experimental';
        assert.ok(channel === 'standard' || crds.experimental.includes(pluralOf(kind)), `${kind} is not installed`);
        assert.ok(
          channel in (kinds[`${apiVersion}/${kind}`]?.schemas ?? {}),
          `${kind} is not served as ${apiVersion}, in which Cilium looks for it`,
        );
      }
    });

    it(`${version}: its CRDs of the Gateway API have these versions, the first for storage`, () => {
      const { crds, version: bundle } = release.gatewayApi;
      for (const channel of ['standard', 'experimental'] as const)
        for (const { name, versions } of crdVersions(release, { ...NONE, [channel]: crds[channel] })) {
          const file = `gateway.networking.k8s.io_${name.split('.')[0]}.yaml`;
          assert.deepEqual([...versions], versionsIn(join(gatewayApiCrds(bundle.slice(1), channel), file)), name);
        }
    });

    it(`${version}: its own CRDs have each version at which an older one stored objects`, () => {
      const older = ciliumVersions().slice(0, ciliumVersions().indexOf(version));
      for (const file of crdFiles(version))
        for (const before of older.flatMap((one) =>
          crdFiles(one).filter((path) => basename(path) === basename(file)),
        )) {
          const [stored] = versionsIn(before);
          assert.ok(versionsIn(file).includes(stored), `${file} lacks ${stored} of ${before}`);
        }
    });

    it(`${version}: its operator asks for no CRD that is not installed`, () => {
      const operator = join(ciliumChart(version), '../../../operator/pkg/gateway-api');
      const sources = readdirSync(operator, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'))
        .map((file) => readFileSync(join(operator, file), 'utf8'));
      const lists = sources.flatMap((source) =>
        [
          ...source.matchAll(/(?:RequiredGVKs?|requiredGVKs?)\s*(?::?=)\s*\[\]schema\.GroupVersionKind\{([^}]*)\}/g),
        ].map(([, list]) => list),
      );
      // 1.14 has no such list.
      assert.equal(lists.length, release.minor === '1.14' ? 0 : 1);
      const { crds } = release.gatewayApi;
      const wanted = lists.flatMap((list) => [...list.matchAll(/\("?(\w+?)(?:Kind)?"?\)/g)].map(([, kind]) => kind));
      for (const kind of wanted)
        assert.ok(
          [...crds.standard, ...crds.experimental].includes(/^[a-z]+$/.test(kind) ? kind : pluralOf(kind)),
          `${kind} of ${wanted}`,
        );
    });

    /** The schema of a rule of HTTPRoute, as the release reads it. */
    function ruleOf(channel: 'standard' | 'experimental'): any {
      const file = join(
        gatewayApiCrds(release.gatewayApi.version.slice(1), channel),
        'gateway.networking.k8s.io_httproutes.yaml',
      );
      const read = ({ name }: { name: string }) => release.gatewayApi.versions.HTTPRoute.endsWith(`/${name}`);
      const { schema } = parse(readFileSync(file, 'utf8')).spec.versions.find(read);
      return schema.openAPIV3Schema.properties.spec.properties.rules.items.properties;
    }

    it(`${version}: its HTTPRoute has CORS, and its operator reads it, or neither counts`, () => {
      const { filters } = ruleOf(release.gatewayApi.crds.standard.includes('httproutes') ? 'standard' : 'experimental');
      const reads = /HTTPRouteFilterCORS/.test(page('operator/pkg/model/ingestion/gateway.go'));
      assert.equal(release.gatewayApi.cors, reads && 'cors' in filters.items.properties);
    });

    it(`${version}: its operator tells Envoy what to send again, and the channel that is named has the field`, () => {
      const folder = join(ciliumChart(version), '../../../operator/pkg/model/translation');
      const tells = readdirSync(folder)
        .filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'))
        .some((file) => /RetryOn:/.test(readFileSync(join(folder, file), 'utf8')));
      const channel = (['standard', 'experimental'] as const).find((one) => 'retry' in ruleOf(one));
      assert.equal(release.gatewayApi.retry, tells ? channel : undefined);
    });

    it(`${version}: its operator reads every filter of its HTTPRoute, or the table has it as ignored`, () => {
      const { ignoredFilters, versions } = release.gatewayApi;
      const key = `${versions.HTTPRoute}/HTTPRoute`;
      const set = `gateway-api-${/\d+\.\d+/.exec(release.gatewayApi.version)![0]}`;
      const { experimental } = kindsOf(set)[key].schemas as { experimental: string };
      const { spec } = JSON.parse(readFileSync(`imports/schemas/${experimental}`, 'utf8')).properties;
      const has: string[] = spec.properties.rules.items.properties.filters.items.properties.type.enum;
      const source = page('operator/pkg/model/ingestion/gateway.go');
      // Nobody but its own controller reads an ExtensionRef.
      const unread = has.filter((type) => type !== 'ExtensionRef' && !source.includes(`HTTPRouteFilter${type}`));
      assert.deepEqual(unread.sort(), [...ignoredFilters].sort());
    });

    it(`${version}: its chart has values for the addresses of clients behind a proxy, or none`, () => {
      const { gatewayAPI } = parse(readFileSync(join(ciliumChart(version), 'values.yaml'), 'utf8'));
      assert.deepEqual(
        [gatewayAPI.enableProxyProtocol, gatewayAPI.xffNumTrustedHops],
        release.helm.clientAddress ? [false, 0] : [undefined, undefined],
      );
    });

    it(`${version}: its chart has a value for the devices of pods, or none`, () => {
      const { bpf } = parse(readFileSync(join(ciliumChart(version), 'values.yaml'), 'utf8'));
      assert.equal(bpf.datapathMode, release.helm.netkit ? 'veth' : undefined);
    });

    it(`${version}: its chart has a value for HTTP/2 by name, or none`, () => {
      const { gatewayAPI } = parse(readFileSync(join(ciliumChart(version), 'values.yaml'), 'utf8'));
      assert.equal(gatewayAPI.enableAlpn, release.helm.alpn ? false : undefined);
    });

    it(`${version}: its page on L2 announcements speaks of these families`, () => {
      assert.equal(release.l2.families.includes(6), !/does not support IPv6\/NDP/.test(page(L2_PAGE)));
    });

    it(`${version}: its agent asks for local pods of a Service with the traffic policy Local, or does not`, () => {
      assert.equal(
        changed(version, 'answersWithPodsAlone'),
        /SVCTrafficPolicyLocal && !l2a\.hasLocalBackends/.test(page('pkg/l2announcer/l2announcer.go')),
      );
    });
  }

  it('docs/releases.md shows it, and the table explains every line that differs in the lab: npm run docs writes it anew', () => {
    assert.equal(readFileSync('docs/releases.md', 'utf8'), releasesPage());
  });

  it('the README names the releases', () => {
    const minors = allReleases().map(({ minor }) => minor);
    assert.match(
      readFileSync('README.md', 'utf8'),
      new RegExp(`Cilium ${minors.slice(0, -1).join(', ')} and ${minors.at(-1)}`),
    );
  });

  it('the default image of k3s has a Kubernetes that the default release is tested on', () => {
    const { kubernetesOf } = K3D;
    assert.ok(isTested(releaseOf(DEFAULT_VERSION), kubernetesOf(DEFAULT_K3S_IMAGE)!));
    assert.equal(kubernetesOf('rancher/k3s:v1.25.7-k3s1'), '1.25');
    assert.equal(kubernetesOf('registry.example.com:5000/k3s:v1.34.1-rc2-k3s1-amd64'), '1.34');
    for (const image of ['rancher/k3s', 'rancher/k3s:latest', 'rancher/k3s@sha256:00', 'example.com/v1.2:own'])
      assert.equal(kubernetesOf(image), undefined);
  });

  it('the default image of kind has a Kubernetes that the default release is tested on', () => {
    assert.ok(isTested(releaseOf(DEFAULT_VERSION), KIND.kubernetesOf(DEFAULT_KIND_IMAGE)!));
    assert.equal(KIND.kubernetesOf('kindest/node:v1.36.1@sha256:00'), '1.36');
    for (const image of ['kindest/node', 'kindest/node:latest', 'kindest/node@sha256:00'])
      assert.equal(KIND.kubernetesOf(image), undefined);
  });
});

/**
 * Facts that differ by release stand in the table alone. A number of a release may stand elsewhere as an example of how
 * one is written, and then in a comment, between quotes or backticks. No code has one, and no comment speaks of one.
 */
describe('no module outside lib/release mentions a release', () => {
  /** Cilium's minors and patches, the sets of imports/, and versions of the Gateway API. */
  const RELEASE = /\bv?1\.(?:1\d|2\d)(?:\.\d+)?\b|\bv[01]\.\d+\.\d+\b|gateway-api-\d/;
  const QUOTED = /`[^`\n]*`|"v?\d+(?:\.\d+)*(?:[-a-z0-9.]*)"|"[a-z]+\/[a-z0-9]+:v[\d.]+(?:-k3s\d)?"/g;

  function mentions(file: string): string[] {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const comments = new Set<number>();
    const at = (position: number, text: string) =>
      found.push(`${file}:${source.getLineAndCharacterOfPosition(position).line + 1}: ${text.trim()}`);
    const visit = (node: ts.Node): void => {
      for (const { pos, end } of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
        if (comments.has(pos)) continue;
        comments.add(pos);
        const text = source.text.slice(pos, end);
        if (RELEASE.test(text.replace(QUOTED, ''))) at(pos, text);
      }
      const isText =
        ts.isStringLiteralLike(node) ||
        ts.isNumericLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node) ||
        ts.isRegularExpressionLiteral(node);
      if (isText && RELEASE.test((node as ts.LiteralLikeNode).text)) at(node.getStart(), node.getText());
      node.getChildren(source).forEach(visit);
    };
    visit(source);
    return found;
  }

  const files = [...readdirSync('lib', { recursive: true })]
    .map((file) => join('lib', String(file)))
    .filter((file) => file.endsWith('.ts') && statSync(file).isFile());

  it('in code or comments', () => {
    assert.deepEqual(files.filter((file) => !file.startsWith(join('lib', 'release'))).flatMap(mentions), []);
  });

  it('a scan that finds them where they are', () => {
    assert.ok(mentions('lib/release/table.ts').length > 25);
    assert.equal(mentions('lib/release/release.ts').length, 0);
  });

  it('documented defaults are those of the table', () => {
    const cited = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@default "(1\.\d+\.\d+|(?:rancher|kindest)\/[^"]+)"/g)].map(
        ([, value]) => value,
      ),
    );
    assert.deepEqual([...new Set(cited)].sort(), [DEFAULT_VERSION, DEFAULT_K3S_IMAGE, DEFAULT_KIND_IMAGE].sort());
  });
});
