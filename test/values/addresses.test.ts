// Addresses and networks as text.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { Cidr, Ip } from '../../lib/values/cidr';

it('an IPv6 address that stands for an IPv4 one is written with that, as in a Service of both', () => {
  for (const written of ['::ffff:192.0.2.7', '::FFFF:c000:207'])
    assert.equal(`${Ip.parse(written)}`, '::ffff:192.0.2.7');
  assert.equal(`${Cidr.parse('::ffff:192.0.2.0/120')}`, '::ffff:192.0.2.0/120');
  assert.equal(`${Ip.parse(`${Ip.parse('::ffff:192.0.2.7')}`)}`, '::ffff:192.0.2.7');
  for (const plain of ['::1', '2001:db8::7', '::fffe:c000:207']) assert.equal(`${Ip.parse(plain)}`, plain);
});
