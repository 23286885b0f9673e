import type { Model, Zone } from '../../model/model';
import type { HostFile } from '../file';
import { madeFrom } from '../header';

/** Zones for any name server, in the format of RFC 1035. */
export function renderZones(model: Model): HostFile[] {
  return model.zones.map((zone) => ({ path: `host/${zoneFile(zone)}`, mode: 0o644, text: text(zone) }));
}

/** The path of a zone file below the folder of the host. */
export function zoneFile({ domain }: Zone): string {
  return `zones/${domain}.zone`;
}

function text(zone: Zone): string {
  const { path, domain, hostmaster, nameServers, serial, ttlSeconds, entries } = zone;
  const relative = (name: string) => (name === domain ? '@' : name.slice(0, -domain.length - 1));
  return `; ${madeFrom(path, 'ZoneFile')}
$ORIGIN ${domain}.
$TTL ${ttlSeconds}
@ IN SOA ${nameServers[0].name}. ${hostmaster}. (
    ${serial} ; serial
    3600 ; secondaries look for a new one, in seconds
    600 ; and again, where that failed
    1209600 ; and give up
    ${ttlSeconds} ; how long a name that is not there is remembered
)
${nameServers.map(({ name }) => `@ IN NS ${name}.\n`).join('')}${entries
  .flatMap(({ name, addresses }) =>
    addresses.map((address) => `${relative(name)} IN ${address.family === 4 ? 'A' : 'AAAA'} ${address}\n`),
  )
  .join('')}`;
}
