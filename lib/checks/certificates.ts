import { CERT_MANAGER, readCertificate } from '../kinds/certificate';
import type { Listener, ListenerOwner, Model } from '../model/model';
import { isWildcard } from '../values/hostnames';
import { once } from '../values/once';
import { isUnknown, isUnsaidNamespace } from '../values/unknown';
import type { Check, Finding } from './check';
import { atListeners } from './tls';

export const certificateNotIssued: Check = {
  name: 'certificate-not-issued',
  level: 'warning',
  title: 'A Gateway or ListenerSet asks cert-manager for certificates, and cert-manager would make none',
  why:
    'cert-manager skips such a listener, with an event BadConfig: unless somebody else makes the Secret, every ' +
    'TLS handshake is refused.',
  fix:
    'Give it one issuer annotation, and each listener a host name and a Secret in the same namespace; or make a ' +
    'Certificate object.',
  run: (model) => [
    ...askingForCertificates(model)
      .filter(({ issuers }) => issuers.length > 1)
      .map(({ path, kind, name, issuers }) => ({
        path,
        rule:
          `${kind} ${name} has annotations for ${issuers.join(' and ')}, and cert-manager takes neither where ` +
          'there are two',
        fix: 'Take one out.',
      })),
    ...askingForCertificates(model).flatMap((asking): Finding[] => {
      const { path, kind, name, namespace, issuers, listeners } = asking;
      const ending = listeners.filter(({ tls }) => tls?.mode === 'Terminate' && tls.certificates.length > 0);
      if (issuers.length !== 1 || ending.length === 0 || wantedOf(asking).size > 0) return [];
      // Certificate objects make these Secrets.
      if (ending.every(({ tls }) => tls!.certificates.every((secret) => isMadeElsewhere(model, secret)))) return [];
      const [{ name: listener, hostname, tls }] = ending;
      const [certificate] = tls!.certificates;
      const [reason, fix] =
        hostname === undefined
          ? [`listener ${listener} has no host name`, 'Give it one']
          : [
              `the Secret of listener ${listener}, ${certificate.namespace}/${certificate.name}, is in another ` +
                'namespace',
              `Name one in ${namespace}`,
            ];
      return [
        {
          path,
          value: listener,
          rule:
            `${kind} ${name} has an annotation for ${issuers[0]}, and cert-manager makes no certificate for it: ` +
            reason,
          fix: `${fix}, or make the certificate by a Certificate object.`,
        },
      ];
    }),
  ],
};

export const certificateIssuedTwice: Check = {
  name: 'certificate-issued-twice',
  level: 'warning',
  title: 'Two Gateways or ListenerSets request one Secret from cert-manager, for different host names',
  why:
    'The Certificate belongs to the one that came first; the host names of the other never get into it, and its ' +
    'clients see the wrong certificate.',
  fix: 'Give each Gateway a Secret of its own, or make one Certificate object with the host names of both.',
  run: (model) => {
    const first = new Map<string, { asking: Asking; hostnames: Set<string> }>();
    const findings: Finding[] = [];
    for (const asking of askingForCertificates(model)) {
      if (asking.issuers.length !== 1) continue;
      for (const [secret, hostnames] of wantedOf(asking)) {
        const other = first.get(secret);
        if (!other) first.set(secret, { asking, hostnames });
        else if (hostnames.size !== other.hostnames.size || [...hostnames].some((name) => !other.hostnames.has(name))) {
          findings.push({
            path: asking.path,
            rule:
              `${asking.kind} ${asking.name} requests Secret ${secret} for ${[...hostnames].join(', ')}, and ` +
              `${other.asking.kind} ${other.asking.name} for ${[...other.hostnames].join(', ')}`,
            fix: 'Give each a Secret of its own.',
          });
        }
      }
    }
    return findings;
  },
};

/** A Gateway or ListenerSet whose annotations ask cert-manager for certificates of its own listeners. */
interface Asking extends ListenerOwner {
  readonly issuers: string[];
  readonly listeners: Listener[];
}

function askingForCertificates({ gateways, listenerSets }: Model): Asking[] {
  return [
    ...gateways.map(
      (gateway): Asking => ({ ...gateway, kind: 'Gateway', listeners: gateway.listenersOf.get('') ?? [] }),
    ),
    ...listenerSets,
  ];
}

/** The Certificates of the app. */
const certificatesOf = once(({ objects }: Model) =>
  objects
    .filter(({ kind, apiVersion }) => kind === 'Certificate' && apiVersion.startsWith(`${CERT_MANAGER}/`))
    .map(({ namespace, json }) => ({ namespace, ...readCertificate(json) })),
);

/** The names that the first Certificate of each Secret is for, by `NAMESPACE/SECRET`. */
const dnsNamesBySecret = once((model: Model) => {
  const all = certificatesOf(model).map(
    ({ namespace, secretName, dnsNames }) => [`${namespace}/${secretName}`, dnsNames] as const,
  );
  return new Map(all.reverse());
});

/**
 * Whether a Certificate object makes the Secret, or may make it. A Certificate without a namespace counts if the names
 * agree.
 */
function isMadeElsewhere(model: Model, secret: { name: string; namespace: string }): boolean {
  return certificatesOf(model).some(({ namespace, secretName }) => {
    const isNear = namespace === undefined || namespace === secret.namespace || isUnsaidNamespace(namespace);
    return isNear && (secretName === '' || secretName === secret.name || isUnknown(secretName));
  });
}

/** The Secrets that cert-manager is to make, with their host names. */
function wantedOf({ namespace, listeners }: Asking): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { hostname, tls } of listeners) {
    if (hostname === undefined || tls?.mode !== 'Terminate') continue;
    for (const certificate of tls.certificates) {
      if (certificate.namespace !== namespace) continue;
      const key = `${namespace}/${certificate.name}`;
      wanted.set(key, (wanted.get(key) ?? new Set()).add(hostname));
    }
  }
  return wanted;
}

export const certificateMissesHost: Check = {
  name: 'certificate-misses-host',
  level: 'warning',
  title: 'The Certificate of a listener is for other host names',
  why: 'Clients refuse the certificate: none of its names is the one that they asked for (RFC 9525).',
  fix: 'Add the host name of the listener to `dnsNames`. `*.example.com` does not cover `example.com`.',
  run: (model) =>
    atListeners(model, ({ hostname, tls }) => {
      if (hostname === undefined || isUnknown(hostname) || tls?.mode !== 'Terminate') return undefined;
      const made = tls.certificates.map(({ namespace, name }) => dnsNamesBySecret(model).get(`${namespace}/${name}`));
      const names = made.flatMap((dnsNames) => dnsNames ?? []);
      // Of a Secret that nobody here makes, the names are not known.
      if (names.length === 0 || made.includes(undefined) || names.some(isUnknown)) return undefined;
      if (names.some((name) => covers(name, hostname))) return undefined;
      return {
        rule: `is for ${hostname}, and its certificate ${tls.certificates[0].name} for ${names.join(', ')}`,
        fix: `Add ${hostname} to the dnsNames of the Certificate.`,
        value: tls.certificates[0].name,
      };
    }),
};

/** Whether a name of a certificate covers the host name of a listener; of a wildcard, one of its names. */
function covers(name: string, hostname: string): boolean {
  if (name === hostname) return true;
  if (isWildcard(hostname)) return name.endsWith(hostname.slice(1));
  // A wildcard stands for one label (RFC 9525, 6.3).
  return isWildcard(name) && hostname.slice(hostname.indexOf('.')) === name.slice(1);
}
