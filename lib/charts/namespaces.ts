import { selectingLabels } from '../values/labels';

/** Which namespaces may attach routes to a gateway. */
export class Namespaces {
  /** Every namespace. */
  public static all(): Namespaces {
    return new Namespaces({ from: 'All' });
  }

  /** The gateway's own alone. */
  public static same(): Namespaces {
    return new Namespaces({ from: 'Same' });
  }

  /**
   * The namespaces that carry all of these labels.
   *
   * @param labels Kubernetes labels, one at least
   * @throws where there is no label, or a key or value is not one
   */
  public static withLabels(labels: Record<string, string>): Namespaces {
    return new Namespaces({ from: 'Selector', selector: { matchLabels: selectingLabels('Namespaces.withLabels', labels) } });
  }

  private constructor(
    /**
     * As `allowedRoutes.namespaces` has it.
     * @internal
     */
    public readonly _namespaces: object,
  ) {}
}
