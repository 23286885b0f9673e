// The docstring of each public callable says what it takes, returns and throws, and each member of an enum has one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from '@jest/globals';
import ts from 'typescript';
import * as library from '../lib';

/** For its command, not for programs. */
const LEFT = ['CiliumValidation'];

/** The files that lib/index.ts exports from. */
const files = [...readFileSync('lib/index.ts', 'utf8').matchAll(/from '(\.\/[^']+)'/g)].map(
  ([, path]) => `${join('lib', path)}.ts`,
);

interface Callable {
  readonly name: string;
  readonly parameters: string[];
  readonly isVoid: boolean;
  readonly doc: string;
}

const isPublic = (node: ts.Node) => {
  const doc = ts.getJSDocCommentsAndTags(node).map((one) => one.getText());
  const hidden = ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) =>
        [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
      )
    : false;
  return !hidden && !doc.join().includes('@internal');
};

const docOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((one) => one.getText())
    .join('\n');

function* callablesOf(source: ts.SourceFile): Iterable<Callable> {
  for (const node of source.statements) {
    if (!(ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) || !node.name) continue;
    const owner = node.name.text;
    // An interface is no value: those that lib/index.ts names are all of its files that begin with a capital.
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || LEFT.includes(owner) || (ts.isClassDeclaration(node) && !(owner in library))) continue;
    const isAbstract = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);
    for (const member of node.members) {
      const isMethod = ts.isMethodDeclaration(member) || ts.isMethodSignature(member);
      if (!isMethod && !(ts.isConstructorDeclaration(member) && !isAbstract)) continue;
      if (!isPublic(member)) continue;
      yield {
        name: `${owner}.${member.name?.getText() ?? 'constructor'}`,
        parameters: member.parameters.map((one) => one.name.getText()),
        isVoid: !isMethod || ['void', 'never'].includes(member.type?.getText() ?? 'void'),
        doc: docOf(member),
      };
    }
  }
}

const sources = files.map((file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
);
const callables = sources.flatMap((source) => [...callablesOf(source)]);
const withoutTag = (tag: RegExp, of: (one: Callable) => boolean) =>
  callables.filter((one) => of(one) && !tag.test(one.doc)).map(({ name }) => name);

it('finds the public callables', () => {
  assert.ok(callables.length > 100, `${callables.length} in ${dirname(files[0])}`);
  assert.ok(callables.some(({ name }) => name === 'SharedGateway.addRoute'));
});

it('says of each what it does and of each parameter what it is', () => {
  assert.deepEqual(
    withoutTag(/\/\*\*/, ({ name }) => !name.endsWith('.constructor')),
    [],
  );
  assert.deepEqual(
    callables.flatMap(({ name, parameters, doc }) =>
      parameters.filter((one) => !doc.includes(`@param ${one} `)).map((one) => `${name}: ${one}`),
    ),
    [],
  );
});

it('says of each with a value what it returns', () => {
  assert.deepEqual(
    withoutTag(/@returns /, ({ isVoid }) => !isVoid),
    [],
  );
});

// What has parameters refuses those of a wrong type at least: checkCall does.
it('says of each with parameters what it throws', () => {
  assert.deepEqual(
    withoutTag(/@throws /, ({ parameters }) => parameters.length > 0),
    [],
  );
});

it('says of each member of an enum what it is', () => {
  const members = sources.flatMap((source) =>
    source.statements
      .filter(ts.isEnumDeclaration)
      .flatMap((node) => node.members.map((one) => [`${node.name.text}.${one.name.getText()}`, docOf(one)])),
  );
  assert.ok(members.length > 40);
  assert.deepEqual(
    members.filter(([, doc]) => doc === '').map(([name]) => name),
    [],
  );
});
