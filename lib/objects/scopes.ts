import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Crds } from './crds';
import { crdSetsOf } from './sets';

/** Knows which kinds have no namespace: no release changes it. It keeps what it reads, so use one for all objects. */
export class Scopes {
  private readonly crds = new Crds(crdSetsOf(releaseOf(DEFAULT_VERSION)));
  private readonly known = new Map<string, boolean>();

  /** Whether objects of the kind have no namespace. Of a kind that no release has: most of Cilium's have none. */
  isClusterWide(apiVersion: string, kind: string): boolean {
    const [group] = apiVersion.split('/');
    const id = `${group}/${kind}`;
    let found = this.known.get(id);
    if (found === undefined)
      this.known.set(id, (found = !(this.crds.isNamespaced(group, kind) ?? group !== 'cilium.io')));
    return found;
  }
}
