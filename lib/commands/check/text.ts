import { visibleLine, WIDTH, wrap } from '../../report/text';
import { grouped } from '../../values/grouped';
import { noteTexts } from '../../tree/note';
import type { CheckResult } from './check';
import type { FileFinding } from '../../report/file-finding';

/** The report for a terminal of 80 columns, by file; the first line of each finding has its place. */
export function asText(result: CheckResult): string {
  const files = grouped(result.findings, ({ file }) => file);
  const blocks = [...files].map(([file, findings]) => [visibleLine(file), ...findings.flatMap(entry)].join('\n'));
  const notes = noteTexts(result.notes).map((note) => wrap(`note: ${note}`, '  ', ''));
  const releases = result.releases.map((release) => wrap(`checked for ${release}`, '  ', ''));
  return [...blocks, [...notes, ...releases, summary(result)].join('\n')].join('\n\n') + '\n';
}

function entry({ line, level, check, object, message }: FileFinding): string[] {
  const head = `  ${line}: ${level}: ${check}`;
  const named = object && `${head} (${visibleLine(object)})`;
  return [named && named.length <= WIDTH ? named : head, wrap(message, '      ', '      ')];
}

function summary({ findings, ignored, objects, files }: CheckResult): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const off =
    ignored.length > 0
      ? `, ${ignored.length} switched off (${[...new Set(ignored.map(({ check }) => check))].join(', ')})`
      : '';
  return wrap(
    `${count(objects, 'object')} in ${count(files, 'file')}: ${count(errors, 'error')}, ` +
      `${count(findings.length - errors, 'warning')}${off}`,
    '  ',
    '',
  );
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
