import type { Values } from '../api/values';
import type { Selector } from '../kinds/selector';
import { refused } from '../report/refused';
import { labelKey, labelValue } from '../values/rules';

/** The operator of an expression. */
export enum LabelOperator {
  /** The label has one of the values. */
  IN = 'In',
  /** The label has none of the values, or is absent. */
  NOT_IN = 'NotIn',
  /** The label exists. */
  EXISTS = 'Exists',
  /** The label does not exist. */
  DOES_NOT_EXIST = 'DoesNotExist',
}

/** A condition on one label. */
export interface LabelExpression {
  /** The label: "name" or "prefix/name". */
  readonly key: string;

  /** The operator. */
  readonly operator: LabelOperator;

  /**
   * The values of `IN` and `NOT_IN`, one at least. The other two have none.
   * @default - none
   */
  readonly values?: string[];
}

/** Labels and expressions. An object is selected if it fulfils all of them. */
export interface LabelSelectorOptions {
  /**
   * Labels that they carry.
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Conditions on their labels.
   * @default - none
   */
  readonly expressions?: LabelExpression[];
}

/** Finds what is wrong with expressions: index in the list, value, and the rule with the fix. */
function wrongExpressions(expressions: readonly LabelExpression[]): [string, unknown, string][] {
  return expressions.flatMap(({ key, operator, values = [] }, i): [string, unknown, string][] => {
    const wrong: [string, unknown, string | undefined][] = [
      [`[${i}].key`, key, labelKey(key)],
      ...values.map((value, j): [string, unknown, string | undefined] => [
        `[${i}].values[${j}]`,
        value,
        labelValue(value),
      ]),
      [`[${i}].values`, values, wrongCount(operator, values.length)],
    ];
    return wrong.filter((one): one is [string, unknown, string] => one[2] !== undefined);
  });
}

function wrongCount(operator: LabelOperator, count: number): string | undefined {
  const wants = operator === LabelOperator.IN || operator === LabelOperator.NOT_IN;
  if (wants && count === 0) return `must be given with ${operator}, one at least`;
  return !wants && count > 0
    ? `cannot be given with ${operator}, which looks at the label alone: leave them out`
    : undefined;
}

/** Expressions as selectors have them. */
function expressionsOf(expressions: readonly LabelExpression[]): Selector['matchExpressions'] {
  return expressions.map(({ key, operator, values = [] }) => ({ key, operator, values: [...values] }));
}

/** Reads a label selector from two properties, each given by name and value, and refuses invalid ones. */
export function readSelector(
  values: Values,
  [labelsProp, labels]: [prop: string, labels: Record<string, string>],
  [expressionsProp, expressions]: [prop: string, expressions: readonly LabelExpression[]],
): Selector {
  values.labels(labelsProp, labels);
  for (const [at, value, rule] of wrongExpressions(expressions)) values.refuse(`${expressionsProp}${at}`, value, rule);
  return { matchLabels: { ...labels }, matchExpressions: expressionsOf(expressions) };
}

/** Reads the node selector of a construct. */
export function readNodeSelector(
  values: Values,
  {
    nodeSelector = {},
    nodeExpressions = [],
  }: { readonly nodeSelector?: Record<string, string>; readonly nodeExpressions?: LabelExpression[] },
): Selector {
  return readSelector(values, ['nodeSelector', nodeSelector], ['nodeExpressions', nodeExpressions]);
}

/**
 * The label selector of `options`.
 * @throws with every invalid value, each after the prefix `what`
 */
export function selected(what: string, { labels = {}, expressions = [] }: LabelSelectorOptions, all: string): Selector {
  const problems = [
    ...Object.entries(labels).flatMap(([key, value]): [string, unknown, string | undefined][] => [
      [' labels key', key, labelKey(key)],
      [` labels.${key}`, value, labelValue(value)],
    ]),
    ...wrongExpressions(expressions).map(([at, value, rule]): [string, unknown, string] => [
      ` expressions${at}`,
      value,
      rule,
    ]),
  ].flatMap(([at, value, rule]) => (rule ? [`${what}${at} ${JSON.stringify(value)}: ${rule}`] : []));
  if (Object.keys(labels).length + expressions.length === 0)
    problems.push(`${what} {}: needs one label or expression at least; to select everything, use ${all}`);
  if (problems.length > 0) throw refused(...problems);
  return { matchLabels: { ...labels }, matchExpressions: expressionsOf(expressions) };
}
