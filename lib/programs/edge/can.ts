import type { Edge } from '../../model/model';
import type { Features } from '../features';

/** A feature of edges that some programs lack. */
export type Feature =
  | 'passthrough'
  | 'certificateFolder'
  | 'ownCertificates'
  | 'tcp'
  | 'proxyProtocol'
  | 'metrics'
  | 'plainCalls'
  | 'rawLines';

/** What a program can do: each feature is named, so that none is forgotten. */
export interface EdgeCan extends Readonly<Record<Feature, boolean>> {
  /** It forwards UDP. The check `udp-behind-edge` looks for listeners that need it. */
  readonly udp: boolean;
  /** How it redirects plain HTTP to HTTPS: every request, if the user says so, or requests for names with HTTPS. */
  readonly redirect: { readonly of: 'every-request' | 'known-names'; readonly status: number };
}

/** Each feature in words, and the property of an edge that needs it, as the user wrote it. */
export const FEATURES: Features<Feature, Edge> = {
  passthrough: {
    title: 'TLS that passes through',
    asked: ({ tls }) => (tls?.mode === 'passthrough' ? 'EdgeTls.passthrough()' : undefined),
  },
  certificateFolder: {
    title: 'TLS with certificates of a folder',
    asked: ({ tls }) => (tls?.certificateDirectory === undefined ? undefined : 'EdgeTls.terminate()'),
  },
  ownCertificates: {
    title: 'certificates that it gets by itself',
    asked: ({ tls }) => (tls?.issuer === undefined ? undefined : `certificates of ${tls.issuer}`),
  },
  tcp: {
    title: 'TCP',
    asked: ({ tcpPorts }) => (tcpPorts.length === 0 ? undefined : `tcpPorts ${tcpPorts.join(', ')}`),
  },
  proxyProtocol: {
    title: 'the PROXY protocol with gateways',
    asked: ({ clientAddress }) => (clientAddress === 'proxy-protocol' ? 'ClientAddress.proxyProtocol()' : undefined),
  },
  metrics: {
    title: 'metrics for Prometheus',
    asked: ({ metrics }) => (metrics === undefined ? undefined : `metricsPort ${metrics.port}`),
  },
  plainCalls: {
    title: 'gRPC over plain HTTP',
    asked: ({ tls, backends }) =>
      tls === undefined && backends.some(({ takesCalls }) => takesCalls) ? 'GRPCRoutes at HTTP listeners' : undefined,
  },
  rawLines: {
    title: 'unchecked lines',
    asked: ({ rawLines }) => (rawLines.length === 0 ? undefined : 'addRawLines'),
  },
};
