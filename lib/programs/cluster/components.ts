/** A component of a cluster that Cilium can replace. */
export type Component = 'podNetwork' | 'networkPolicy' | 'servicelb' | 'kubeProxy';

/** The components that the nodes of a configuration run. */
export interface Components {
  readonly file: string;
  readonly lineOf: (component: Component) => number;
  /** Whether the nodes run each; undefined where the file does not say. */
  readonly runs: Readonly<Partial<Record<Component, boolean>>>;
  /** For each component that may run: the work that Cilium does too. */
  readonly does: Readonly<Partial<Record<Component, string>>>;
  /** For each component that may run: how to turn it off. */
  readonly off: Readonly<Partial<Record<Component, string>>>;
}

/** Of flannel: both of k3s and of Talos. */
export const FLANNEL =
  'flannel makes a pod network here, and Cilium makes one too: unless told otherwise both want the UDP port 8472 ' +
  'for VXLAN, and the second does not get it';
