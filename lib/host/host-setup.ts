import { Construct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { dnsLabel } from '../values/rules';
import { Values } from '../api/values';

/** Properties of `HostSetup`. */
export interface HostSetupProps {
  /**
   * Name of the files that it puts below `/etc` of the host: a DNS label.
   * @default "cilium-lab"
   */
  readonly name?: string;
}

/**
 * The host that all companions of the app run on. Writes its sysctls and kernel modules, and the scripts that set up
 * (`up.sh`), check (`verify.sh`) and remove (`down.sh`) everything that the app describes, in order of dependency.
 * An app has one.
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
