// What bgpd makes of lines whose order in the file is not that of their numbers.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkBgpd } from '../../lib/programs/bgpd/rules';
import { readFrr } from '../../lib/programs/bgpd/read';
import { readSaid } from '../../lib/programs/bgpd/said';
import { Ip } from '../../lib/values/cidr';

const ROUTER = `router bgp 64513
 neighbor 192.0.2.11 remote-as 64512
 neighbor 192.0.2.11 route-map IN in
exit
ip prefix-list POOL permit 198.51.100.0/24 le 32
`;

/** Whether the neighbor's route to an address of the pool gets in. */
function takes(lines: string): boolean {
  const [session] = readSaid(ROUTER + lines).sessions;
  return 'by' in session.takes(Ip.parse('198.51.100.7')!.toCidr());
}

describe('entries of a route-map', () => {
  const pool = ' match ip address prefix-list POOL\n';

  it('count in the order of their numbers', () => {
    assert.ok(takes(`route-map IN deny 20\nroute-map IN permit 10\n${pool}`));
    assert.ok(!takes(`route-map IN permit 20\nroute-map IN deny 10\n${pool}`));
  });

  it('go on where their number comes again, with its action', () => {
    assert.ok(!takes(`route-map IN permit 10\n${pool}route-map IN permit 20\nroute-map IN deny 10\n`));
    assert.ok(takes(`route-map IN deny 10\nroute-map IN permit 10\n${pool}`));
  });
});

describe('entries of a prefix-list', () => {
  it('without a number get the highest of their family and 5 more', () => {
    const { prefixLists } = readFrr(
      ['seq 7 permit 10.0.0.0/8', 'permit 11.0.0.0/8', 'seq 3 permit any', 'permit 12.0.0.0/8']
        .map((rule) => `ip prefix-list A ${rule}\n`)
        .join('') + 'ipv6 prefix-list A permit any\n',
    );
    assert.deepEqual(
      prefixLists.get('A')!.map(({ seq }) => seq),
      [7, 12, 3, 17, 5],
    );
  });

  it('take no more time each in a long list', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `ip prefix-list A permit 10.${i >> 8}.${i & 255}.0/24`);
    const began = performance.now();
    assert.equal(readFrr(lines.join('\n')).prefixLists.get('A')!.at(-1)!.seq, 100_000);
    assert.ok(performance.now() - began < 5000);
  });
});

it('a neighbor without an address family: the message quotes the line that turns IPv4 off', () => {
  const file = 'router bgp 64513\n no bgp default ipv4-unicast\n neighbor 192.0.2.11 remote-as 64512\n';
  const found = checkBgpd('frr', 'frr.conf', file, { peerings: [], pools: [], nodes: [] } as never);
  assert.match(
    found.map(({ message }) => message).join('\n'),
    /neighbor 192\.0\.2\.11 is active in no address family: the file says "no bgp default ipv4-unicast"\. Write/,
  );
});
