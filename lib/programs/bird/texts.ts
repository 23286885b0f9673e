import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';
import { isMarkdown } from '../../tree/paths';
import { type RouterTexts, templateNote } from '../router/texts';

/** Marks of Jinja and of Go's templates, which BIRD itself does not have. */
const TEMPLATE = /\{\{.*\}\}|\{%/;
const BGP = /^[ \t]*protocol bgp\b[^;{]*\{/m;

/** The configurations of BIRD: files of its own without placeholders. Notes name the others. */
export function findBird(files: readonly SourceFile[], own: readonly SourceFile[]): RouterTexts {
  const texts = own.filter(({ text }) => !TEMPLATE.test(text));
  const templates = own.filter(({ text }) => TEMPLATE.test(text));
  return {
    texts: texts.map((file) => ({ ...file, isDocumentation: false })),
    notes: [...templates.map(({ path }) => templateNote(path)), ...files.flatMap(noted)],
  };
}

/** A note about a configuration in another file, outside of documentation. */
function noted({ path, text }: SourceFile): Note[] {
  if (isMarkdown(path) || !BGP.test(text)) return [];
  if (TEMPLATE.test(text) || path.endsWith('.template')) return [templateNote(path)];
  const why = 'not read: BGP of BIRD in a file of another name than bird.conf: give it by --bird';
  return [{ file: path, text: why, unread: true }];
}
