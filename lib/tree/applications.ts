import { Json, list, record } from '../values/json';

/** Whether a document is an Application or an ApplicationSet of Argo CD. Other groups have an Application too. */
export function isApplication({ apiVersion, kind }: Json): boolean {
  return String(apiVersion).startsWith('argoproj.io/') && (kind === 'Application' || kind === 'ApplicationSet');
}

/** The sources of an Application, or of the template of an ApplicationSet. */
export function sourcesOf(application: Json): Json[] {
  const spec = record(application.spec);
  const inner = record(record(spec.template).spec);
  return [spec, inner].flatMap(({ source, sources }) => [...(source ? [record(source)] : []), ...list(sources)]);
}
