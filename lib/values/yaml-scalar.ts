/** Whether YAML 1.1 reads a text without quotes as a boolean, as null, or, as the library `yaml` does, as a number. */
export function isYamlWord(text: string): boolean {
  return WORD.test(text);
}

const WORD = /^(?:y|n|yes|no|true|false|on|off|null|e[-+]?\d+)$/i;
