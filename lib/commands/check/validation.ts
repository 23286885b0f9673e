import { readFileSync } from 'node:fs';
import { checkCall } from '../../api/call';
import type { FileFinding } from '../../report/file-finding';

/**
 * The checks as a validation plugin of cdk8s-cli, for apps that are written in plain YAML or without this library:
 *
 * ```yaml
 * validations:
 *   - package: ./node_modules/cdk8s-cilium
 *     version: 0.1.0
 *     class: CiliumValidation
 *     properties:
 *       cilium: "1.20.2"
 *       ignore: [routes-collide]
 * ```
 */
export class CiliumValidation {
  private readonly cilium?: string;
  private readonly ignore: string[];

  /**
   * @param properties the `properties` in cdk8s.yaml: `cilium`, the release; `ignore`, names of checks to leave out
   */
  public constructor(properties?: { [name: string]: any }) {
    checkCall('new CiliumValidation', [properties]);
    this.cilium = properties?.cilium === undefined ? undefined : String(properties.cilium);
    this.ignore = Array.isArray(properties?.ignore) ? properties.ignore.map(String) : [];
  }

  /**
   * Called by cdk8s-cli after synth.
   *
   * @param context the ValidationContext of cdk8s-cli
   */
  public async validate(context: any): Promise<void> {
    const files = (context.manifests as string[]).filter((file) => /\.(ya?ml|json)$/.test(file));
    const manifests = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    // Apps load this class with the library, so it loads the reader of YAML trees only when it runs.
    const { check } = require('./check') as typeof import('./check');
    const { findings } = check(
      { manifests, templates: [], programs: {}, whole: true },
      { cilium: this.cilium, ignore: this.ignore },
    );
    const errors = findings.filter(({ level }) => level === 'error');
    for (const { file, line, message, check: name } of findings.filter(({ level }) => level === 'warning'))
      context.logger.log(`warning: ${file}:${line}: ${message} (${name})`);
    for (const finding of errors) context.report.addViolation(violation(finding));
    context.report.submit(errors.length > 0 ? 'failure' : 'success');
  }
}

function violation({ check: name, message, file, line, object }: FileFinding): object {
  // Loaded with `check`, above.
  const { ALL_CHECKS } = require('../all-checks') as typeof import('../all-checks');
  const { title, fix } = ALL_CHECKS.find((candidate) => candidate.name === name)!;
  return {
    ruleName: name,
    recommendation: `${title}. ${message}`,
    fix,
    violatingResources: [
      { resourceName: (object ?? file).replace(/^.*[ /]/, ''), locations: [`line ${line}`], manifestPath: file },
    ],
  };
}
