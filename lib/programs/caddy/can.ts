import type { EdgeCan } from '../edge/can';

/** What the Caddy 2.6 of Debian 12 can do by a Caddyfile. */
export const CAN: EdgeCan = {
  passthrough: false,
  certificateFolder: false,
  ownCertificates: true,
  tcp: false,
  udp: false,
  proxyProtocol: false,
  metrics: true,
  plainCalls: true,
  rawLines: false,
  redirect: { of: 'known-names', status: 308 },
};
