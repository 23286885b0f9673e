import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';
import { isMarkdown } from '../../tree/paths';

/** The text of a router configuration, a file or a part of one. */
export interface RouterText extends SourceFile {
  /** Whether it is from documentation: users paste it, but it does not run. */
  readonly isDocumentation: boolean;
}

/** The router configurations in files, and notes about those that were not read. */
export interface RouterTexts {
  readonly texts: readonly RouterText[];
  readonly notes: readonly Note[];
}

/** Routers whose configurations are not read, each with how its BGP looks. */
const MAKES: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:- ["']?)?set protocols bgp group\b/m, 'Junos'],
  [/^[ \t]*(?:- ["']?)?set protocols bgp\b|^[ \t]*protocols \{\r?\n(?:[ \t].*\r?\n)*?[ \t]+bgp (?:\d+ )?\{/m, 'VyOS'],
  [/^[ \t]*\/routing[ /]bgp[ /]\w+|"routeros_routing_bgp_\w+"/m, 'RouterOS'],
  [/\bvtysh\b(?=[^\0]{0,400}?[ \t]-c[ \t]+["'][ \t]*router bgp\b)/, 'vtysh -c, in place of a file'],
];

/** A note about a configuration with placeholders. */
export function templateNote(file: string, line?: number): Note {
  return { file, line, text: 'not read: the configuration of a router is a template', unread: true };
}

/** A note about a router that is not read, outside of documentation. */
export function unreadMake({ path, text }: SourceFile): Note[] {
  if (!text.includes('bgp') || isMarkdown(path)) return [];
  const make = MAKES.find(([pattern]) => pattern.test(text));
  return make ? [{ file: path, text: `not read: BGP of a router with ${make[1]}`, unread: true }] : [];
}
