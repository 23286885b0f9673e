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
}

/** One of them: of an app it has the path of a construct, of files the file and the line. */
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
export function asJson({ findings, ignored, notes, releases, objects, files }: Report): string {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return (
    JSON.stringify(
      {
        version: 1,
        summary: { errors: count('error'), warnings: count('warning'), objects, files },
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
