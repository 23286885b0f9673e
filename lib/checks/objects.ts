import { crdSetsOf } from '../objects/sets';
import { ObjectValidator, sentence } from '../objects/validator';
import type { Check } from './check';

export const objectRefused: Check = {
  name: 'object-refused',
  level: 'error',
  title: 'An object is one that the API server would refuse',
  why: 'kubectl reports it and applies the rest: the cluster then has half of what the files describe. Unknown fields are refused too, since the server drops them and does something else than was meant.',
  fix: 'What the message says: it names the field, its value and the rule of the CRD of the release in use.',
  run: (model) => {
    const validator = new ObjectValidator(crdSetsOf(model.release));
    return model.objects.flatMap((object) =>
      validator.validate(object.json).map((error) => ({ path: object.path, message: `${object.kind} ${object.name}: ${sentence(error)}`, field: error.path })));
  },
};

export const objectTwice: Check = {
  name: 'object-twice',
  // Charts of one app may be for different clusters.
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
      return other ? [{ path: object.path, message: `${object.kind} ${object.name} is there already (${other}), and the cluster would keep one of them. Give it another name.` }] : [];
    });
  },
};
