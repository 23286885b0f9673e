import { Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { metadata } from '../kinds/manifest';
import type { ICilium } from '../references/cilium';
import { HUBBLE_UI } from '../release/hubble';
import { checkCall } from '../api/call';
import { Backend } from './backend';
import type { IGateway } from '../references/gateway';
import { HttpRoute } from './http-route';

/** Properties of `HubbleRoute`. */
export interface HubbleRouteProps extends ChartProps {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;

  /**
   * The host names under which Hubble UI answers. Hubble UI asks for no password: choose who can reach them.
   * @default - every host name that the gateway's listener serves
   */
  readonly hostnames?: string[];

  /**
   * The Cilium that Hubble belongs to: decides the namespace, where the chart has none.
   * @default - a Cilium in kube-system
   */
  readonly cilium?: ICilium;
}

/**
 * The route to Hubble UI. In an app that installs Cilium, it also switches Hubble UI on.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * new HubbleRoute(app, 'hubble', { gateway, hostnames: ['hubble.example.com'] });
 */
export class HubbleRoute extends Chart {
  /** The route. */
  public readonly route: HttpRoute;

  /**
   * @param scope the app
   * @param id name of the chart, of its file and of the HTTPRoute
   * @param props the gateway and the host names
   * @throws where a host name cannot be right
   */
  constructor(scope: Construct, id: string, props: HubbleRouteProps) {
    checkCall('new HubbleRoute', [scope, id, props], new.target);
    const ciliumNamespace = props.cilium?.namespace ?? 'kube-system';
    super(scope, id, { ...props, namespace: props.namespace ?? ciliumNamespace });
    this.route = new HttpRoute(this, 'Default', {
      metadata: metadata({ name: id }),
      gateway: props.gateway,
      hostnames: props.hostnames,
      backend: Backend.fromName(
        HUBBLE_UI.service,
        HUBBLE_UI.port,
        this.namespace === ciliumNamespace ? undefined : ciliumNamespace,
      ),
    });
  }
}
