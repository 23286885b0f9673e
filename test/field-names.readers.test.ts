// Every field name that charts and kinds write is known to the compiler: each is misspelt once, and refused.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from '@jest/globals';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '..');
const FILES = ['lib/charts', 'lib/kinds'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((file) => join(ROOT, folder, file)),
);
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
};

/** A program of files that are not all on the disk. */
function programOf(texts: ReadonlyMap<string, string>, roots: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    texts.has(name)
      ? ts.createSourceFile(name, texts.get(name)!, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  return ts.createProgram([...roots], OPTIONS, host);
}

interface Field {
  readonly file: string;
  readonly name: string;
  readonly line: number;
  /** The file with the field misspelt. */
  readonly text: string;
}

/** The fields of all object literals of a file; keys of maps are free. */
function fieldsOf(source: ts.SourceFile, checker: ts.TypeChecker): Field[] {
  const found: Field[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node) && !isSpelledOut(node)) {
      const context = checker.getContextualType(node);
      for (const property of node.properties) {
        const isShorthand = ts.isShorthandPropertyAssignment(property);
        if (!isShorthand && !ts.isPropertyAssignment(property)) continue;
        if (!ts.isIdentifier(property.name)) continue;
        const name = property.name.text;
        if (context && isMap(context) && !context.getProperty(name)) continue;
        const at = property.name.getStart(source);
        const misspelt = `${name}Z${isShorthand ? `: ${name}` : ''}`;
        found.push({
          file: source.fileName,
          name,
          line: source.getLineAndCharacterOfPosition(at).line,
          text: source.text.slice(0, at) + misspelt + source.text.slice(at + name.length),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isMap(type: ts.Type): boolean {
  return type.getStringIndexType() !== undefined;
}

/** These take the names as text: nothing is written under them. */
function isSpelledOut({ parent }: ts.ObjectLiteralExpression): boolean {
  return (
    ts.isCallExpression(parent) &&
    /^(Object\.entries|JSON\.stringify|values\.refuse)$/.test(parent.expression.getText())
  );
}

/** What the compiler says of a file, without names that differ from copy to copy. */
function errorsOf(program: ts.Program, name: string): string[] {
  const source = program.getSourceFile(name)!;
  return program.getSemanticDiagnostics(source).map(({ start, code }) => {
    const { line } = source.getLineAndCharacterOfPosition(start!);
    return `${line} ${code}`;
  });
}

it('a misspelt field does not compile, whichever it is', () => {
  const original = programOf(new Map(), FILES);
  const checker = original.getTypeChecker();
  const fields = FILES.flatMap((file) => fieldsOf(original.getSourceFile(file)!, checker));
  assert.ok(fields.length > 300, `${fields.length} fields`);
  // Copies have classes with private members of their own, which are others than those of the file: what is said of a
  // copy that is spelt rightly counts for nothing.
  const texts = new Map(FILES.map((file) => [copyOf(file, 0), original.getSourceFile(file)!.text]));
  fields.forEach(({ file, text }, i) => texts.set(copyOf(file, i + 1), text));
  const program = programOf(texts, [...texts.keys()]);
  const known = new Map(FILES.map((file) => [file, new Set(errorsOf(program, copyOf(file, 0)))]));
  const taken = fields.filter(({ file }, i) =>
    errorsOf(program, copyOf(file, i + 1)).every((error) => known.get(file)!.has(error)),
  );
  console.log(`${fields.length} fields misspelt in ${FILES.length} files, ${fields.length - taken.length} refused`);
  assert.deepEqual(
    taken.map(({ file, line, name }) => `${file.slice(ROOT.length + 1)}:${line + 1} ${name}`),
    [],
  );
}, 1_800_000);

function copyOf(file: string, n: number): string {
  return file.replace(/\.ts$/, `.copy${n}.ts`);
}
