/** What is used of @marcbachmann/cel-js, an ES module. The package holds it in this file: see scripts/vendor.mjs. */
export interface Environment {
  registerVariable(name: string, type: string): Environment;
  registerFunction(signature: string, handler: (...values: never[]) => unknown): Environment;
  parse(rule: string): (variables: { readonly self: unknown }) => unknown;
}

interface CelJs {
  readonly Environment: new (options: object) => Environment;
}

export const celJs = require('@marcbachmann/cel-js') as CelJs;
