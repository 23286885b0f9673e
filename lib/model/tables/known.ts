import type { Gateway, Listener } from '../model';

/** What a caller knows of the cluster beyond the objects of the model. */
export interface Known {
  readonly hasService: (namespace: string, name: string) => boolean;
  readonly hasCertificate: (namespace: string, name: string) => boolean;
  /** Whether a listener admits routes of a namespace. */
  readonly admits: (listener: Listener, namespace: string) => boolean;
  /** Whether a Gateway admits ListenerSets of a namespace. */
  readonly admitsSet: (gateway: Gateway, namespace: string) => boolean;
}
