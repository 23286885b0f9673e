// Classes of cdk8s import drop what they do not know: each such field is named, and nothing else is.
import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import * as cilium from '../../bench/l1s/cilium-1.19/cilium.io';
import * as gateways from '../../bench/l1s/gateway-api-1.6/gateway.networking.k8s.io';
import { CheckName, Checks } from '../../lib';
import { droppedFrom } from '../../lib/app/dropped';
import { fieldText } from '../../lib/report/fields';
import { inTemporary } from '../support/synth';

/** The fields that were dropped of an object. */
function dropped(make: (chart: Chart) => ApiObject): string[] {
  const object = make(new Chart(new App(), 'chart'));
  return droppedFrom(object, object.toJson()).map(({ at }) => fieldText(at));
}

const instance = {
  name: 'main',
  localAsn: 64512,
  peers: [{ name: 'r', peerAsn: 64513, peerAddress: '192.0.2.1', peerConfigRef: { name: 'c' } }],
};
const config = (chart: Chart, more: object = {}) =>
  new cilium.CiliumBgpClusterConfig(chart, 'o', {
    metadata: { name: 'a' },
    spec: { bgpInstances: [instance], ...more },
  });
const patched = (...patches: JsonPatch[]) =>
  dropped((chart) => {
    const object = config(chart);
    object.addJsonPatch(...patches);
    return object;
  });

describe('fields that a class drops', () => {
  it('of props', () =>
    assert.deepEqual(
      dropped((chart) => config(chart, { nodeSelectr: { matchLabels: { a: 'b' } } })),
      ['.spec.nodeSelectr'],
    ));
  it('of a patch, in the spelling of the CRD', () =>
    assert.deepEqual(patched(JsonPatch.add('/spec/bgpInstances/0/localASN', 1)), ['.spec.bgpInstances[0].localASN']));
  it('of a patch, in a list', () =>
    assert.deepEqual(patched(JsonPatch.add('/spec/bgpInstances/0/peers/0/peerPort', 1790)), [
      '.spec.bgpInstances[0].peers[0].peerPort',
    ]));
  it('of a patch that moves a field', () =>
    assert.deepEqual(patched(JsonPatch.move('/spec/bgpInstances/0/localAsn', '/spec/bgpInstances/0/localASN')), [
      '.spec.bgpInstances[0].localASN',
    ]));
  it('below the object', () => assert.deepEqual(patched(JsonPatch.add('/data', { a: 1 })), ['.data']));
  it('an API version that it does not write', () =>
    assert.deepEqual(patched(JsonPatch.replace('/apiVersion', 'cilium.io/v2alpha1')), ['.apiVersion']));
  it('of a class that was made of another', () => {
    class Ours extends cilium.CiliumBgpClusterConfig {
      override toJson() {
        return { ...super.toJson(), metadata: { name: 'other' } };
      }
    }
    assert.deepEqual(
      dropped(
        (chart) => new Ours(chart, 'o', { metadata: { name: 'a' }, spec: { bgpInstances: [instance], x: 1 } as any }),
      ),
      ['.spec.x'],
    );
  });
});

describe('nothing is said of', () => {
  it('what is spelled otherwise, and late', () =>
    assert.deepEqual(
      dropped((chart) =>
        config(chart, {
          nodeSelector: Lazy.any({ produce: () => ({ matchLabels: { a: 'b', A: 'c', 'x.y/z-1': '' } }) }),
        }),
      ),
      [],
    ));
  it('what is undefined, null or empty', () =>
    assert.deepEqual(
      patched(
        JsonPatch.add('/spec/x', null),
        JsonPatch.add('/spec/y', {}),
        JsonPatch.add('/spec/z', [{ a: [] }]),
        JsonPatch.add('/spec/w', ''),
      ),
      [],
    ));
  it('a status, which the API server drops too', () =>
    assert.deepEqual(patched(JsonPatch.add('/status', { a: 1 })), []));
  it('patches that are written', () =>
    assert.deepEqual(
      patched(JsonPatch.replace('/spec/bgpInstances/0/localAsn', 7), JsonPatch.add('/metadata/labels', { a: 'b' })),
      [],
    ));
  it('numbers and texts in a class of their own', () =>
    assert.deepEqual(
      dropped(
        (chart) =>
          new cilium.CiliumNetworkPolicy(chart, 'o', {
            metadata: { name: 'a' },
            spec: {
              endpointSelector: {},
              ingress: [
                { icmps: [{ fields: [{ type: cilium.CiliumNetworkPolicySpecIngressIcmpsFieldsType.fromNumber(8) }] }] },
              ],
            },
          }),
      ),
      [],
    ));
  it('enums, and maps', () =>
    assert.deepEqual(
      dropped(
        (chart) =>
          new gateways.Gateway(chart, 'o', {
            metadata: { name: 'a', annotations: { 'example.com/A_b': '1' } },
            spec: {
              gatewayClassName: 'cilium',
              listeners: [
                {
                  name: 'a',
                  port: 443,
                  protocol: 'HTTPS',
                  tls: {
                    mode: gateways.GatewaySpecListenersTlsMode.TERMINATE,
                    options: { 'example.com/Ab': 'x', 'example.com/ab': 'y' },
                    certificateRefs: [{ name: 'x' }],
                  },
                },
              ],
            },
          }),
      ),
      [],
    ));
  it('a class that leaves out fields on purpose', () => {
    class Less extends ApiObject {
      override toJson() {
        const { spec: _, ...rest } = super.toJson();
        return rest;
      }
    }
    assert.deepEqual(
      dropped(
        (chart) =>
          new Less(chart, 'o', {
            apiVersion: 'cilium.io/v2',
            kind: 'CiliumCIDRGroup',
            spec: { externalCIDRs: ['192.0.2.0/24'] },
          }),
      ),
      [],
    );
  });
});

it('the file lacks what was dropped', () => {
  inTemporary((outdir) => {
    const app = new App({ outdir });
    config(new Chart(app, 'bgp')).addJsonPatch(JsonPatch.add('/spec/bgpInstances/0/localASN', 7));
    Checks.disable(app, CheckName.FIELD_DROPPED, 'to see the file');
    Checks.disable(app, CheckName.PEER_CONFIG_MISSING, 'it is elsewhere');
    app.synth();
    assert.ok(existsSync(outdir) && readdirSync(outdir).length > 0);
    assert.match(readFileSync(join(outdir, 'bgp.k8s.yaml'), 'utf8'), /localASN: 64512/);
  });
});
