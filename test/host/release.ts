// Another release of Cilium on a lab that runs. The programs of two are built: five minors lie between them.
import assert from 'node:assert/strict';
import type { Case } from './case';
import type { Change } from './host';

export const NEWER: readonly Change[] = [["version: '1.14.1'", "version: '1.19.4'"]];

/** Stored at a version that the newer CRD lacks. */
const GRANT = {
  apiVersion: 'gateway.networking.k8s.io/v1alpha2',
  kind: 'ReferenceGrant',
  metadata: { name: 'stored', namespace: 'default' },
  spec: {
    from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'apps' }],
    to: [{ group: '', kind: 'Service' }],
  },
};

export const release: readonly Case[] = [
  {
    name: 'a first run of Cilium 1.14.1',
    slow: true,
    run: async (host) => {
      await host.isAsAtFirst();
      const { seconds } = await host.well('./up.sh');
      await host.verified();
      return { ends: 'well', seconds };
    },
  },
  {
    name: 'Cilium 1.14.1 becomes 1.19.4: `up.sh --prune`',
    slow: true,
    run: async (host) => {
      await host.kubectl(`apply -f - <<'END'\n${JSON.stringify(GRANT)}\nEND`);
      await host.becomes(...NEWER);
      assert.match((await host.well('./up.sh --plan')).text, /would store the objects of referencegrants/);
      const { seconds, lost } = await host.upAndVerified('./up.sh --prune');
      const image = await host.kubectl("--namespace kube-system get daemonset cilium --output jsonpath='{..image}'");
      assert.match(image, /v1\.19\.4/);
      await host.kubectl('get referencegrants.v1beta1.gateway.networking.k8s.io stored');
      assert.doesNotMatch((await host.well('./up.sh --plan')).text, /would/);
      return { ends: 'well; the peering is of the new kinds', seconds, lost };
    },
  },
];
