import { Json, list, record, text, textMap, texts } from '../values/json';

/** A label selector with every field filled in. */
export interface Selector {
  readonly matchLabels: Record<string, string>;
  readonly matchExpressions: {
    readonly key: string;
    /** "In", "NotIn", "Exists" or "DoesNotExist"; objects that nobody has validated may have anything. */
    readonly operator: string;
    readonly values: string[];
  }[];
}

/** A label selector as Kubernetes objects have it. */
interface LabelSelector {
  readonly matchLabels?: { readonly [key: string]: string };
  readonly matchExpressions?: readonly LabelExpression[];
}

interface LabelExpression {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

/** The selector of objects that carry these labels. */
export function withLabels(matchLabels: Record<string, string>): Selector {
  return { matchLabels, matchExpressions: [] };
}

/** Reads a label selector; undefined if the value is none. */
export function readSelector(value: unknown): Selector | undefined {
  if (value === undefined || value === null) return undefined;
  const selector = record(value);
  return {
    matchLabels: textMap(selector.matchLabels),
    matchExpressions: list(selector.matchExpressions).map((expression: Json) => ({
      key: text(expression.key) ?? '',
      operator: text(expression.operator) ?? '',
      values: texts(expression.values),
    })),
  };
}

export function writeSelector({ matchLabels, matchExpressions }: Selector): LabelSelector {
  if (matchExpressions.length === 0) return { matchLabels };
  return {
    matchLabels: Object.keys(matchLabels).length > 0 ? matchLabels : undefined,
    matchExpressions: matchExpressions.map(
      ({ key, operator, values }): LabelExpression => ({
        key,
        operator: operator as LabelExpression['operator'],
        values: values.length > 0 ? values : undefined,
      }),
    ),
  };
}
