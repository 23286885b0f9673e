import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HostFile } from '../programs/file';

/**
 * With `--format helm`, the output directory is `templates/` of a chart: Helm takes every file there for a template,
 * and puts them all into the archive, which others get.
 */
export function refuseHelmChart(directory: string, hostFiles: HostFile[]): void {
  const isChart = basename(directory) === 'templates' && existsSync(join(dirname(directory), 'Chart.yaml'));
  if (!isChart || hostFiles.length === 0) return;
  const secret = hostFiles.find(({ mode }) => mode === 0o600);
  throw new Error(
    `a Helm chart has no place for the ${hostFiles.length} files for the host, such as ` +
      `${(secret ?? hostFiles[0]).path}: Helm ` +
      "would take them for templates, and the chart's archive would hold " +
      `them${secret ? ', a secret among them' : ''}. Use cdk8s synth ` +
      'without --format helm for this app; for a chart, make an app of the charts alone, which names cluster, ' +
      'router and ' +
      'host by fromAttributes.',
  );
}
