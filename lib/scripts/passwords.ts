import type { Model } from '../model/model';
import { record, text } from '../values/json';
import { command } from '../programs/bash';
import { kubectl } from './kubectl';

/** A Secret with the password of BGP sessions, and the environment variable from which the scripts read it. */
export interface PasswordSecret {
  readonly name: string;
  readonly namespace: string;
  readonly variable: string;
}

export function passwordSecrets(model: Model): PasswordSecret[] {
  const namespace =
    text(record(record(model.install?.helm?.values.bgpControlPlane).secretsNamespace).name) ?? 'kube-system';
  const taken = new Set<string>();
  return [...new Set(model.announcers.flatMap(({ passwordSecret }) => passwordSecret ?? []))].map((name) => ({
    name,
    namespace,
    variable: freeVariable(name, taken),
  }));
}

/** Secrets `a.b` and `a-b` are two, and a variable has neither a dot nor a dash: the second one gets a number. */
function freeVariable(secret: string, taken: Set<string>): string {
  const first = variableOf(secret);
  let variable = first;
  for (let number = 2; taken.has(variable); number++) variable = `${first}_${number}`;
  taken.add(variable);
  return variable;
}

/** The name of the variable ends in PASSWORD, so that a Secret named `path` does not set PATH. */
function variableOf(secret: string): string {
  const name = secret
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, '_');
  return name.endsWith('PASSWORD') ? name : `${name}_PASSWORD`;
}

/** Creates missing Secrets. The password is never on a command line, which other users of the host can see. */
export function makePasswords(model: Model): string[] {
  const k = kubectl(model.cluster);
  const create = (name: string) => ['create', 'secret', 'generic', name, '--from-file=password=/dev/stdin'];
  return passwordSecrets(model).flatMap(({ name, namespace, variable }) => [
    `if ! exists ${command(...k, '--namespace', namespace, 'get', 'secret', name)}; then`,
    `  if [[ ! $dry_run && ! \${${variable}-} ]]; then`,
    `    echo "the Secret ${name} in ${namespace} is missing, and with it the password of the BGP sessions: set ` +
      `${variable} to it, and run this again" >&2`,
    '    return 1',
    '  fi',
    `  ${command('run', ...k, '--namespace', namespace, ...create(name))} < <(printf %s "\${${variable}-}")`,
    'fi',
  ]);
}
