import type { EdgeCan } from '../edge/can';

export const CAN: EdgeCan = {
  passthrough: true,
  certificateFolder: true,
  ownCertificates: false,
  tcp: true,
  udp: false,
  proxyProtocol: true,
  metrics: true,
  plainCalls: true,
  rawLines: true,
  redirect: { of: 'every-request', status: 301 },
};
