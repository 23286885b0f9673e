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
      validator.validate(object.json).map((error) => ({ path: object.path, message: `${object.kind} ${object.name}: ${sentence(error)}` })));
  },
};
