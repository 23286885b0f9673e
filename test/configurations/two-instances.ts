import type { App } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumLB, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const core = BgpRouter.fromAttributes(app, 'core', { asn: 64512, addresses: ['192.0.2.1', '2001:db8::1'] });
  const lab = BgpRouter.fromAttributes(app, 'lab', { asn: 64520, addresses: ['192.0.2.2'] });
  new BgpPeering(app, 'bgp', {
    localAsn: 64512,
    peers: [core],
    moreInstances: [{ localAsn: 64520, peers: [lab], name: 'instance-64520' }],
    bothFamilies: true,
    nodeSelector: { bgp: 'true' },
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      instance: 'instance-64512',
      peers: { '2001:db8::1': 'core-v6' },
      peerConfig: 'both-families',
      advertisement: 'services',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24', '2001:db8:64::/112'] });
}
