import type { App } from 'cdk8s';
import { CiliumInstall, CiliumLB, LabelOperator, Services, Unknown } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const without = (key: string) => ({ key, operator: LabelOperator.DOES_NOT_EXIST });
  new CiliumLB(app, 'main-pool', {
    cilium,
    cidrs: [Unknown.named('IP_LB_CIDR')],
    services: Services.selected({ expressions: [without('exposed'), without('example.com/ingress')] }),
  });
  new CiliumLB(app, 'internal-only', {
    cilium,
    cidrs: [Unknown.named('IP_LB_INTERNAL_CIDR')],
    services: Services.withLabels({ 'example.com/internal': 'true' }),
  });
}
