import { Construct, IConstruct } from 'constructs';
import { Values } from '../api/values';
import type { InstallFact } from '../model/companions';
import { ciliumVersion, DEFAULT_VERSION } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { dnsLabel } from '../values/rules';

/** The Cilium that runs, or will run, in a cluster, as far as charts need to know it. */
export interface ICilium extends IConstruct {
  /** Version of Cilium, such as "1.20.2": it decides API versions and fields. */
  readonly version: string;

  /** Namespace that Cilium and Hubble run in. */
  readonly namespace: string;
}

/** The known properties of a Cilium that this program does not install. */
export interface CiliumAttributes {
  /** Version of Cilium, such as "1.20.2". */
  readonly version: string;

  /**
   * Namespace that Cilium runs in.
   * @default "kube-system"
   */
  readonly namespace?: string;
}

/** A Cilium from elsewhere, behind `CiliumInstall.fromAttributes`. */
export class ExistingCilium extends Construct implements ICilium {
  readonly version: string;
  readonly namespace: string;

  constructor(scope: Construct, id: string, attributes: CiliumAttributes) {
    super(scope, id);
    const fact = readFact(this, attributes);
    this.version = fact.version;
    this.namespace = fact.namespace;
    const { installs } = Synthesis.of(this).companions;
    refuseOther(this, fact, installs);
    installs.push(fact);
  }
}

/** Refuses a second existing Cilium of another version. The checks speak of one that the program installs. */
function refuseOther(owner: Construct, { version }: InstallFact, [first]: readonly InstallFact[]): void {
  if (!first || first.helm || first.version === version) return;
  const values = new Values(owner);
  values.refuse(
    'version',
    version,
    `is another than that of ${first.path}, ${first.version}, and an app describes one cluster. Put what is for ` +
      'this one into an app of its own',
  );
  values.goOn();
}

/** Reads the Cilium that the user passed to a construct. */
export function readFact(
  owner: Construct,
  given: { readonly version?: string; readonly namespace?: string },
): InstallFact {
  const values = new Values(owner);
  const fact = {
    path: owner.node.path,
    version: values.check('version', given.version ?? DEFAULT_VERSION, ciliumVersion, DEFAULT_VERSION),
    namespace: values.check('namespace', given.namespace ?? 'kube-system', dnsLabel),
  };
  values.goOn();
  return fact;
}
