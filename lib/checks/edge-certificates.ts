import type { Edge } from '../model/model';
import { edgesWith } from '../programs/edges';
import { isWildcard } from '../values/hostnames';
import type { Check, Problem } from './check';

export const edgeCertificateName: Check = {
  name: 'edge-certificate-name',
  level: 'error',
  title: 'The edge cannot get a certificate for a host name of a route',
  why:
    'The edge requests one certificate for each name. A public CA verifies a name through public DNS and port ' +
    '80 or 443, so it issues none for a wildcard or a name outside of public DNS (RFC 6761). Clients of such a ' +
    'name get no TLS.',
  fix: 'Give the route its full names in a public domain. For a lab: CaddyTls.internal().',
  run: (model) =>
    model.edges.flatMap((edge) =>
      edge.backends.flatMap(({ name, hostnames, catchAll }) => [
        ...hostnames.flatMap((hostname) => {
          const reason = refused(edge, hostname);
          return reason === undefined
            ? []
            : [{ path: edge.path, value: hostname, rule: `${hostname} of ${name}: ${reason.rule}`, fix: reason.fix }];
        }),
        ...(edge.tls?.issuer !== undefined && catchAll
          ? [
              {
                path: edge.path,
                rule:
                  `a route of ${name} is for every host name, and the edge gets certificates for listed names ` +
                  'alone',
                fix: 'Give the route its host names.',
              },
            ]
          : []),
      ]),
    ),
};

/**
 * Top-level domains that no public CA gives certificates in (RFC 6761, RFC 6762, RFC 8375; ICANN reserved "internal").
 */
const PRIVATE = new Set(['example', 'internal', 'invalid', 'local', 'localhost', 'test']);

function refused({ tls }: Edge, hostname: string): Problem | undefined {
  if (tls?.issuer !== 'acme') return undefined;
  if (isWildcard(hostname))
    return {
      rule: 'a CA gives certificates for wildcards only after a DNS challenge, which the edge cannot answer',
      fix:
        `Give the route its names in full, or let TLS pass through ${edgesWith('passthrough')} to a gateway with a ` +
        'certificate of cert-manager.',
    };
  const labels = hostname.split('.');
  const isPrivate = labels.length === 1 || PRIVATE.has(labels[labels.length - 1]) || hostname.endsWith('.home.arpa');
  return isPrivate
    ? {
        rule: 'no public CA gives a certificate for a name that is not in public DNS',
        fix: 'Take a name of a public domain or, for a lab, CaddyTls.internal().',
      }
    : undefined;
}
