import type { Edge } from '../../model/model';
import { isWildcard } from '../../values/hostnames';
import type { HostFile } from '../file';

/** The entries of /etc/hosts for a first test. */
export function hostsFile(edge: Edge, title: string, header: string): HostFile {
  // A name of HTTP and HTTPS stands once.
  const lines = new Set(
    [...edge.backends, ...edge.tlsBackends].flatMap((backend) =>
      backend.hostnames.flatMap((name) =>
        isWildcard(name)
          ? [`# ${name} cannot stand in a hosts file: give its names one by one, or use DNS`]
          : backend.addresses.map((address) => `${address} ${name}`),
      ),
    ),
  );
  const text = `# ${header}
# For a first test from this host, which has a route to the gateway. Others reach the names through DNS, at ${title}.
${[...lines].join('\n')}${lines.size > 0 ? '\n' : ''}`;
  return { path: 'host/hosts', mode: 0o644, text };
}
