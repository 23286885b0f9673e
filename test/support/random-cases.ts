/** The cases that `npm test` takes. PROPERTY_SEED takes others: a change is not the place to meet an old defect. */
export const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** How many random cases a test takes: all of them in CI, a tenth while you work. */
export function runs(all: number): number {
  return process.env.CI ? all : Math.ceil(all / 10);
}

/** Parameters of fast-check for a test of random cases. */
export function randomCases(all: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: runs(all), seed: SEED };
}
