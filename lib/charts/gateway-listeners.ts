import { routeKinds } from '../kinds/routes';
import { Release, serves } from '../release/release';
import { releasesWith } from '../release/table';
import { hostnameWithin, hostnamesMeet, isWildcard } from '../values/hostnames';
import { laterHostname, objectName } from '../values/rules';
import type { Values } from '../api/values';
import type { Issuer } from './certificate';
import { Listener } from './listener';
import { grant } from './reference-grant';

/** Settings of a gateway that apply to all of its listeners. */
interface Around {
  readonly kind: 'Gateway' | 'ListenerSet';
  /** Whether Cilium serves the gateway. */
  readonly ofCilium: boolean;
  readonly release: Release;
  readonly redirectToHttps: boolean;
}

/** Whether a listener only redirects to HTTPS. */
export function redirects(listener: Listener, redirectToHttps: boolean): boolean {
  return redirectToHttps && listener.protocol === 'HTTP';
}

/** Complains about every invalid listener. */
export function checkListeners(values: Values, listeners: Listener[], around: Around): void {
  if (listeners.length === 0) values.refuse('listeners', [], `a ${around.kind} needs one listener at least`);
  listeners.forEach((listener, i) => {
    const at = `listeners[${i}]`;
    values.check(`${at}.name`, listener.name, objectName);
    values.port(`${at}.port`, listener.port);
    if (listener.hostname !== undefined) values.check(`${at}.hostname`, listener.hostname, laterHostname);
    if (listeners.findIndex((other) => other.name === listener.name) < i) {
      values.refuse(
        `${at}.name`,
        listener.name,
        `is taken by another listener of this ${around.kind === 'Gateway' ? 'gateway' : 'set'}: names tell ` +
          'routes which to attach to',
      );
    }
    if (redirects(listener, around.redirectToHttps) && listener.allowedNamespaces) {
      values.refuse(
        `${at}.allowedNamespaces`,
        undefined,
        'cannot be said of a listener that redirects to HTTPS: it admits the redirect alone. Leave it out, or ' +
          'say it of the HTTPS listener',
      );
    }
    checkKinds(values, at, listener, around);
    checkServed(values, at, listener, around);
  });
  if (around.redirectToHttps && !listeners.some(({ protocol }) => protocol === 'HTTPS')) {
    values.refuse('redirectToHttps', true, 'there is no listener to redirect to. Add one, Listener.https');
  }
  checkIssuer(values, listeners, around.kind);
}

/** Complains about kinds of routes that the listener's protocol cannot carry. */
function checkKinds(values: Values, at: string, { allowedKinds, protocol }: Listener, { ofCilium }: Around): void {
  if (allowedKinds?.length === 0)
    values.refuse(`${at}.allowedKinds`, [], 'names no kind, and the listener takes all that fit: leave it out');
  const fitting = routeKinds(protocol, ofCilium);
  allowedKinds?.forEach((kind, i) => {
    if (!fitting.includes(kind))
      values.refuse(
        `${at}.allowedKinds[${i}]`,
        kind,
        `is no kind of ${protocol} listeners, which take ${fitting.join(', ')}`,
      );
  });
}

/** Complains about protocols that Cilium does not serve. For gateways of other classes, nothing is checked. */
function checkServed(
  values: Values,
  at: string,
  { name, protocol, tlsMode }: Listener,
  { ofCilium, release }: Around,
): void {
  if (!ofCilium) return;
  const kind = `${protocol}Route`;
  if ((protocol === 'TCP' || protocol === 'UDP') && !serves(release, kind)) {
    values.refuse(
      `${at}.protocol`,
      protocol,
      `is not served by Cilium ${release.minor} (${releasesWith((other) => serves(other, kind))} does): take a ` +
        'newer release, or a Service of type LoadBalancer',
    );
  }
  if (protocol === 'TLS' && tlsMode === 'Terminate') {
    values.refuse(
      `${at}.tlsMode`,
      tlsMode,
      `Cilium ends TLS for HTTP alone. Use Listener.https for ${name}, or Listener.tlsPassthrough`,
    );
  }
}

/** The rules of cert-manager for a Gateway or ListenerSet with its annotation. */
function checkIssuer(values: Values, listeners: Listener[], kind: Around['kind']): void {
  const first = issuerOf(listeners);
  if (!first) return;
  const shown = listeners.flatMap(({ _certificates, hostname: name }, i) =>
    _certificates.map((certificate) => ({ certificate, name, i })),
  );
  shown.forEach(({ certificate: { issuer, secretName, namespace }, name, i }) => {
    if (issuer && (issuer.kind !== first.kind || issuer.name !== first.name)) {
      values.refuse(
        `listeners[${i}].certificate`,
        secretName,
        `is to come from ${issuer.kind} ${issuer.name}, and another listener's from ${first.kind} ${first.name}: ` +
          `the annotation of a ${kind} names one issuer. Make this one with CertManagerCertificate, in another ` +
          `namespace than the ${kind}'s`,
      );
    } else if (issuer && name === undefined) {
      values.refuse(
        `listeners[${i}].hostname`,
        undefined,
        'is missing: cert-manager makes no certificate for a listener without a host name. Give it one, or make ' +
          `the certificate ${secretName} with CertManagerCertificate`,
      );
    } else if (!issuer && namespace === undefined && name !== undefined) {
      values.refuse(
        `listeners[${i}].certificate`,
        secretName,
        `is a Secret in the ${kind}'s namespace, and the issuer that another listener has brings cert-manager to ` +
          `write into it as well: it does so for every listener of the ${kind}. Take it from the issuer too, or ` +
          'keep it in another namespace',
      );
    }
  });
}

function issuerOf(listeners: Listener[]): Issuer | undefined {
  return listeners.flatMap(({ _certificates }) => _certificates).find(({ issuer }) => issuer)?.issuer;
}

/** The annotation by which cert-manager knows the issuer of a Gateway or ListenerSet. */
export function issuerAnnotation(listeners: Listener[]): Record<string, string> {
  const issuer = issuerOf(listeners);
  if (!issuer) return {};
  return {
    [issuer.kind === 'ClusterIssuer' ? 'cert-manager.io/cluster-issuer' : 'cert-manager.io/issuer']: issuer.name,
  };
}

/**
 * The listeners that a route of `kind` attaches to when it names none. `protocols` are in order of preference. For each
 * host name of the route, the listener with the most exact host name; without host names, all listeners on the port of
 * the first one.
 */
export function listenersFor(listeners: Listener[], protocols: string[], hostnames: string[], kind: string): string[] {
  const taking = listeners.filter(({ allowedKinds }) => !allowedKinds || allowedKinds.map(String).includes(kind));
  const speaking = protocols.flatMap((protocol) => taking.filter((listener) => listener.protocol === protocol));
  if (speaking.length < 2) return speaking.map(({ name }) => name);
  const [{ port, protocol }] = speaking;
  const chosen =
    hostnames.length === 0
      ? speaking.filter((listener) => listener.port === port && listener.protocol === protocol)
      : hostnames.flatMap((name) => bestFor(speaking, name));
  return [...new Set((chosen.length > 0 ? chosen : [speaking[0]]).map(({ name }) => name))];
}

/** The listener that covers a host name; if none does, the listeners that overlap it. */
function bestFor(listeners: Listener[], name: string): Listener[] {
  const within = listeners.filter((listener) => hostnameWithin(name, listener.hostname));
  if (within.length === 0) return listeners.filter((listener) => hostnamesMeet(listener.hostname, name));
  const { protocol } = within[0];
  // Of two wildcards that cover a name, the longer is more exact.
  return [
    within
      .filter((listener) => listener.protocol === protocol)
      .reduce((best, other) => (exactness(other) > exactness(best) ? other : best)),
  ];
}

function exactness({ hostname: name }: Listener): number {
  if (name === undefined) return 0;
  return isWildcard(name) ? name.length : Infinity;
}

/** Makes ReferenceGrants, so that `kind` of a namespace may use certificates of this app from other namespaces. */
export function grantCertificates(
  kind: string,
  namespace: string,
  listeners: Listener[],
  { gatewayApi }: Release,
): void {
  for (const certificate of listeners.flatMap(({ _certificates }) => _certificates)) {
    const { _object: object, secretName, namespace: from } = certificate;
    if (!object || !from || from === namespace) continue;
    grant(
      kind,
      namespace,
      { kind: 'Secret', name: secretName, namespace: from, chart: object.chart },
      gatewayApi.versions.ReferenceGrant,
    );
  }
}
