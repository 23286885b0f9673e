/** Files by their paths below the output directory. */
export type Files = ReadonlyMap<string, string>;
