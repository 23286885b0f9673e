// Verdicts against those of the API server's own code, on the same CRDs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { note } from '../support/note';
import { unless } from '../support/unless';
import type { Schema } from '../../lib/objects/schema';
import { crdSetsOf } from '../../lib/objects/sets';
import { ObjectValidator } from '../../lib/objects/validator';
import { findRelease } from '../../lib/release/table';
import { judgeYaml, kubernetesNeeds } from '../readers/kubernetes';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { Case, casesFor } from './cases';
import { serve } from './server';

/** docs/objects.md, "Differences": a list where a string with a format must be is taken by the server's schema code. */
function isKnownDifference(
  ours: readonly { readonly value: unknown; readonly message: string }[],
  theirs: readonly string[],
): boolean {
  return (
    theirs.length === 0 && ours.every(({ value, message }) => Array.isArray(value) && message === 'must be a string')
  );
}

/** The server evaluates no CEL rules of an object with errors of certain kinds. */
const isBlocked = (error: string): boolean => error.includes('some validation rules were not checked');

function celMessages(schema: Schema): string[] {
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ];
  return [
    ...(schema['x-kubernetes-validations'] ?? []).flatMap(({ message }) => message ?? []),
    ...below.flatMap(celMessages),
  ];
}

unless(missing(kubernetesNeeds)).describe('the API server gives the same verdict', () => {
  const ofCilium = (minor: string) => crdSetsOf(findRelease(`${minor}.0`)!);
  for (const [name, sets] of [
    ...['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'].map(
      (minor) => [`Cilium ${minor}`, ofCilium(minor)] as const,
    ),
    // No release of Cilium names it, and people install it.
    ['Gateway API 1.7', { ...ofCilium('1.20'), gatewayApi: 'gateway-api-1.7', standard: [] }] as const,
  ]) {
    test(`on the CRDs of ${name}`, () =>
      withFolder((folder) => {
        const kinds = serve(sets, join(folder, 'crds'));
        const cases = casesFor(kinds);
        const messages = new Set(kinds.flatMap(({ schema }) => celMessages(schema)));
        /** Which CEL rules are broken where, in the words that both use. */
        const celErrors = (errors: readonly string[]): string[] =>
          errors
            .flatMap((error) => {
              const [path, text] = [
                error.slice(0, error.indexOf(': ')).replace('<nil>', ''),
                error.replace(/^.*?: (Invalid value: "[^"]*": )?/s, ''),
              ];
              return messages.has(text) ? [`${path}: ${text}`] : [];
            })
            .sort();
        const verdicts = judgeYaml(cases.map(({ object }) => JSON.stringify(object)).join('\n---\n'), [
          join(folder, 'crds'),
        ]);
        assert.equal(verdicts.length, cases.length);

        const validator = new ObjectValidator(sets);
        let known = 0;
        const differences = cases.flatMap(({ object, origin }: Case, i) => {
          const ours = validator.validate(object);
          const theirs = verdicts[i].errors;
          const sameRules =
            theirs.some(isBlocked) ||
            celErrors(theirs).join('\n') ===
              celErrors(ours.map((error) => `${error.path.slice(1)}: ${error.message}`)).join('\n');
          if (ours.length > 0 === theirs.length > 0 && sameRules) return [];
          if (isKnownDifference(ours, theirs)) return (known++, []);
          return [{ origin, object: JSON.stringify(object), server: theirs, library: ours }];
        });
        assert.deepEqual(differences, []);

        const valid = verdicts.filter(({ errors }) => errors.length === 0).length;
        note(`${cases.length} objects, ${valid} of them valid, ${known} with a difference that docs/objects.md names`);
        assert.ok(valid >= 250 && cases.length - valid >= 250, 'enough of both');
      }));
  }
});
