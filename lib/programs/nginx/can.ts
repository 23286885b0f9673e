import type { EdgeCan } from '../edge/can';

/** What the nginx "1.22" of Debian 12 can do, with its stream module. */
export const CAN: EdgeCan = {
  passthrough: true,
  // nginx reads a certificate by the name of its file, and takes no folder of certificates.
  certificateFolder: false,
  ownCertificates: false,
  tcp: true,
  udp: false,
  // nginx sends no PROXY protocol to servers of HTTP.
  proxyProtocol: false,
  // The status page of nginx is not in the words of Prometheus.
  metrics: false,
  // One port takes HTTP/1.1 or HTTP/2, unless TLS ends there.
  plainCalls: false,
  rawLines: true,
  redirect: { of: 'every-request', status: 301 },
};
