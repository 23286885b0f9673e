/** What was found in an app or in files. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** Those that somebody switched off. */
  readonly ignored: readonly ReportedFinding[];
  readonly notes: readonly { readonly file?: string; readonly line?: number; readonly text: string }[];
  /** Which Cilium was checked against. */
  readonly releases: readonly string[];
  /** Objects that were checked. */
  readonly objects: number;
  readonly files?: number;
  /** Configurations of routers that were checked. */
  readonly routers?: number;
}

/** One finding. In an app it has the path of a construct, in files the file and the line. */
export interface ReportedFinding {
  /** The name of the check. */
  readonly check: string;
  readonly level: 'error' | 'warning';
  readonly path?: string;
  readonly file?: string;
  readonly line?: number;
  /** `Gateway web/gw`; absent for what is no object. */
  readonly object?: string;
  /** `.spec.listeners[0].port`, where one place of the object is meant. */
  readonly field?: string;
  readonly message: string;
}

/** For programs. */
export function asJson({ findings, ignored, notes, releases, objects, files, routers }: Report): string {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return (
    JSON.stringify(
      {
        version: 1,
        summary: { errors: count('error'), warnings: count('warning'), objects, files, routers },
        releases,
        findings,
        ignored,
        notes,
      },
      undefined,
      2,
    ) + '\n'
  );
}
