import { Construct, IConstruct } from 'constructs';
import type { ICilium } from './cilium';
import { Synthesis } from '../synth/synthesis';
import { dnsLabel, objectName } from '../values/rules';
import { Values } from '../api/values';

/** The GatewayClass that Cilium makes. */
export const CILIUM_CLASS = 'cilium';

/** A Gateway that routes attach to, or a ListenerSet of one. */
export interface IGateway extends IConstruct {
  /** Name of the Gateway object. */
  readonly gatewayName: string;

  /** Namespace of the Gateway object. */
  readonly gatewayNamespace: string;

  /** Its addresses, as far as they are known before it runs: one of each family at most. */
  readonly addresses: string[];

  /** Name of the listener that routes attach to when they name none. */
  readonly defaultListener?: string;

  /** Version of the Cilium that serves it: it decides API versions of routes. */
  readonly ciliumVersion?: string;

  /**
   * Names of the listeners that a route for these host names attaches to, where the listeners are known.
   * @internal
   */
  _listenersFor?(protocols: string[], hostnames: string[], kind: string): string[];

  /**
   * Whether another controller than Cilium serves it: the limits of Cilium's release are not its own.
   * @internal
   */
  readonly _isOfOtherClass?: boolean;

  /**
   * The object that routes name in their parentRef, if it is not the Gateway.
   * @internal
   */
  readonly _parent?: {
    readonly group: string;
    readonly kind: string;
    readonly name: string;
    readonly namespace?: string;
  };
}

/** The known properties of a Gateway that this program does not make. */
export interface GatewayAttributes {
  /** Name of the Gateway object. */
  readonly name: string;

  /** Namespace of the Gateway object: a DNS label. */
  readonly namespace: string;

  /**
   * Its addresses, one of each family at most.
   * @default - not known; an edge needs one
   */
  readonly addresses?: string[];

  /**
   * Name of the listener that routes attach to.
   * @default - none: routes attach to every listener that admits them
   */
  readonly listener?: string;

  /**
   * The Cilium that serves it: decides API versions of routes.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Name of its GatewayClass, if another controller than Cilium serves it: routes then may have what Cilium lacks.
   * @default "cilium"
   */
  readonly gatewayClassName?: string;
}

/** A Gateway from elsewhere, behind `SharedGateway.fromAttributes`. */
export class ExistingGateway extends Construct implements IGateway {
  public readonly gatewayName: string;
  public readonly gatewayNamespace: string;
  public readonly addresses: string[];
  public readonly defaultListener?: string;
  public readonly ciliumVersion?: string;
  /** @internal */
  public readonly _isOfOtherClass: boolean;

  constructor(scope: Construct, id: string, attributes: GatewayAttributes) {
    super(scope, id);
    const values = new Values(this);
    this.gatewayName = values.check('name', attributes.name, objectName);
    this.gatewayNamespace = values.check('namespace', attributes.namespace, dnsLabel);
    this.addresses = values.ips('addresses', attributes.addresses ?? [], 'gatewayAddress').map(String);
    if (attributes.listener !== undefined)
      this.defaultListener = values.check('listener', attributes.listener, objectName);
    this.ciliumVersion = attributes.cilium?.version;
    const className = values.check('gatewayClassName', attributes.gatewayClassName ?? CILIUM_CLASS, objectName);
    this._isOfOtherClass = className !== CILIUM_CLASS;
    values.goOn();
    Synthesis.of(this).companions.externalGateways.push(`${this.gatewayNamespace}/${this.gatewayName}`);
  }
}
