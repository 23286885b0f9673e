// No line is longer than 120 characters, in code, and in programs of the documents.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { it } from '@jest/globals';
import ts from 'typescript';

const WIDTH = 120;

/** Written by scripts, or as their projects have them. */
const NOT_OURS = [
  /^test\/corpus\//,
  /^test\/(cli\/trees|configurations|apps)\//,
  /^bench\/l1s\//,
  /^lib\/api\/table\.ts$/,
  /^lib\/charts\/check-name\.ts$/,
];

/** What no line break may go into, or is found as a whole. */
const WHOLE: readonly [reason: string, holds: (line: string) => boolean][] = [
  ['the title of a test is searched as it is reported', (line) => /^\s*(it|test)(\.\w+)*\(/.test(line)],
  ['the address or path of a module', (line) => /^import .* from '[^']+';$/.test(line)],
];

const filesBelow = (folder: string) =>
  [...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map((file) =>
    join(folder, file).split(sep).join('/'),
  );

/** Lines of text in several lines, which is bash, YAML or Markdown that somebody reads; and of regular expressions. */
function textsIn(source: ts.SourceFile): Set<number> {
  const lines = new Set<number>();
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const [first, last] = [lineOf(node.getStart(source)), lineOf(node.getEnd())];
    const isText = ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if ((isText && last > first) || ts.isRegularExpressionLiteral(node))
      for (let line = first; line <= last; line++) lines.add(line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Lines that are too long: those for which `counts`. */
function tooLong(file: string, text: string, counts: (line: string, index: number) => boolean): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => ([...line].length > WIDTH && counts(line, i) ? [`${file}:${i + 1}: ${line.trim()}`] : []));
}

it('code', () => {
  const files = ['lib', 'test', 'scripts', 'bench']
    .flatMap(filesBelow)
    .filter((file) => /\.(ts|mjs)$/.test(file) && !NOT_OURS.some((pattern) => pattern.test(file)));
  assert.ok(files.length > 500, `${files.length} files`);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!/^.{121}/m.test(text)) return [];
    const texts = textsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    return tooLong(file, text, (line, i) => !texts.has(i) && !WHOLE.some(([, holds]) => holds(line)));
  });
  assert.deepEqual(found, []);
});

/** Lines of programs in a document. What commands print stays as they print it. */
function programsIn(text: string): Set<number> {
  const found = new Set<number>();
  let isProgram = false;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) isProgram = line === '```ts';
    else if (isProgram) found.add(i);
  }
  return found;
}

it('programs in the documents', () => {
  const pages = [...filesBelow('docs').filter((file) => file.endsWith('.md')), 'README.md', 'CONTRIBUTING.md'];
  const found = pages.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const programs = programsIn(text);
    return tooLong(file, text, (_, i) => programs.has(i));
  });
  assert.deepEqual(found, []);
});

it('a line that is too long is found', () => {
  assert.equal(tooLong('x', `${'a'.repeat(WIDTH)}\n${'b'.repeat(WIDTH + 1)}`, () => true).length, 1);
  const source = ts.createSourceFile('x.ts', 'const a = `\n${1}\n`;\nconst b = /x/;\nconst c = 1;', 99, true);
  assert.deepEqual([...textsIn(source)], [0, 1, 2, 3]);
});
