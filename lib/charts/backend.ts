import { refused } from '../report/refused';
import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { late } from '../kinds/late';
import type { BackendIntent } from '../kinds/route';
import { checkCall } from '../api/call';
import { list } from '../values/json';
import { dnsLabel } from '../values/rules';
import { ObjectReference, wrongReference } from './object-reference';

/** Options of a backend that is no Service. */
export interface BackendReference extends ObjectReference {
  /**
   * Its namespace.
   * @default - the route's
   */
  readonly namespace?: string;

  /**
   * Its port.
   * @default - none, which some kinds do without
   */
  readonly port?: number;
}

/**
 * A backend of a route: a port of a Service, or another object that the controller of the gateway knows.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new HttpRoute(shop, 'web', {
 *   gateway,
 *   hostnames: ['shop.example.com'],
 *   rules: [{ backends: [Backend.fromName('web', 80).withWeight(9), Backend.fromName('web-next', 80).withWeight(1)] }],
 * });
 */
export class Backend {
  /**
   * A Service of this app, such as one of cdk8s-plus, or an L1. If it is in another namespace than the route, synth
   * writes the ReferenceGrant beside it.
   *
   * @param service a construct that is, or holds as its main object, a Service
   * @param port the port of the Service; without it, its only one
   * @returns the backend
   * @throws at synth, where no port is given and the Service has not exactly one
   */
  public static fromService(service: IConstruct, port?: number): Backend {
    checkCall('Backend.fromService', [service, port]);
    const object = ApiObject.of(service);
    const { namespace } = object.metadata;
    if (object.kind !== 'Service')
      throw refused(`Backend.fromService: ${object.node.path} is a ${object.kind}, and a route leads to a Service`);
    checkNames(`Backend.fromService ${object.node.path}`, object.name, namespace);
    if (port !== undefined) return new Backend(object.name, port, namespace, undefined, object);
    const later = late((): number => onlyPort(object));
    return new Backend(object.name, later, namespace, undefined, object, undefined, () => unclearPort(object));
  }

  /**
   * A Service that exists elsewhere.
   *
   * @param name name of the Service
   * @param port port of the Service
   * @param namespace its namespace; without it, the route's
   * @returns the backend
   * @throws where the name or namespace is no DNS label, or the port is none
   */
  public static fromName(name: string, port: number, namespace?: string): Backend {
    checkCall('Backend.fromName', [name, port, namespace]);
    checkNames('Backend.fromName', name, namespace);
    checkPort(`Backend.fromName ${name}`, port);
    return new Backend(name, port, namespace);
  }

  /**
   * An object that is no Service, such as a ServiceImport. Each controller serves its own few of these kinds; Cilium
   * does too.
   *
   * @param reference what it is, and where
   * @returns the backend
   * @throws where group, kind, name, namespace or port cannot be right
   */
  public static fromReference(reference: BackendReference): Backend {
    checkCall('Backend.fromReference', [reference]);
    const { group, kind, name, namespace, port } = reference;
    const [wrong] = wrongReference(reference);
    if (wrong) throw refused(`Backend.fromReference ${wrong[0]} ${JSON.stringify(wrong[1])}: ${wrong[2]}`);
    if (namespace !== undefined) checkNamespace(`Backend.fromReference namespace`, namespace);
    if (port !== undefined) checkPort(`Backend.fromReference ${name}`, port);
    return new Backend(name, port, namespace, undefined, undefined, { group, kind });
  }

  private constructor(
    /** Name of the Service or other object. */
    public readonly name: string,
    /**
     * The port, or a function that finds it at synth: a Service may get its ports after the route was made.
     * @internal
     */
    public readonly _port: number | undefined,
    /** The namespace. Absent: that of the route. */
    public readonly namespace?: string,
    /** Its share of the requests among the backends of a rule; none: 1. */
    public readonly weight?: number,
    /**
     * The Service, if it belongs to this app.
     * @internal
     */
    public readonly _object?: ApiObject,
    /**
     * The kind of the object, if it is no Service.
     * @internal
     */
    public readonly _kind?: { readonly group: string; readonly kind: string },
    /**
     * Why no port can be found, asked for at synth.
     * @internal
     */
    public readonly _unclearPort?: () => string | undefined,
  ) {}

  /**
   * This backend with a weight: its share of the requests is the weight divided by the sum of all weights of the rule.
   *
   * @param weight from 0, which means no request, to 1000000
   * @returns a copy of this backend, with the weight
   * @throws where it is none
   */
  public withWeight(weight: number): Backend {
    checkCall('Backend#withWeight', [weight], this);
    if (!Number.isInteger(weight) || weight < 0 || weight > 1000000)
      throw refused(`Backend ${this.name} weight ${weight}: must be a whole number from 0 to 1000000`);
    return new Backend(this.name, this._port, this.namespace, weight, this._object, this._kind, this._unclearPort);
  }

  /** @internal */
  public get _intent(): BackendIntent {
    return {
      ...this._kind,
      name: this.name,
      namespace: this.namespace || undefined,
      port: this._port,
      weight: this.weight,
    };
  }
}

function checkPort(what: string, port: number): void {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw refused(`${what} port ${port}: must be a whole number from 1 to 65535`);
}

function checkNamespace(what: string, namespace: string): void {
  const complaint = dnsLabel(namespace);
  if (complaint) throw refused(`${what} ${JSON.stringify(namespace)}: ${complaint}`);
}

function checkNames(what: string, name: string, namespace: string | undefined): void {
  const ofName = dnsLabel(name);
  if (ofName) throw refused(`${what} ${JSON.stringify(name)}: ${ofName}`);
  if (namespace !== undefined) checkNamespace(`${what} namespace`, namespace);
}

/** Why a Service of the app does not tell the port of a backend; undefined if it has exactly one. */
function unclearPort(service: ApiObject): string | undefined {
  const ports = portsOf(service);
  return ports.length === 1
    ? undefined
    : `has ${ports.length === 0 ? 'no port' : `the ports ${ports.join(', ')}`}: say which one the route leads to, ` +
        'Backend.fromService(service, port)';
}

function onlyPort(service: ApiObject): number {
  const unclear = unclearPort(service);
  if (unclear) throw refused(`[${service.node.path}] ${unclear}`);
  return portsOf(service)[0];
}

function portsOf(service: ApiObject): number[] {
  return list(service.toJson().spec?.ports).map(({ port }) => Number(port));
}
