import type { Listener } from '../model';

/** What is known of a cluster beside the objects of the model: of what is not, a name is taken to be there. */
export interface Known {
  readonly hasService: (namespace: string, name: string) => boolean;
  readonly hasCertificate: (namespace: string, name: string) => boolean;
  /** Whether a listener admits routes of a namespace. */
  readonly admits: (listener: Listener, namespace: string) => boolean;
}
