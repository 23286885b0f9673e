import type { Edge, Model } from '../../model/model';
import { command } from '../../programs/bash';
import { edgeFiles, edgeProgram } from '../../programs/edges';
import { endpoint } from '../../values/cidr';
import { asked, askedAt, askedDirectly, moreOf, namedBackends } from '../targets';
import type { Fact } from './fact';
import { installed } from './installed';

/** Checks the answer to a request to the gateway itself, then through the edge. */
export function edgeFacts(model: Model): Fact[] {
  const direct = askedDirectly(namedBackends(model)).flatMap(({ backend, scheme, options, ...request }) =>
    backend.addresses.map((address) => ({
      what: `the gateway answers for ${scheme === 'https' ? 'https://' : ''}${asked(request)} at ${address}`,
      command: command('page', asked(request), `${address}`, backend.port, ...moreOf(scheme, options)),
    })),
  );
  const through = namedBackends(model).flatMap(
    ({ edge, edgeAddresses, edgePort, edgeScheme, edgeOptions, ...request }) =>
      edgeAddresses.map((address) => ({
        what:
          `${edgeProgram(edge).title} answers for ${edgeScheme === 'https' ? 'https://' : ''}` +
          `${asked(request)}${address.includes(':') ? ' over IPv6' : ''}`,
        command: command('page', asked(request), address, edgePort, ...moreOf(edgeScheme, edgeOptions)),
      })),
  );
  const files = model.edges.flatMap((edge) => installed(edgeProgram(edge), edgeFiles(edge), 'edge'));
  return [
    ...direct,
    ...files,
    ...through,
    ...model.edges.flatMap((edge) => [...unknownNames(edge), ...tcpFacts(edge), ...metricsFacts(edge)]),
  ];
}

/** Checks the answer to requests for host names that no route has. */
function unknownNames(edge: Edge): Fact[] {
  const { tls, redirects, port, backends, tlsBackends } = edge;
  const { title, can } = edgeProgram(edge);
  const redirectsAll = redirects && can.redirect.of === 'every-request';
  const [address] = askedAt(edge);
  const of = (what: string, expected: string, ...more: (string | number)[]): Fact => ({
    what,
    command: command(
      expected === '404' ? 'no_page' : 'is',
      ...(expected === '404' ? [] : [expected, 'status']),
      'unknown.invalid',
      address,
      ...more,
    ),
  });
  return [
    ...(redirectsAll ? [of(`${title} sends every request to HTTPS`, `${can.redirect.status}`, port)] : []),
    ...(!redirectsAll && !backends.some(({ catchAll }) => catchAll)
      ? [of(`${title} has 404 for other names`, '404', port)]
      : []),
    ...(tls?.issuer !== undefined
      ? [of(`${title} has no certificate for other names`, '000', tls.port, 'https', '--insecure')]
      : []),
    ...(tls?.mode === 'passthrough' && !tlsBackends.some(({ catchAll }) => catchAll)
      ? [of(`${title} takes no TLS for other names`, '000', tls.port, 'https')]
      : []),
  ];
}

function tcpFacts(edge: Edge): Fact[] {
  return edge.tcpBackends.flatMap(({ gateway, addresses, port }) => [
    ...addresses.map((address) => ({
      what: `the gateway ${gateway} takes connections at ${address} port ${port}`,
      command: connects(`${address}`, port),
    })),
    ...askedAt(edge).map((address) => ({
      what: `${edgeProgram(edge).title} takes connections at port ${port}${address.includes(':') ? ' over IPv6' : ''}`,
      command: connects(address, port),
    })),
  ]);
}

function connects(address: string, port: number): string {
  return command('timeout', 5, 'bash', '-c', `exec 3<>/dev/tcp/${address}/${port}`);
}

function metricsFacts(edge: Edge): Fact[] {
  const { metrics } = edge;
  if (!metrics) return [];
  return [
    {
      what: `${edgeProgram(edge).title} has metrics for Prometheus`,
      command: command(
        'curl',
        '--noproxy',
        '*',
        '--silent',
        '--show-error',
        '--fail',
        '--max-time',
        5,
        '--output',
        '/dev/null',
        `http://${endpoint(metrics.address, metrics.port)}/metrics`,
      ),
    },
  ];
}
