import { DEFAULT_VERSION } from '../../release/table';
import { readRequest, Request } from '../../programs/edge/request';
import type { Problem } from '../command';
import { readWords } from '../arguments';
import { knownVersion } from '../../tree/release';

export interface TraceArguments {
  readonly request: Request;
  readonly dist: string;
  readonly format: 'text' | 'json';
  readonly cilium?: string;
}

export const TRACE_USAGE = `Usage: cdk8s-cilium trace [options] URL

Follows a request through the files that synth wrote, without a cluster: to the
Service that answers, or to the first place where it stops, and why.

  --dist DIR         where synth wrote (default: dist), or the top of a
                     repository of YAML that Flux, Argo CD or kustomize apply
  --header HEADER    a header, as "Name: value"; may be given several times
  --method METHOD    the method (default: GET)
  --from WHO         who asks: "client", from outside (default), or "host",
                     from this host with the entries of host/hosts
  --format FORMAT    text (default) or json
  --cilium VERSION   the Cilium release (else: the one that the files name;
                     else the newest)
  --help             this text

Exit code: 0 where a Service or a redirect answers, 1 where the request stops,
2 where the command cannot run.
`;

/** Reads the words after `trace`, or returns the error in them. */
export function readTraceArguments(words: readonly string[]): TraceArguments | Problem {
  const parsed = readWords(words, {
    dist: { type: 'string', default: 'dist' },
    header: { type: 'string', multiple: true, default: [] },
    method: { type: 'string', default: 'GET' },
    from: { type: 'string', default: 'client' },
    format: { type: 'string', default: 'text' },
    cilium: { type: 'string' },
  });
  if ('problem' in parsed) return parsed;
  const {
    values: { dist, header, method, from, format, cilium },
    positionals: [url, ...others],
  } = parsed;
  if (url === undefined) return { problem: 'no URL given' };
  if (others.length > 0) return { problem: `one URL at a time, not "${others[0]}" too` };
  if (from !== 'client' && from !== 'host') return { problem: `--from "${from}": must be client or host` };
  if (format !== 'text' && format !== 'json') return { problem: `--format "${format}": must be text or json` };
  const version = cilium === undefined ? undefined : knownVersion(cilium);
  if (cilium !== undefined && version === undefined)
    return { problem: `--cilium "${cilium}": must be a version that this library knows, such as ${DEFAULT_VERSION}` };
  const request = readRequest(url, { headers: header, method, from });
  if (typeof request === 'string') return { problem: request };
  return { request, dist, format, cilium: version };
}
