import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { dnsLabel, hostname, objectName, yamlText } from '../values/rules';
import { Values } from '../values/values';
import type { Backend } from './backend';
import type { IGateway } from './gateway';

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
   * @default - the gateway's first. It is always written: a route without it attaches to every listener
   */
  readonly listener?: string;
}

/** Properties of `HttpRoute`. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;
}

/** An HTTPRoute: it leads requests for some host names from a gateway to a Service. */
export class HttpRoute extends Construct {
  /** Name of the HTTPRoute object. */
  public readonly routeName: string;

  /** The host names that it serves; none: every one that its listener serves. */
  public readonly hostnames: string[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the gateway, the backend, and what differs from the defaults
   * @throws where a name or host name cannot be right
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id);
    const values = new Values(this);
    this.hostnames = (props.hostnames ?? []).map((name, i) => values.check(`hostnames[${i}]`, name, hostname));
    this.routeName = values.check('metadata.name', props.metadata?.name ?? id, objectName);
    const { namespace, labels = {} } = props.metadata ?? {};
    if (namespace !== undefined) values.check('metadata.namespace', namespace, dnsLabel);
    if (props.listener !== undefined) values.check('listener', props.listener, objectName);
    values.labels('metadata.labels', labels);
    for (const [key, text] of Object.entries(props.metadata?.annotations ?? {})) values.check(`metadata.annotations.${key}`, text, yamlText);
    values.done();

    const release = releaseOf(props.gateway.ciliumVersion ?? DEFAULT_VERSION);
    const listener = props.listener ?? props.gateway.defaultListener;
    const backend = props.backend;
    new ApiObject(this, 'Resource', {
      apiVersion: release.gatewayApi.apiVersion,
      kind: 'HTTPRoute',
      metadata: { ...props.metadata, name: this.routeName },
      spec: {
        parentRefs: [{
          name: props.gateway.gatewayName,
          namespace: props.gateway.gatewayNamespace,
          ...(listener && { sectionName: listener }),
        }],
        ...(this.hostnames.length > 0 && { hostnames: this.hostnames }),
        rules: [{
          backendRefs: [{
            name: backend.name,
            ...(backend.namespace && { namespace: backend.namespace }),
            port: backend._port,
          }],
        }],
      },
    });
  }
}
