/** A component of a cluster whose work Cilium does. */
export type Component = 'podNetwork' | 'networkPolicy' | 'servicelb' | 'kubeProxy';

/** What a configuration says of the components that its nodes run. */
export interface Components {
  readonly file: string;
  readonly lineOf: (component: Component) => number;
  /** Whether the nodes run each; undefined where the file does not say. */
  readonly runs: Readonly<Partial<Record<Component, boolean>>>;
  /** What each does that Cilium does too, of those that may run. */
  readonly does: Readonly<Partial<Record<Component, string>>>;
  /** How each is turned off, of those that may run. */
  readonly off: Readonly<Partial<Record<Component, string>>>;
}

/** Of flannel: both of k3s and of Talos. */
export const FLANNEL =
  'flannel makes a pod network here, and Cilium makes one too: unless told otherwise both want the UDP port 8472 ' +
  'for VXLAN, and the second does not get it';
