/** The findings in an app or in files. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** Findings that the user switched off. */
  readonly ignored: readonly ReportedFinding[];
  readonly notes: readonly { readonly file?: string; readonly line?: number; readonly text: string }[];
  /** The Cilium releases for which the checks ran. */
  readonly releases: readonly string[];
  /** The number of checked objects. */
  readonly objects: number;
  readonly files?: number;
  /** The number of checked router configurations. */
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
  /** `Gateway web/gw`; absent if the finding is not about an object. */
  readonly object?: string;
  /** `.spec.listeners[0].port`, if the finding is about one field. */
  readonly field?: string;
  readonly message: string;
}

/** The report as JSON, for programs. */
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
