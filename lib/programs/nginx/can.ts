import type { EdgeCan } from '../edge/can';

/** What the nginx "1.22" of Debian 12 can do, with its stream module. */
export const CAN: EdgeCan = {
  passthrough: true,
  // nginx reads each certificate by its file name; it cannot read a folder.
  certificateFolder: false,
  ownCertificates: false,
  tcp: true,
  udp: false,
  // nginx does not send the PROXY protocol to HTTP servers.
  proxyProtocol: false,
  // The status page of nginx is not in the format of Prometheus.
  metrics: false,
  // Without TLS, a port accepts either HTTP/1.1 or HTTP/2.
  plainCalls: false,
  rawLines: true,
  redirect: { of: 'every-request', status: 301 },
};
