import type { NodeFact } from './companions';
import type { Selector } from './model';
import { matches } from './selectors';

/** An index of nodes by label, so that a selector with a label does not visit every node. */
export class NodeIndex {
  private readonly byLabel = new Map<string, NodeFact[]>();

  constructor(private readonly nodes: NodeFact[]) {
    for (const node of nodes) {
      for (const [key, value] of Object.entries(labelsOf(node))) {
        const same = this.byLabel.get(`${key}=${value}`);
        if (same) same.push(node);
        else this.byLabel.set(`${key}=${value}`, [node]);
      }
    }
  }

  /** The nodes that a selector selects, in their original order; without a selector, all. */
  selectedBy(selector: Selector | undefined): NodeFact[] {
    if (!selector) return this.nodes;
    const lists = Object.entries(selector.matchLabels).map(([key, value]) => this.byLabel.get(`${key}=${value}`) ?? []);
    const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least), this.nodes);
    return fewest.filter((node) => matches(selector, labelsOf(node)));
  }
}

/** The labels of a node, and those that every node has. */
function labelsOf({ name, labels }: NodeFact): Record<string, string> {
  return { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', ...labels };
}
