import type { Json } from '../values/json';
import { wantedCrds } from '../model/crds';
import type { Dropped, KubeObject } from '../model/objects';
import { crdSetsOf } from '../objects/sets';
import { certain } from '../objects/certain';
import { type ObjectError, ObjectValidator, sentence } from '../objects/validator';
import { show } from '../objects/words';
import { fieldText, keysOf, type Keys } from '../report/fields';
import { isDeclared, unknownPlaces } from '../values/unknown';
import type { Check, Problem } from './check';

export const objectRefused: Check = {
  name: 'object-refused',
  level: 'error',
  title: 'The API server would refuse an object',
  why:
    'kubectl reports it and applies the rest: the cluster then has half of what the files describe. Unknown fields ' +
    'are refused too, since the server drops them and does something else than was meant.',
  fix: 'Follow the message: it names the field, its value and the rule of the CRD of the release in use.',
  run: (model) => {
    const validator = new ObjectValidator(crdSetsOf(model.release, wantedCrds(model)));
    return model.objects.flatMap((object) =>
      errorsOf(object.json, validator).map((error) => ({
        path: object.path,
        rule: `${object.kind} ${object.name}: ${sentence(error)}`,
        fix: '',
        at: keysOf(error.path),
      })),
    );
  },
};

/**
 * The errors that remain whatever the placeholders become. A placeholder in the metadata stays an error: scripts and
 * other files have the object's name too.
 */
function errorsOf(json: Json, validator: ObjectValidator): readonly ObjectError[] {
  const errors = validator.validate(json);
  if (errors.length === 0) return errors;
  return certain(
    errors,
    unknownPlaces(json, isDeclared).filter(([field]) => field !== 'metadata'),
  );
}

export const fieldDropped: Check = {
  name: 'field-dropped',
  level: 'error',
  title: 'A class that `cdk8s import` made drops a field of its object',
  why:
    'Such a class writes only the fields that it knows, in its own spelling. It drops every other field silently, ' +
    'in props and in JSON patches: the file lacks what the program says.',
  fix:
    'Name the field as the class does (peerAsn for peerASN), or make the object with ApiObject, which writes ' +
    'every field that it gets.',
  run: (model) => {
    const objects = model.objects.filter(({ dropped }) => dropped && dropped.length > 0);
    const validator = new ObjectValidator(crdSetsOf(model.release, wantedCrds(model)));
    return objects.flatMap((object) =>
      object.dropped!.map((dropped) => {
        const { rule, fix } = aboutDropped(object, dropped, validator);
        return {
          path: object.path,
          rule: `${object.kind} ${object.name}: class ${dropped.className} drops ${rule}`,
          fix,
          at: dropped.at,
        };
      }),
    );
  },
};

function aboutDropped({ json }: KubeObject, { at, value }: Dropped, validator: ObjectValidator): Problem {
  const field = fieldText(at);
  const what = `${field} ${show(value)}`;
  if (field === '.apiVersion' || field === '.kind')
    return {
      rule: `${what} and writes ${show(json[at[0]])}`,
      fix: 'Use the class of that apiVersion and kind, or make the object with ApiObject.',
    };
  const unknown = validator
    .validate(withField(json, at, value))
    .find(({ path, message }) => path === field && message.startsWith('is not a field'));
  if (unknown) return { rule: `${what}, which ${unknown.message}`, fix: '' };
  return {
    rule: `${what}. It spells the field otherwise, such as peerAsn for peerASN, or was made from CRDs without it`,
    fix: 'Spell the field as the class does, or make the object with ApiObject.',
  };
}

/** The object with `value` added at `keys`. */
function withField(json: unknown, [key, ...rest]: Keys, value: unknown): Json {
  const field = rest.length === 0 ? value : withField((json as Json)[key], rest, value);
  return (
    Array.isArray(json)
      ? json.map((item: unknown, i) => (i === key ? field : item))
      : { ...(json as Json), [key]: field }
  ) as Json;
}

export const objectTwice: Check = {
  name: 'object-twice',
  // A warning: charts of one app may be for different clusters.
  level: 'warning',
  title: 'Two objects have one kind, namespace and name',
  why: 'kubectl applies both, and the cluster keeps the second.',
  fix: 'Give one another name.',
  run: (model) => {
    const first = new Map<string, string>();
    return model.objects.flatMap((object) => {
      const key = `${object.apiVersion} ${object.kind} ${object.namespace ?? ''}/${object.name}`;
      const other = first.get(key);
      if (!other) first.set(key, object.path);
      return other
        ? [
            {
              path: object.path,
              rule: `${object.kind} ${object.name} is there already (${other}), and the cluster would keep one of them`,
              fix: 'Give it another name.',
            },
          ]
        : [];
    });
  },
};
