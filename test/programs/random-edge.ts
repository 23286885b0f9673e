// Random edges as the model has them, which ask for no more than a program can do, and what becomes of a request there.
import fc from 'fast-check';
import type { Backend, Edge } from '../../lib/model/model';
import type { EdgeProgram } from '../../lib/programs/edge/edge-program';
import { Family, Ip } from '../../lib/values/cidr';

const bits = { 4: 32, 6: 128 } as const;
const address = (family: Family) =>
  fc.bigInt(1n << 24n, (1n << BigInt(bits[family])) - 1n).map((value) => new Ip(family, value));

const label = fc.constantFrom('a', 'b', 'c', 'shop', 'web');
const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example.com`);
const hostname = fc.tuple(name, fc.boolean()).map(([text, isWildcard]) => (isWildcard ? `*.${text}` : text));
/** So many that HAProxy has them in maps. */
const many = fc.uniqueArray(
  fc.tuple(hostname, fc.nat({ max: 40 })).map(([text, i]) => text.replace('example', `example-${i}`)),
  { minLength: 15, maxLength: 30 },
);

/** Backends that share no name, one of them for every other name at most. */
function backends(port: number, mayCatchAll: boolean): fc.Arbitrary<Backend[]> {
  return fc
    .record({
      names: fc.array(
        fc.oneof({ weight: 4, arbitrary: fc.array(hostname, { maxLength: 5 }) }, { weight: 1, arbitrary: many }),
        { minLength: 1, maxLength: 3 },
      ),
      addresses: fc.array(fc.tuple(address(4), address(6), fc.boolean()), { minLength: 3, maxLength: 3 }),
      calls: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      catchAll: fc.nat({ max: mayCatchAll ? 5 : 0 }).map((n) => (mayCatchAll ? n : 9)),
    })
    .map(({ names, addresses, calls, catchAll }) =>
      names.map((hostnames, i): Backend => {
        const [four, six, isDual] = addresses[i];
        const own = [...new Set(hostnames)].filter((one) => !names.slice(0, i).some((other) => other.includes(one)));
        const exact = own.find((one) => !one.startsWith('*.'));
        return {
          name: `gw-${i}.kube-system${port === 80 ? '' : `:${port}`}`,
          gateway: `gw-${i}`,
          namespace: 'kube-system',
          addresses: isDual ? [four, six] : [four],
          port,
          hostnames: own,
          catchAll: i === catchAll,
          web: exact === undefined ? undefined : { name: exact, path: '/' },
          takesCalls: calls[i],
        };
      }),
    );
}

/** An edge that asks for no more than a program can do. */
export function edgeOf(program: string, { can }: EdgeProgram): fc.Arbitrary<Edge> {
  const tls = fc.constantFrom<Edge['tls'][]>(
    undefined,
    ...(can.passthrough ? [{ mode: 'passthrough', port: 443 } as const] : []),
    ...(can.certificateFolder
      ? [{ mode: 'terminate', port: 8443, certificateDirectory: '/etc/certificates' } as const]
      : []),
    ...(can.ownCertificates ? [{ mode: 'terminate', port: 443, issuer: 'own-ca' } as const] : []),
  );
  return tls.chain((chosen) =>
    fc
      .record({
        bindAddresses: fc.constantFrom<string[]>(['*'], ['*', '::'], ['203.0.113.5'], ['2001:db8::5']),
        port: fc.constantFrom(80, 8080),
        redirects: can.redirect.of === 'known-names' ? fc.constant(chosen !== undefined) : fc.boolean(),
        clientAddress: fc.constantFrom<Edge['clientAddress'][]>(
          undefined,
          ...(chosen?.mode === 'passthrough' ? [] : ['forwarded-for' as const]),
          ...(can.proxyProtocol ? ['proxy-protocol' as const] : []),
        ),
        metrics: fc.constantFrom<Edge['metrics'][]>(
          undefined,
          ...(can.metrics ? [{ address: '127.0.0.1', port: 8405 }] : []),
        ),
        failoverSeconds: fc.constantFrom(undefined, 9, 90),
        failsOverByLease: fc.boolean(),
        // Certificates are for names that are known.
        backends: backends(80, chosen?.issuer === undefined),
        tlsBackends: chosen?.mode === 'passthrough' ? backends(443, true) : fc.constant<Backend[]>([]),
        hasTcp: fc.boolean().map((one) => one && can.tcp),
      })
      .map(({ hasTcp, ...edge }): Edge => {
        const [{ gateway, namespace, addresses }] = edge.backends;
        const takesCalls = can.plainCalls || chosen !== undefined;
        const tcp = { name: `${gateway}.kube-system:5432:tcp`, gateway, namespace, addresses, port: 5432 };
        return {
          path: 'edge',
          program,
          ...edge,
          redirects: edge.redirects && chosen !== undefined,
          tls: chosen,
          backends: edge.backends.map((one) => ({ ...one, takesCalls: one.takesCalls && takesCalls })),
          tcpPorts: hasTcp ? [5432] : [],
          gateways: edge.backends.map((one) => ({ name: one.gateway, namespace: one.namespace })),
          rawLines: [],
          tcpBackends: hasTcp ? [{ ...tcp, hostnames: [], catchAll: false, takesCalls: false }] : [],
        };
      }),
  );
}

/** Names to ask an edge for: those that it has, others inside its wildcards, and one that nobody has. */
export function asked({ backends: http, tlsBackends }: Edge): string[] {
  const names = [...http, ...tlsBackends].flatMap(({ hostnames }) => hostnames);
  return [
    ...new Set([
      ...names.flatMap((one) =>
        one.startsWith('*.') ? [one.replace('*', 'x'), one.replace('*', 'x.y'), one.slice(2)] : [one, `in.${one}`],
      ),
      'other.invalid',
    ]),
  ];
}

/** The backend that has a name: exactly, else by its longest wildcard, else the one of every name. */
export function backendOf(all: readonly Backend[], host: string): Backend | undefined {
  const names = all.flatMap((backend) => backend.hostnames.map((one) => ({ one, backend })));
  const wildcards = names
    .filter(({ one }) => one.startsWith('*.') && host.endsWith(one.slice(1)))
    .sort((a, b) => b.one.length - a.one.length);
  return (names.find(({ one }) => one === host) ?? wildcards[0])?.backend ?? all.find(({ catchAll }) => catchAll);
}
