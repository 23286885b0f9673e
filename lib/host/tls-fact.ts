import type { Construct } from 'constructs';
import { Values } from '../api/values';
import { Synthesis } from '../synth/synthesis';
import { edgeFact, EdgeProps } from './edge';
import type { EdgeFact } from '../model/companions';
import { plainPath } from '../values/rules';
import type { ClientAddress } from './client-address';
import type { EdgeTls } from './edge-tls';

/** The properties of an edge for TLS and TCP. */
interface TlsProps {
  readonly tls?: EdgeTls;
  readonly redirectToHttps?: boolean;
  readonly tcpPorts?: number[];
  readonly clientAddress?: ClientAddress;
}

/** Records the facts of an edge with TLS and TCP: `program` is its name in the registry. */
export function stateEdge(edge: Construct, props: EdgeProps & TlsProps, program: string, rawLines: string[]): void {
  const values = new Values(edge);
  const fact: EdgeFact = { ...edgeFact(edge, props, values), ...tlsFact(values, props), program, rawLines };
  values.goOn();
  Synthesis.of(edge).companions.edges.push(fact);
}

/** Reads the properties for TLS and TCP, and complains about invalid ones. */
function tlsFact(values: Values, props: TlsProps): Pick<EdgeFact, 'tls' | 'redirects' | 'tcpPorts'> {
  const { tls, redirectToHttps, tcpPorts = [] } = props;
  checkTls(values, props);
  return {
    tls: tls && {
      mode: tls.mode as 'passthrough' | 'terminate',
      port: values.port('tls.port', tls.port),
      certificateDirectory: tls.certificateDirectory,
    },
    redirects: redirectToHttps ?? false,
    tcpPorts: tcpPorts.map((port, i) => values.port(`tcpPorts[${i}]`, port)),
  };
}

function checkTls(values: Values, { tls, redirectToHttps, clientAddress }: TlsProps): void {
  if (redirectToHttps && !tls)
    values.refuse(
      'redirectToHttps',
      true,
      'the edge takes no HTTPS to redirect to. Give it `tls`, such as EdgeTls.passthrough()',
    );
  if (tls?.certificateDirectory !== undefined)
    values.check('tls.certificateDirectory', tls.certificateDirectory, plainPath);
  if (clientAddress?.kind === 'forwarded-for' && tls?.mode === 'passthrough') {
    values.refuse(
      'clientAddress',
      clientAddress.kind,
      'the edge cannot see into TLS that passes through, and a client could claim any address there. Take ' +
        'ClientAddress.proxyProtocol()',
    );
  }
}
