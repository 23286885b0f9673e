/** The candidate that `text` is probably a typing error of: at most a third of the characters differ. */
export function near(text: string, candidates: string[]): string | undefined {
  const most = Math.max(1, Math.floor(text.length / 3));
  const best = candidates
    // Skips candidates by length: the distance is at least the difference of the lengths, and slow to compute.
    .filter((candidate) => Math.abs(candidate.length - text.length) <= most)
    .map((candidate) => ({ candidate, distance: distance(text, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= most ? best.candidate : undefined;
}

/** The candidate that a name is probably a typing error of. Wrong capitals count as an error too. */
export function nearWord(name: string, names: string[]): string | undefined {
  const found = near(
    name.toLowerCase(),
    names.map((one) => one.toLowerCase()),
  );
  return names.find((one) => one.toLowerCase() === found);
}

/** As `nearWord`; a missing end or unit counts as an error too: `holdtime` for `holdTimeSeconds`. */
export function nearName(name: string, names: string[]): string | undefined {
  const lower = name.toLowerCase();
  return (
    nearWord(name, names) ??
    names.find((one) => one.toLowerCase().startsWith(lower)) ??
    names.find((one) => `${one}seconds`.toLowerCase() === lower)
  );
}

/** Levenshtein distance, a row at a time. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
