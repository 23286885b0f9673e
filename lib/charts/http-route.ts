import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { dnsLabel, hostname, objectName, yamlText } from '../values/rules';
import { Values } from '../values/values';
import type { Backend } from './backend';
import type { IGateway } from './gateway';
import { HTTP_PROTOCOLS, parentRefs } from './parent-refs';

/** What a route matches and where it leads. */
export interface HttpRouteOptions {
  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The host names that the route serves: lower case, `*.` in front allowed.
   * @default - every host name that the listener serves
   */
  readonly hostnames?: string[];

  /** Where requests go. */
  readonly backend: Backend;

  /**
   * Name of the gateway's listener.
   * @default - for each host name the one that is most exactly for it, HTTPS before HTTP; without host names, those on the
   * port of the gateway's default. It is always written: a route without it attaches to every listener
   */
  readonly listener?: string;
}

/** Properties of `HttpRoute`. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;
}

/**
 * An HTTPRoute: it leads requests for some host names from a gateway to a Service. It is the object itself, without a
 * construct around it: apps have thousands.
 */
export class HttpRoute extends ApiObject {
  /** The host names that it serves; none: every one that its listener serves. */
  public readonly hostnames: string[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the gateway, the backend, and what differs from the defaults
   * @throws where a name or host name cannot be right
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    const { gateway, backend, hostnames = [], metadata } = props;
    const name = metadata?.name ?? id;
    super(scope, id, {
      apiVersion: releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION).gatewayApi.apiVersion,
      kind: 'HTTPRoute',
      metadata: { ...metadata, name },
      spec: {
        parentRefs: parentRefs(gateway, HTTP_PROTOCOLS, hostnames, props.listener),
        ...(hostnames.length > 0 && { hostnames }),
        rules: [{
          backendRefs: [{
            name: backend.name,
            ...(backend.namespace && { namespace: backend.namespace }),
            port: backend._port,
          }],
        }],
      },
    });
    this.hostnames = hostnames;
    const values = new Values(this);
    hostnames.forEach((hostnameGiven, i) => values.check(`hostnames[${i}]`, hostnameGiven, hostname));
    values.check('metadata.name', name, objectName);
    if (metadata?.namespace !== undefined) values.check('metadata.namespace', metadata.namespace, dnsLabel);
    if (props.listener !== undefined) values.check('listener', props.listener, objectName);
    if (metadata?.labels) values.labels('metadata.labels', metadata.labels);
    for (const [key, text] of Object.entries(metadata?.annotations ?? {})) values.check(`metadata.annotations.${key}`, text, yamlText);
    values.done();
  }
}
