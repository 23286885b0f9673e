// What people read.
import assert from 'node:assert/strict';
import { describe, test } from '@jest/globals';
import { crdSetsOf } from '../../lib/objects/sets';
import { ObjectValidator, sentence } from '../../lib/objects/validator';
import { findRelease } from '../../lib/release/table';

const V = { '1.14': release('1.14'), '1.15': release('1.15'), '1.20': release('1.20') };
const GATEWAY = 'gateway.networking.k8s.io/v1';

function release(minor: string): ObjectValidator {
  return new ObjectValidator(crdSetsOf(findRelease(`${minor}.0`)!));
}

function says(
  minor: keyof typeof V,
  apiVersion: string,
  kind: string,
  spec: unknown,
  metadata: unknown = { name: 'a' },
): string[] {
  return V[minor].validate({ apiVersion, kind, metadata, spec }).map(sentence);
}

const route = (rule: object): object => ({ rules: [rule] });

describe('messages', () => {
  for (const [what, said, expected] of [
    [
      'unknown field, near another one',
      says('1.14', 'cilium.io/v2alpha1', 'CiliumLoadBalancerIPPool', { cidr: [], cidrs: [{ cidr: '10.0.0.0/24' }] }),
      ['.spec.cidr []: is not a field here. Did you mean "cidrs"?'],
    ],
    [
      'unknown field',
      says('1.20', 'cilium.io/v2', 'CiliumLoadBalancerIPPool', { cidrs: [{ cidr: '10.0.0.0/24' }] }),
      [
        '.spec.cidrs [{"cidr":"10.0.0.0/24"}]: is not a field here: there is allowFirstLastIPs, blocks, disabled ' +
          'and serviceSelector',
      ],
    ],
    [
      'unknown field in other case',
      says('1.14', 'cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', {
        virtualRouters: [{ localAsn: 1, localASN: 1, neighbors: [{ peerAddress: '10.0.0.1/32', peerASN: 1 }] }],
      }),
      ['.spec.virtualRouters[0].localAsn 1: is not a field here. Did you mean "localASN"?'],
    ],
    [
      'type, range, missing, format',
      says('1.14', 'cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', {
        virtualRouters: [{ localASN: -1, neighbors: [{ peerAddress: '10.0.0.1', peerASN: '64512' }, {}] }],
      }),
      [
        '.spec.virtualRouters[0].localASN -1: must be 0 to 4294967295',
        '.spec.virtualRouters[0].neighbors[0].peerAddress "10.0.0.1": must be a network such as "192.0.2.0/24"',
        '.spec.virtualRouters[0].neighbors[0].peerASN "64512": must be a whole number, without quotes: 64512',
        '.spec.virtualRouters[0].neighbors[1].peerASN: is required',
        '.spec.virtualRouters[0].neighbors[1].peerAddress: is required',
      ],
    ],
    [
      'enum, near a value',
      says('1.20', 'cilium.io/v2', 'CiliumLoadBalancerIPPool', { blocks: [], allowFirstLastIPs: 'yes' }),
      ['.spec.allowFirstLastIPs "yes": is not one of "Yes", "No". Did you mean "Yes"?'],
    ],
    [
      'enum',
      says('1.20', 'cilium.io/v2', 'CiliumLoadBalancerIPPool', { allowFirstLastIPs: 'always' }),
      ['.spec.allowFirstLastIPs "always": must be "Yes" or "No"'],
    ],
    [
      'bool in quotes',
      says('1.20', 'cilium.io/v2', 'CiliumLoadBalancerIPPool', { disabled: 'true' }),
      ['.spec.disabled "true": must be true or false, without quotes: true'],
    ],
    [
      'pattern and list length',
      says('1.20', GATEWAY, 'Gateway', {
        gatewayClassName: 'c',
        listeners: [{ name: 'A_', port: 80, protocol: 'HTTP' }],
        addresses: Array(17).fill({ type: 'x.example/y', value: 'v' }),
      }),
      [
        '.spec.listeners[0].name "A_": must match ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
        '.spec.addresses [{"type":"x.example/y","value":"v"},{"type":"x.example/y","value":"v"},{"type...: has ' +
          '17 items, at most 16 are allowed',
      ],
    ],
    [
      'a list that must be empty, once',
      says('1.20', 'cilium.io/v2', 'CiliumNetworkPolicy', {
        endpointSelector: {},
        ingress: [{ fromRequires: [{ matchLabels: { env: 'prod' } }] }],
      }),
      ['.spec.ingress[0].fromRequires [{"matchLabels":{"env":"prod"}}]: must be empty'],
    ],
    [
      'a list map',
      says('1.20', GATEWAY, 'Gateway', {
        gatewayClassName: 'c',
        listeners: [80, 81].map((port) => ({ name: 'a', port, protocol: 'HTTP' })),
      }),
      [
        '.spec.listeners[1] {"name":"a","port":81,"protocol":"HTTP"}: repeats item 0: name "a" may occur only once',
        '.spec.listeners [{"name":"a","port":80,"protocol":"HTTP"},{"name":"a","port":81,"protocol":"H...: ' +
          'Listener name must be unique within the Gateway',
      ],
    ],
    [
      'oneOf',
      says('1.20', 'cilium.io/v2', 'CiliumNetworkPolicy', {
        egress: [{ toFQDNs: [{ matchName: 'a', matchPattern: 'b' }] }],
      }),
      [
        '.spec.egress[0].toFQDNs[0] {"matchName":"a","matchPattern":"b"}: must have only one of "matchName" and ' +
          '"matchPattern"',
        '.spec {"egress":[{"toFQDNs":[{"matchName":"a","matchPattern":"b"}]}]}: must have "endpointSelector" or ' +
          '"nodeSelector"',
      ],
    ],
    [
      'formats of addresses',
      says('1.20', GATEWAY, 'Gateway', {
        gatewayClassName: 'c',
        listeners: [{ name: 'a', port: 80, protocol: 'HTTP' }],
        addresses: [{ value: 'x' }],
      }),
      [
        '.spec.addresses[0] {"value":"x"}: must have "type" "IPAddress" and "value" of format ipv4 or of format ' +
          'ipv6 or "type" other than "IPAddress"',
      ],
    ],
    [
      'CEL',
      says(
        '1.20',
        GATEWAY,
        'HTTPRoute',
        route({ matches: [{ path: { value: 'a' } }], backendRefs: [{ name: 'web' }] }),
      ),
      [
        '.spec.rules[0].backendRefs[0] {"name":"web"}: Must have port for Service reference',
        '.spec.rules[0].matches[0].path {"value":"a"}: value must be an absolute path and start with \'/\' ' +
          "when type one of ['Exact', 'PathPrefix']",
      ],
    ],
    [
      'another version',
      says('1.14', 'cilium.io/v2', 'CiliumLoadBalancerIPPool', {}),
      [
        '.apiVersion "cilium.io/v2": must be cilium.io/v2alpha1 in Cilium 1.14; Cilium 1.18, Cilium 1.19 and ' +
          'Cilium 1.20 have cilium.io/v2',
      ],
    ],
    [
      'a kind of other releases',
      says('1.20', 'cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', {}),
      [
        '.kind "CiliumBGPPeeringPolicy": is no kind of cilium.io in Cilium 1.20; Cilium 1.14, Cilium 1.15, ' +
          'Cilium 1.16, Cilium 1.17 and Cilium 1.18 have cilium.io/v2alpha1',
      ],
    ],
    [
      'a kind that is none',
      says('1.20', GATEWAY, 'HttpRoutes', {}),
      ['.kind "HttpRoutes": is no kind of gateway.networking.k8s.io in Gateway API 1.6. Did you mean "HTTPRoute"?'],
    ],
    [
      'metadata',
      says(
        '1.20',
        'cilium.io/v2',
        'CiliumLoadBalancerIPPool',
        {},
        { name: 'A', namespace: 'ignored on a cluster-wide kind', labels: { 'a b': 'c', d: 5 }, label: {} },
      ),
      [
        '.metadata.labels.d 5: must be a string: "5"',
        '.metadata.label {}: is not a field here. Did you mean "labels"?',
      ],
    ],
    [
      'no name',
      says('1.20', GATEWAY, 'HTTPRoute', {}, { namespace: 'A' }),
      [
        '.metadata.name: is required',
        '.metadata.namespace "A": must be at most 63 characters: lower-case letters, digits and "-", starting ' +
          'and ending with a letter or digit (RFC 1123 label)',
      ],
    ],
    ['another group', says('1.20', 'example.com/v1', 'Thing', { a: 1 }), []],
    [
      'pools of 1.15, in either spelling',
      [
        ...says('1.15', 'cilium.io/v2alpha1', 'CiliumLoadBalancerIPPool', { cidrs: [{ cidr: '10.0.0.0/24' }] }),
        ...says('1.15', 'cilium.io/v2alpha1', 'CiliumLoadBalancerIPPool', { blocks: [{ cidr: '10.0.0.0/24' }] }),
      ],
      [],
    ],
  ] as const) {
    test(what, () => assert.deepEqual(said, expected));
  }
});
