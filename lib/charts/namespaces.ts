import { checkCall } from '../api/call';
import { AdmissionIntent, namespacesNamed } from '../kinds/listener';
import { withLabels } from '../kinds/selector';
import { selectingLabels } from '../values/labels';
import { refusal, refused } from '../report/refused';
import { dnsLabel } from '../values/rules';
import { LabelSelectorOptions, selected } from './label-selector';

/**
 * Which namespaces may attach something to a gateway: routes, or ListenerSets.
 *
 * @example
 * new SharedGateway(app, 'public', { allowedNamespaces: Namespaces.withLabels({ exposed: 'yes' }) });
 */
export class Namespaces {
  /**
   * Every namespace.
   *
   * @returns the selection
   */
  public static all(): Namespaces {
    return new Namespaces({ from: 'All' });
  }

  /**
   * Only the gateway's own namespace; for listeners of a ListenerSet, the namespace of the set.
   *
   * @returns the selection
   */
  public static same(): Namespaces {
    return new Namespaces({ from: 'Same' });
  }

  /**
   * The namespaces that carry all of these labels.
   *
   * @param labels Kubernetes labels, one at least
   * @returns the selection
   * @throws where there is no label, or a key or value is not one
   */
  public static withLabels(labels: Record<string, string>): Namespaces {
    checkCall('Namespaces.withLabels', [labels]);
    return new Namespaces({
      from: 'Selector',
      selector: withLabels(selectingLabels('Namespaces.withLabels', labels)),
    });
  }

  /**
   * The namespaces that fulfil all of these labels and expressions.
   *
   * @param options labels and expressions, one at least
   * @returns the selection
   * @throws where there is none, or one cannot be right
   */
  public static selected(options: LabelSelectorOptions): Namespaces {
    checkCall('Namespaces.selected', [options]);
    return new Namespaces({ from: 'Selector', selector: selected('Namespaces.selected', options, 'all()') });
  }

  /**
   * These namespaces, selected by the label `kubernetes.io/metadata.name`, which the API server gives every namespace.
   *
   * @param names names of namespaces, one at least
   * @returns the selection
   * @throws where there is none, or one is no DNS label
   */
  public static named(...names: string[]): Namespaces {
    checkCall('Namespaces.named', [names]);
    if (names.length === 0)
      throw refused("Namespaces.named: needs one name at least; to admit the gateway's own alone, use same()");
    const values = names.map((name) => refusal('Namespaces.named', name, dnsLabel));
    return new Namespaces({
      from: 'Selector',
      selector: namespacesNamed(values),
    });
  }

  private constructor(
    /**
     * The value of `allowedRoutes.namespaces`.
     * @internal
     */
    public readonly _admission: AdmissionIntent,
  ) {}
}
