import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { domainName } from '../values/rules';
import { Values } from '../api/values';

/** A name server of a zone. */
export interface NameServer {
  /** Its name, such as "ns1.example.com". */
  readonly name: string;

  /**
   * Its addresses (glue records): required for a name server inside the zone.
   * @default - none
   */
  readonly addresses?: string[];
}

/** Properties of `ZoneFile`. */
export interface ZoneFileProps {
  /** The zone: a domain such as "example.com". */
  readonly domain: string;

  /** The name servers of the zone, one at least. The first is the primary. */
  readonly nameServers: NameServer[];

  /**
   * The addresses of all host names in the zone, such as the public addresses of an edge.
   * @default - for each host name, the addresses of the gateway of its route, if they are known before it runs
   */
  readonly addresses?: string[];

  /**
   * The contact mailbox, as a domain name: "hostmaster.example.com" is hostmaster at example.com.
   * @default - "hostmaster" in the zone
   */
  readonly hostmaster?: string;

  /**
   * The serial number: secondary name servers fetch the zone when it increases. Take the number of the CI run, or count
   * up.
   * @default 1
   */
  readonly serial?: number;

  /**
   * The TTL of the records: whole seconds.
   * @default Duration.minutes(5)
   */
  readonly ttl?: Duration;
}

/**
 * A zone for any name server: the host names of the app's routes within the domain, with their addresses. Writes
 * `zones/DOMAIN.zone`, in the format of RFC 1035.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new ZoneFile(app, 'zone', {
 *   domain: 'example.com',
 *   nameServers: [{ name: 'ns1.example.com', addresses: ['192.0.2.53'] }],
 * });
 */
export class ZoneFile extends Construct {
  /**
   * @param scope where it hangs in the tree
   * @param id its id there
   * @param props domain and name servers, and what differs from the defaults
   * @throws where a name, address or number cannot be right, a name server inside the zone has no address, or the app
   * has the zone already
   */
  constructor(scope: Construct, id: string, props: ZoneFileProps) {
    checkCall('new ZoneFile', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const domain = values.check('domain', props.domain, domainName);
    // What follows from a domain that is refused is no other mistake.
    const isDomain = domainName(domain) === undefined;
    const hostmaster = props.hostmaster ?? `hostmaster.${domain}`;
    if (isDomain || props.hostmaster !== undefined) values.check('hostmaster', hostmaster, domainName);
    if (props.nameServers.length === 0)
      values.refuse('nameServers', [], 'must name the name servers of the zone, one at least');
    const nameServers = props.nameServers.map(({ name, addresses = [] }, i) => {
      const at = `nameServers[${i}]`;
      values.check(`${at}.name`, name, domainName);
      const inside = name === domain || name.endsWith(`.${domain}`);
      if (isDomain && inside && addresses.length === 0)
        values.refuse(
          `${at}.addresses`,
          undefined,
          `${name} is in the zone that it serves, so the zone must say where it is: give its addresses`,
        );
      if (isDomain && !inside && addresses.length > 0)
        values.refuse(
          `${at}.addresses`,
          addresses,
          `${name} is not in ${domain}, whose zone cannot say where it is: leave them out`,
        );
      return { name, addresses: addresses.map((address, j) => values.ip(`${at}.addresses[${j}]`, address, 'record')) };
    });
    const fact = {
      path: this.node.path,
      domain,
      hostmaster,
      nameServers,
      addresses: props.addresses?.map((address, i) => values.ip(`addresses[${i}]`, address, 'record')),
      serial: values.integer('serial', props.serial ?? 1, 1, 4294967295),
      ttlSeconds: values.seconds('ttl', props.ttl ?? Duration.minutes(5), 0, 2147483647),
    };
    const { zones } = Synthesis.of(this).companions;
    const other = zones.find((zone) => zone.domain === domain);
    if (other) values.refuse('domain', domain, `is the zone of ${other.path} already: give that one all it is to have`);
    values.goOn();
    zones.push(fact);
  }
}
