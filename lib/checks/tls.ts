import type { Gateway, Listener, Model } from '../model/model';
import type { Check, Finding } from './check';
import { hostnamesMeet } from '../values/hostnames';
import { attachmentsOf, gatewayKey, grantedTo } from './gateways';

/** Findings of `look` at every listener of a Gateway of the app. */
function atListeners(model: Model, look: (listener: Listener, gateway: Gateway) => string | undefined): Finding[] {
  return model.gateways.flatMap((gateway) =>
    gateway.listeners.flatMap((listener): Finding[] => {
      const message = look(listener, gateway);
      return message ? [{ path: gateway.path, message: `listener ${listener.name} of Gateway ${gateway.name} ${message}` }] : [];
    }));
}

export const listenerWithoutCertificate: Check = {
  name: 'listener-without-certificate',
  level: 'error',
  title: 'A listener of a Gateway of Cilium ends TLS and has no certificate',
  why: 'Envoy gets no certificate for it and refuses every TLS handshake. An annotation of cert-manager makes a Secret for a certificateRef and none without.',
  fix: 'Name a Secret: `tls.certificateRefs`.',
  run: (model) =>
    atListeners(model, ({ protocol, tls }, { ofCilium }) => {
      const ends = protocol === 'HTTPS' || (protocol === 'TLS' && tls?.mode !== 'Passthrough');
      // Other classes may have other ways to a certificate.
      if (!ofCilium || !ends || (tls && tls.certificates.length > 0)) return undefined;
      return `speaks ${protocol} and has no certificate. Name a Secret in tls.certificateRefs.`;
    }),
};

export const passthroughWithCertificate: Check = {
  name: 'passthrough-with-certificate',
  level: 'warning',
  title: 'A listener passes TLS through and has a certificate',
  why: 'The backend ends TLS: the certificate is never used.',
  fix: 'Leave certificateRefs out, or end TLS here: mode Terminate.',
  run: (model) =>
    atListeners(model, ({ tls }) =>
      tls?.mode === 'Passthrough' && tls.certificates.length > 0
        ? `passes TLS through, and its certificate ${tls.certificates[0].name} is never used. Leave it out, or set mode Terminate.`
        : undefined),
};

export const certificateWithoutGrant: Check = {
  name: 'certificate-without-grant',
  level: 'warning',
  title: 'A listener has its certificate from another namespace, and no ReferenceGrant of the app allows it',
  why: 'Unless the grant is made elsewhere, the listener gets the condition RefNotPermitted and refuses every TLS handshake.',
  fix: 'A ReferenceGrant in the namespace of the Secret, or the Secret beside the Gateway.',
  run: (model) => {
    const granted = grantedTo(model, 'Secret');
    return atListeners(model, ({ tls }, gateway) => {
      const foreign = tls?.certificates.find(({ namespace }) => namespace !== gateway.namespace && !granted.has(`Gateway ${gateway.namespace} ${namespace}`));
      return foreign && `has its certificate from ${foreign.namespace}/${foreign.name}, and no ReferenceGrant of the app allows Gateways of ${gateway.namespace} that. Put one into ${foreign.namespace}.`;
    });
  },
};

export const routeSkipsRedirect: Check = {
  name: 'route-skips-redirect',
  level: 'warning',
  title: 'A route attaches to the HTTP listener too, beside a redirect to HTTPS',
  why: 'Without sectionName a route attaches to every listener: its host names answer over plain HTTP, and the redirect never sees them (cilium#42159, #46359).',
  fix: 'Name the HTTPS listener: sectionName.',
  run: (model) => {
    const attachments = attachmentsOf(model);
    const redirecting = new Set(attachments
      .filter(({ route }) => route.redirectsToHttps)
      .flatMap(({ listeners }) => listeners.filter(({ protocol }) => protocol === 'HTTP')));
    if (redirecting.size === 0) return [];
    return attachments
      .filter(({ route, parent }) => !route.redirectsToHttps && parent.sectionName === undefined && parent.port === undefined)
      .flatMap(({ route, parent, listeners }): Finding[] => {
        const http = listeners.find((listener) => redirecting.has(listener));
        const https = listeners.find((listener) => listener.protocol === 'HTTPS' && (route.hostnames.length === 0 || route.hostnames.some((name) => hostnamesMeet(listener.hostname, name))));
        if (!http || !https) return [];
        return [{ path: route.path, message: `parentRef ${gatewayKey(parent)} has no sectionName: the route attaches to listener ${http.name} too and skips the redirect to HTTPS there. Set sectionName ${https.name}.` }];
      });
  },
};
