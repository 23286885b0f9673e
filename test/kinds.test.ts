// Each kind of lib/kinds is written and read back: what comes back is what was meant.
import assert from 'node:assert/strict';
import { ApiObject, Testing } from 'cdk8s';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { readAdvertisement, writeAdvertisement } from '../lib/kinds/cilium-bgp-advertisement';
import { readClusterConfig, writeClusterConfig } from '../lib/kinds/cilium-bgp-cluster-config';
import { readNodeOverride, writeNodeOverride } from '../lib/kinds/cilium-bgp-node-config-override';
import { readPeerConfig, writePeerConfig } from '../lib/kinds/cilium-bgp-peer-config';
import { readPeeringPolicy, writePeeringPolicy } from '../lib/kinds/cilium-bgp-peering-policy';
import { readGatewayClassConfig, writeGatewayClassConfig } from '../lib/kinds/cilium-gateway-class-config';
import { readL2Policy, writeL2Policy } from '../lib/kinds/cilium-l2-announcement-policy';
import { readPool, writePool } from '../lib/kinds/cilium-load-balancer-ip-pool';
import { readGatewayClass, writeGatewayClass } from '../lib/kinds/gateway-class';
import { allReleases } from '../lib/release/table';
import type { Json } from '../lib/values/json';
import * as any from './support/intents';

interface RoundTrip<Intent> {
  readonly intents: fc.Arbitrary<Intent>;
  readonly write: (intent: Intent) => object;
  readonly read: (json: Json, intent: Intent) => unknown;
}

/** Keeps the type of the intent between its writer and its reader. */
function pair<Intent>(
  intents: fc.Arbitrary<Intent>,
  write: (intent: Intent) => object,
  read: (json: Json, intent: Intent) => unknown,
): RoundTrip<any> {
  return { intents, write, read };
}

const release = fc.constantFrom(...allReleases());

const ROUND_TRIPS: Record<string, RoundTrip<any>> = {
  CiliumLoadBalancerIPPool: pair(
    fc.tuple(any.pool, release),
    ([intent, of]) => writePool(intent, of),
    (json, [, of]) => {
      const { blocks, selector, disabled, unreadable } = readPool(json);
      assert.deepEqual([disabled, unreadable], [false, []]);
      return [{ blocks: blocks.map(({ range, cidr }) => any.block(range, cidr)), selector }, of];
    },
  ),
  CiliumL2AnnouncementPolicy: pair(any.l2Policy, writeL2Policy, readL2Policy),
  CiliumBGPPeeringPolicy: pair(any.peeringPolicy, writePeeringPolicy, readPeeringPolicy),
  CiliumBGPClusterConfig: pair(any.clusterConfig, writeClusterConfig, readClusterConfig),
  CiliumBGPPeerConfig: pair(any.peerConfig, writePeerConfig, readPeerConfig),
  CiliumBGPAdvertisement: pair(any.advertisement, writeAdvertisement, readAdvertisement),
  CiliumBGPNodeConfigOverride: pair(any.nodeOverride, writeNodeOverride, readNodeOverride),
  CiliumGatewayClassConfig: pair(any.gatewayClassConfig, writeGatewayClassConfig, readGatewayClassConfig),
  GatewayClass: pair(any.gatewayClass, writeGatewayClass, readGatewayClass),
};

/** The object as it is written into a file. */
function written(kind: string, spec: object): Json {
  const object = new ApiObject(Testing.chart(), 'Object', { apiVersion: 'example.com/v1', kind, spec });
  return JSON.parse(JSON.stringify(object.toJson()));
}

describe('what is written is read back', () => {
  for (const [kind, { intents, write, read }] of Object.entries(ROUND_TRIPS)) {
    it(kind, () => {
      fc.assert(
        fc.property(intents, (intent) => {
          assert.deepEqual(any.plain(read(written(kind, write(intent)), intent)), any.plain(intent));
        }),
        { numRuns: 200 },
      );
    });
  }
});
