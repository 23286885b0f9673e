/** Fixes that findings tell in the words of programs, in the words of files. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ Reserve it from a pool: pool\.reserve\(.*?\)\.$/, ' Take an address of a pool, or add it to one.'],
  [/allowedNamespaces: Namespaces\.all\(\)/, 'allowedRoutes.namespaces.from: All'],
  [/allowedListenerSets: Namespaces\.named\('.*?'\)/, 'spec.allowedListeners.namespaces'],
  [/the app has no such ListenerSet/, 'there is no such ListenerSet in these files'],
  [/, such as Services\.all\(\)/, ': a selector, or an advertisement whose labels the peer config selects'],
  [/Leave it out: it follows from the program\./, 'Set it to true.'],
  [/the app has no such Gateway/, 'there is no such Gateway in these files'],
  [/no ReferenceGrant of the app allows it/, 'no ReferenceGrant in these files allows it'],
  [/the BGP sessions of the app/, 'the BGP sessions here'],
  [/no pool of the app has it/, 'no pool has it'],
  [/no ReferenceGrant of the app allows/, 'no ReferenceGrant in these files allows'],
  [/values\.(\S+) of the values in /, 'values.$1 in '],
];

export function inWordsOfFiles(message: string): string {
  return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
}
