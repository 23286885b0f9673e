// The power fails, downloads fail, programs are killed, and all goes.
import assert from 'node:assert/strict';
import { assertSame, Host, type Case } from './case';

/** What the machine downloads from: without it there is no network. */
const MIRROR = '/opt/machine/www';

export function accidents(before: () => string): readonly Case[] {
  return [
    {
      name: 'the machine is cut off power and starts again',
      run: async (host) => {
        await host.machine.kill();
        await host.machine.start();
        const { seconds } = await host.well('./up.sh');
        await host.verified();
        return { ends: 'well', seconds };
      },
    },
    {
      name: '`down.sh`',
      run: async (host) => {
        const { seconds } = await host.well('./down.sh');
        assertSame(await host.state(), before());
        return { ends: '/etc, processes, containers and networks are as they were', seconds };
      },
    },
    {
      name: 'no network',
      run: async (host) => {
        await host.isAsAtFirst();
        await host.machine.must("pkill -f '[m]irror.mjs'");
        const { seconds } = await host.refused('./up.sh', /helm\.cilium\.io\S* cannot be reached/);
        assertSame(await host.state(), before());
        return { ends: 'refused; nothing is changed', seconds };
      },
    },
    {
      name: 'no network, files in its place, k3d is killed, then Helm, each at the first installation',
      run: async (host) => {
        const offline =
          `export CILIUM_CHART=$(ls ${MIRROR}/helm.cilium.io/cilium-*.tgz) GATEWAY_API_CRDS=$(echo ` +
          `${MIRROR}/raw.githubusercontent.com/kubernetes-sigs/gateway-api/*/config/crd/experimental)`;
        await host.killedWhen('docker inspect k3d-cilium-cluster-server-0', offline);
        await host.killedWhen(Host.helmIs('pending-install'), offline);
        const said = await host.well(`${offline}; ./up.sh`);
        await host.verified();
        assert.match(said.text, /a first installation of Cilium was interrupted/);
        return { ends: 'well', seconds: said.seconds };
      },
    },
  ];
}
