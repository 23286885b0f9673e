import { gatewayLabel, gatewayServiceName, OWNING_GATEWAY_LABEL } from '../kinds/gateway-service';
import type { Gateway, Selector } from './model';

/** A selector in the syntax of kubectl: `a=b, c in (d, e)`. */
export function selectorText({ matchLabels, matchExpressions }: Selector): string {
  const words: Record<string, (key: string, values: string) => string> = {
    In: (key, values) => `${key} in (${values})`,
    NotIn: (key, values) => `${key} notin (${values})`,
    Exists: (key) => key,
    DoesNotExist: (key) => `!${key}`,
  };
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(
      ({ key, operator, values }) => words[operator]?.(key, values.join(', ')) ?? `${key} ${operator}`,
    ),
  ].join(', ');
}

/** Whether `labels` satisfy the selector, by the rules of k8s.io/apimachinery. */
export function matches(selector: Selector, labels: Record<string, string>): boolean {
  const holds = (key: string, operator: string, values: string[]): boolean => {
    const value: string | undefined = labels[key];
    switch (operator) {
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      default:
        return false;
    }
  };
  return (
    Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value) &&
    selector.matchExpressions.every((expression) => holds(expression.key, expression.operator, expression.values))
  );
}

/** Whether no object can satisfy both selectors: they require one label with different values. */
export function excludeEachOther(one: Selector, other: Selector): boolean {
  const [wishes, others] = [one, other].map(({ matchLabels, matchExpressions }): Selector['matchExpressions'] => [
    ...Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In', values: [value] })),
    ...matchExpressions,
  ]);
  const isAgainst = (a: (typeof wishes)[number], b: (typeof wishes)[number]) =>
    a.operator === 'In' &&
    ((b.operator === 'In' && !a.values.some((value) => b.values.includes(value))) ||
      (b.operator === 'NotIn' && a.values.every((value) => b.values.includes(value))) ||
      b.operator === 'DoesNotExist');
  return wishes.some((a) => others.some((b) => a.key === b.key && (isAgainst(a, b) || isAgainst(b, a))));
}

/** Whether `wide` selects all that `narrow` selects: it has no requirement that `narrow` does not have. */
export function includes(wide: Selector | undefined, narrow: Selector | undefined): boolean {
  const { matchLabels, matchExpressions } = wide ?? EVERYTHING;
  const other = narrow ?? EVERYTHING;
  const required = new Set(other.matchExpressions.map((expression) => JSON.stringify(expression)));
  return (
    Object.entries(matchLabels).every(([key, value]) => other.matchLabels[key] === value) &&
    matchExpressions.every((expression) => required.has(JSON.stringify(expression)))
  );
}

const EVERYTHING: Selector = { matchLabels: {}, matchExpressions: [] };

/** The labels by which pools and BGP select a Service: its own, and two that Cilium adds for matching. */
export function serviceLabels(service: {
  name: string;
  namespace: string;
  labels: Record<string, string>;
}): Record<string, string> {
  return {
    ...service.labels,
    'io.kubernetes.service.name': service.name,
    'io.kubernetes.service.namespace': service.namespace,
  };
}

/** The labels of a Gateway's Service, by which pools, BGP and L2 policies select it. */
export function gatewayService(gateway: Pick<Gateway, 'name' | 'namespace' | 'serviceLabels'>): Record<string, string> {
  const labels = {
    ...gateway.serviceLabels,
    [OWNING_GATEWAY_LABEL]: gatewayLabel(gateway.name),
    'gateway.networking.k8s.io/gateway-name': gatewayLabel(gateway.name),
  };
  return serviceLabels({ name: gatewayServiceName(gateway.name), namespace: gateway.namespace, labels });
}
