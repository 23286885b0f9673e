import type { Model } from '../../model/model';
import { type Step, word } from '../../programs/bash';
import { askedDirectly, namedBackends } from '../targets';

/** Requests a page by its host name before DNS has the name: adds entries to /etc/hosts for the test. */
export function hostsStep(model: Model): Step[] {
  const names = askedDirectly(namedBackends(model));
  if (names.length === 0) return [];
  return [
    {
      name: 'hosts',
      title: 'a first test by name: entries in /etc/hosts, and out again',
      lines: [
        'if [[ $dry_run ]]; then',
        `  echo '    # adds the lines of ./hosts to /etc/hosts, asks for each name, and takes them out again'`,
        '  return',
        'fi',
        'local failed=0',
        // The trap removes the entries even if the test fails.
        `trap 'hosts_become hosts_without' EXIT`,
        'hosts_become hosts_with_ours',
        ...names.map(
          ({ backend, name, path, scheme, options }) =>
            `wait_for 30 ${word(`${scheme}://${name} leads to its gateway by /etc/hosts`)} leads_by_name ` +
            `${[
              word(`${scheme}://${name}:${backend.port}${path}`),
              ...(scheme === 'https' ? ['--insecure'] : []),
              ...options,
            ].join(' ')} || failed=1`,
        ),
        'hosts_become hosts_without',
        'trap - EXIT',
        `if ((failed)); then echo "a name of ./hosts does not lead to its gateway" >&2; fi`,
        'return "$failed"',
      ],
    },
  ];
}
