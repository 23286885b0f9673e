/** What the check of one object costs, once warm: HTTPRoutes that differ as those of teams do. `objects.ts N [once]` */
import { crdSetsOf } from '../lib/objects/sets';
import { ObjectValidator } from '../lib/objects/validator';
import { DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { teamRoute } from './team-route';
import { argument, measure, processorMs } from './measure';

measure(() => {
  const validator = new ObjectValidator(crdSetsOf(releaseOf(DEFAULT_VERSION)));
  const objects = Array.from({ length: argument(0) }, (_, i) => teamRoute(i));
  for (const object of objects)
    if (validator.validate(object).length > 0) throw new Error('the API server takes this object');
  if (process.argv.includes('once')) return;
  const start = processorMs();
  for (const object of objects) validator.validate(object);
  return { objectMs: (processorMs() - start) / objects.length };
});
