import type { CreateNodeOptions, DocumentOptions, SchemaOptions } from 'yaml';

/** Whether YAML 1.1 reads a text without quotes as a boolean, as null, or, as the library `yaml` does, as a number. */
export function isYamlWord(text: string): boolean {
  return WORD.test(text);
}

const WORD = /^(?:y|n|yes|no|true|false|on|off|null|e[-+]?\d+)$/i;

/**
 * What programs in Go, such as kubectl, read as a number or as the merge key where it has no quotes, and what the
 * library `yaml` would write without them: `0o14`, `0XFF`, `1e1_0`, `<<`. Go ignores `_` in numbers.
 */
const GO_WORDS = [
  /^<<$/,
  /^(?=\d|[-+]\D*\d)[-+]?[\d_]*\.?[\d_]*(?:[eE]_*[-+]?[\d_]+)?$/,
  /^(?:[-+]_*)?0_*(?:[bB][-+]?[01_]+|[oO][-+]?[0-7_]+|[xX][-+]?[\da-fA-F_]+)$/,
];

/** How we write YAML, for readers of YAML 1.1 and for Go. */
export const YAML_OPTIONS: DocumentOptions & SchemaOptions & CreateNodeOptions = {
  version: '1.1',
  aliasDuplicateObjects: false,
  // `yaml` puts text into quotes which a tag matches, but for the merge key: it writes that as such.
  customTags: (tags) => [
    ...tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge'),
    ...GO_WORDS.map((test) => ({ tag: '!go', default: true as const, test, resolve: (text: string) => text })),
  ],
};
