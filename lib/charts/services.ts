import { checkCall } from '../api/call';
import { Selector, withLabels } from '../kinds/selector';
import { selectingLabels } from '../values/labels';
import { LabelSelectorOptions, selected } from './label-selector';

/** The label that excludes a Service from `Services.all()`. */
const ADVERTISE_LABEL = 'cdk8s-cilium/advertise';

/** The value of `ADVERTISE_LABEL` that excludes a Service. */
const ADVERTISE_NEVER = 'never';

/**
 * A selection of Services of type LoadBalancer.
 *
 * @example
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'], services: Services.withLabels({ exposed: 'yes' }) });
 */
export class Services {
  /**
   * Every Service except those with the label `cdk8s-cilium/advertise: never`.
   *
   * Cilium has no selector for "every": a policy without a selector announces nothing. The usual workaround, which this
   * method uses too, is a selector that every Service without a certain label value matches.
   *
   * @returns the selection
   */
  public static all(): Services {
    return new Services({
      matchLabels: {},
      matchExpressions: [{ key: ADVERTISE_LABEL, operator: 'NotIn', values: [ADVERTISE_NEVER] }],
    });
  }

  /**
   * The Services that carry all of these labels.
   *
   * @param labels Kubernetes labels, one at least
   * @returns the selection
   * @throws where there is no label, or a key or value is not one
   */
  public static withLabels(labels: Record<string, string>): Services {
    checkCall('Services.withLabels', [labels]);
    return new Services(withLabels(selectingLabels('Services.withLabels', labels)));
  }

  /**
   * The Services that fulfil all of these labels and expressions.
   *
   * @param options labels and expressions, one at least
   * @returns the selection
   * @throws where there is none, or one cannot be right
   */
  public static selected(options: LabelSelectorOptions): Services {
    checkCall('Services.selected', [options]);
    return new Services(selected('Services.selected', options, 'every()'));
  }

  /**
   * Every Service, without exception.
   *
   * @returns the selection
   */
  public static every(): Services {
    return new Services(withLabels({}));
  }

  private constructor(
    /**
     * The label selector.
     * @internal
     */
    public readonly _selector: Selector,
  ) {}
}
