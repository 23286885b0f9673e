import type { Model } from '../model/model';
import { reservedAsn } from '../values/rules';
import { byAddress } from '../values/by-address';
import type { Check, Finding } from './check';

export const asnReserved: Check = {
  name: 'asn-reserved',
  level: 'error',
  title: 'An AS number is reserved, and no session comes up with it',
  why:
    'RFC 7607 forbids 0, and 23456 stands for every number that an older router cannot read (RFC 6793): routers ' +
    'refuse the OPEN message.',
  fix: 'Take a private number: 64512 to 65534 or 4200000000 to 4294967294.',
  run: (model) => reserved(model, (asn) => asn !== LAST[0] && asn !== LAST[1]),
};

/** The last two-byte and the last four-byte AS number. */
const LAST = [65535, 4294967295];

export const asnLast: Check = {
  name: 'asn-last',
  level: 'warning',
  title: 'An AS number is the last of its range',
  why:
    'RFC 7300 reserves it. FRR brings such a session up; other routers refuse the number, or take a route with ' +
    'it for an error.',
  fix: 'Take a private number: 64512 to 65534 or 4200000000 to 4294967294.',
  run: (model) => reserved(model, (asn) => asn === LAST[0] || asn === LAST[1]),
};

function reserved(model: Model, wanted: (asn: number) => boolean): Finding[] {
  return model.announcers.flatMap((peering) =>
    (
      [
        ['localASN', peering.asnIsLater ? undefined : peering.localAsn],
        ['peerASN', peering.peerAsn],
      ] as const
    ).flatMap(([field, asn]) => {
      const rule = asn === undefined || !wanted(asn) ? undefined : reservedAsn(asn);
      return rule
        ? [
            {
              path: peering.path,
              value: String(asn),
              rule: `${field} ${asn} of ${peering.name} is reserved (${rule})`,
              fix: 'Take a private one, such as 64512.',
            },
          ]
        : [];
    }),
  );
}

export const asnMismatch: Check = {
  name: 'asn-mismatch',
  level: 'error',
  title: 'The cluster expects an AS number that the router does not have',
  why: 'The session never comes up: the router refuses the OPEN message with "Bad Peer AS".',
  fix: 'Give the router object to BgpPeering, which takes the number from it.',
  run: (model) => {
    const routers = byAddress(model.routers);
    return model.peerings.flatMap((peering) =>
      (routers.get(peering.peerAddress.toString()) ?? [])
        .filter((router) => peering.peerAsn !== undefined && router.asn !== peering.peerAsn)
        .map((router) => ({
          path: peering.path,
          value: String(peering.peerAsn),
          rule:
            `peerASN ${peering.peerAsn} for ${peering.peerAddress}, and the router there (${router.path}) is AS ` +
            router.asn,
          fix: `Set peerASN to ${router.asn}.`,
        })),
    );
  },
};
