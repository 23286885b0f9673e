import { Json, list, record } from '../values/json';

/** The sources of an Application, or of the template of an ApplicationSet. */
export function sourcesOf(application: Json): Json[] {
  const spec = record(application.spec);
  const inner = record(record(spec.template).spec);
  return [spec, inner].flatMap(({ source, sources }) => [...(source ? [record(source)] : []), ...list(sources)]);
}
