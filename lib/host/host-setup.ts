import { Construct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { dnsLabel } from '../values/rules';
import { Values } from '../api/values';

/** Properties of `HostSetup`. */
export interface HostSetupProps {
  /**
   * Name of the files that `up.sh` puts below `/etc` of the host: a DNS label.
   * @default "cilium-lab"
   */
  readonly name?: string;
}

/**
 * The host on which the app's router, edge and cluster in Docker run. Writes kernel settings and modules where it
 * forwards packets, and three scripts: `up.sh` sets up everything that the app describes, in order of dependency,
 * `verify.sh` checks it, and `down.sh` removes it. An app has one.
 *
 * @example
 * const cluster = new K3dCluster(app, 'cluster', { name: 'lab', agents: 2 });
 * new CiliumInstall(app, 'cilium', { cluster });
 * new HostSetup(app, 'host');
 */
export class HostSetup extends Construct {
  /**
   * @param scope where it hangs in the tree
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where the name is no DNS label
   */
  constructor(scope: Construct, id: string, props: HostSetupProps = {}) {
    checkCall('new HostSetup', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const name = values.check('name', props.name ?? 'cilium-lab', dnsLabel);
    values.goOn();
    Synthesis.of(this).companions.hosts.push({ path: this.node.path, name });
  }
}
