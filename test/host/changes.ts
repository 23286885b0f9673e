// A program that has changed, on a lab that runs.
import assert from 'node:assert/strict';
import { Host, type Case } from './case';
import type { Change } from './host';

const PODS = "--namespace kube-system get pods --selector k8s-app=cilium --output jsonpath='{.items[*].metadata.name}'";

export const changes: readonly Case[] = [
  {
    name: 'the address of the gateway moves: `reserve(37)` becomes `reserve(40)`',
    run: async (host) => {
      await host.becomes(['reserve(37)', 'reserve(40)']);
      const plan = await host.well('./up.sh --plan');
      assert.match(plan.text, /172\.50\.201\.40/);
      await host.refused('./up.sh pools', /gateway shared-gw has 172\.50\.201\.37, .* \.\/up\.sh pools gateway/);
      const { seconds, lost } = await host.upAndVerified();
      return { ends: 'well', seconds, lost };
    },
  },
  {
    name: 'a Helm value changes, and up.sh and Helm are killed while Helm waits for the pods',
    run: async (host) => {
      const before = await host.kubectl(PODS);
      await host.becomes(["version: '1.14.1'", "version: '1.14.1', values: { debug: { enabled: true } }"]);
      await host.killedWhen(Host.helmIs('pending-upgrade'));
      const { said, seconds, lost } = await host.upAndVerified();
      assert.match(said.text, /a change of Cilium was interrupted/);
      const after = (await host.kubectl(PODS)).split(' ');
      assert.ok(
        before.split(' ').every((name) => !after.includes(name)),
        'each agent has started anew',
      );
      return { ends: 'well; every agent goes by the new value', seconds, lost };
    },
  },
  {
    name: 'a route is renamed, and an object in a new namespace comes',
    run: async (host) => {
      await host.becomes(
        ["HubbleRoute(app, 'hubble'", "HubbleRoute(app, 'ui'"],
        ['import { App }', 'import { ApiObject, App, Chart }'],
        [
          'new HostSetup',
          "new ApiObject(new Chart(app, 'notes'), 'note', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { " +
            "name: 'note', namespace: 'apps' } });\nnew HostSetup",
        ],
      );
      const { said, seconds, lost } = await host.upAndVerified();
      assert.match(said.text, /httproute\S+ kube-system hubble$/m);
      assert.match(said.text, /up\.sh --prune deletes them/);
      const routes = '--namespace kube-system get httproute --output name';
      assert.match(await host.kubectl(routes), /\/hubble$/m);
      assert.match(await host.kubectl('--namespace apps get configmap --output name'), /\/note$/m);
      return { ends: 'well; the old route stays, and up.sh says so', seconds, lost };
    },
  },
  {
    name: '`up.sh --prune`, then',
    run: async (host) => {
      const { seconds, lost } = await host.upAndVerified('./up.sh --prune');
      const routes = await host.kubectl('--namespace kube-system get httproute --output name');
      assert.equal(routes.trim(), 'httproute.gateway.networking.k8s.io/ui');
      return { ends: 'the old route is gone', seconds, lost };
    },
  },
  ...['agents: 1', 'agents: 3'].map(
    (agents): Case => ({
      name: `\`agents: 2\` becomes \`${agents}\``,
      run: async (host) => {
        const { seconds } = await host.without([['agents: 2', agents]], () =>
          host.refused('./up.sh', /its nodes are .*agent-1/, /\.\/down\.sh cluster && \.\/up\.sh/),
        );
        return { ends: 'refused, with the command that makes the cluster anew', seconds };
      },
    }),
  ),
  {
    name: 'labels of nodes change, by which the peering finds them',
    slow: true,
    run: async (host) => {
      const labels: Change = ["bgp_enabled: 'true'", "bgp_enabled: 'yes', zone: 'a'"];
      await host.becomes(labels);
      const { seconds, lost } = await host.upAndVerified();
      await host.isNoMore(labels);
      await host.upAndVerified();
      return { ends: 'well, and back', seconds, lost };
    },
  },
  {
    name: 'the cluster is renamed',
    run: async (host) => {
      const { seconds } = await host.without([["name: 'cilium-cluster'", "name: 'other'"]], () =>
        host.refused(
          './up.sh',
          /the cluster cilium-cluster of an earlier program is there/,
          /host\/down\.sh cluster removes/,
        ),
      );
      return { ends: 'refused, with the command that removes the other', seconds };
    },
  },
  {
    name: '`HostSetup` is renamed',
    run: async (host) => {
      const { seconds } = await host.without([["'host');", "'host', { name: 'other' });"]], () =>
        host.refused(
          './up.sh',
          /the lab cilium-lab of this host has the same/,
          /cilium-lab\/host\/down\.sh removes it/,
        ),
      );
      return { ends: 'refused, with the command that removes the other lab', seconds };
    },
  },
  {
    name: "somebody's own `frr.conf`",
    run: async (host) => {
      const { machine } = host;
      const own = 'router ospf\n network 10.0.0.0/8 area 0\n';
      const kept = '/etc/frr/frr.conf.before-cilium-lab';
      await machine.must(`cp -p ${kept} /tmp/kept; printf '${own}' > /etc/frr/frr.conf`);
      await host.refused('./up.sh router', /These lines would be lost/, /router ospf/, /--replace/);
      assert.equal(await machine.must('cat /etc/frr/frr.conf'), own);
      const { seconds } = await host.well('./up.sh --replace router');
      await host.verified();
      assert.equal(await machine.must(`cat ${kept}`), own);
      // What up.sh found at first.
      await machine.must(`cp -p /tmp/kept ${kept}`);
      return { ends: 'refused, its lines are shown; with `--replace` replaced and kept', seconds };
    },
  },
];
