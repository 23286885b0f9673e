/** How many random cases a test takes: all of them in CI, a tenth while you work. */
export function runs(all: number): number {
  return process.env.CI ? all : Math.ceil(all / 10);
}
