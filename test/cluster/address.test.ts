// A Gateway on Cilium 1.14 gets the address it was promised, whatever happens around it: manifests against the real
// operator.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, it } from '@jest/globals';
import { unless } from '../support/unless';
import { parseAllDocuments } from 'yaml';
import { missing } from '../readers/requires';
import { synthLab } from '../support/lab';
import { clusterNeeds, startCluster, until, type Cluster } from './cluster';

/** The lab's manifests. They are applied as `kubectl apply -f dist` does: file by file, object by object. */
const MANIFESTS = synthLab();

const ADDRESS = '172.50.201.37';
const GATEWAY = 'shared-gw';
const SERVICES = '/api/v1/namespaces/kube-system/services';
const GATEWAYS = '/apis/gateway.networking.k8s.io/v1beta1/namespaces/kube-system/gateways';

/** Chart 1.14.1 installs the class beside the operator. */
const GATEWAY_CLASS = {
  apiVersion: 'gateway.networking.k8s.io/v1beta1',
  kind: 'GatewayClass',
  metadata: { name: 'cilium' },
  spec: { controllerName: 'io.cilium/gateway-controller' },
};

const objects: any[] = readdirSync(MANIFESTS)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => parseAllDocuments(readFileSync(join(MANIFESTS, file), 'utf8')))
  .map((document) => document.toJS())
  .filter((object) => object?.kind);
const gateways = objects.filter((object) => object.kind === 'Gateway' || object.kind === 'HTTPRoute');
const others = objects.filter((object) => !gateways.includes(object));
/** The Services that hold the addresses which the Gateway must not get. */
const holders = others.filter(
  (object) => object.kind === 'Service' && object.metadata.annotations?.['io.cilium/lb-ipam-ips'],
);

/** A pool that is not this Gateway's own. */
const isGeneral = (object: any) =>
  object.kind === 'CiliumLoadBalancerIPPool' &&
  !JSON.stringify(object.spec.serviceSelector ?? '').includes(`cilium-gateway-${GATEWAY}`);

const bystanders = Array.from({ length: 6 }, (_, i) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: `bystander-${i}`, namespace: 'default' },
  spec: { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false, ports: [{ port: 80 }] },
}));

const skip = missing(clusterNeeds);

unless(skip).describe('the address of a Gateway on Cilium 1.14.1', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
    await apply([GATEWAY_CLASS]);
  });
  afterAll(() => cluster?.stop());

  /** A cluster as after `helm install`: an operator that has seen no pool yet. */
  beforeEach(clear);
  async function clear(): Promise<void> {
    await cluster.stopOperator();
    await cluster.kubectl([
      'delete',
      'gateways,httproutes,ciliumloadbalancerippools,ciliumenvoyconfigs,services,endpoints',
      '-A',
      '--all',
    ]);
    await until(
      'nothing to be left',
      20_000,
      async () => !(await cluster.get(`${GATEWAYS}/${GATEWAY}`)) && (await cluster.get(SERVICES)).items.length === 0,
    );
  }

  const stream = (list: any[]) => list.map((object) => JSON.stringify(object)).join('\n---\n');
  const apply = (list: any[]) => cluster.kubectl(['apply', '-f', '-'], { input: stream(list) });
  const addressesOf = (object: any): string[] =>
    (object?.status?.loadBalancer?.ingress ?? []).map((entry: any) => entry.ip);

  const serviceOf = () => cluster.get(`${SERVICES}/cilium-gateway-${GATEWAY}`);
  const install = () => apply(objects);

  async function held(): Promise<void> {
    for (const holder of holders) {
      const wanted = holder.metadata.annotations['io.cilium/lb-ipam-ips'].split(',').sort();
      await until(
        `${holder.metadata.name} to hold ${wanted}`,
        20_000,
        async () =>
          addressesOf(await cluster.get(`${SERVICES}/${holder.metadata.name}`))
            .sort()
            .join() === wanted.join(),
      );
    }
  }

  /** The Gateway and its Service have one address, ours, and the holders hold theirs: then nothing can change it. */
  async function assertAddress(): Promise<void> {
    const state = async () => {
      const gateway = await cluster.get(`${GATEWAYS}/${GATEWAY}`);
      const service = await serviceOf();
      const programmed = gateway?.status?.conditions?.some((c: any) => c.type === 'Programmed' && c.status === 'True');
      const ofGateway = programmed ? (gateway.status.addresses ?? []).map((entry: any) => entry.value) : [];
      // That of a Gateway which was deleted is about to go, whatever address it has.
      const isIts = service?.metadata.ownerReferences?.some((owner: any) => owner.uid === gateway?.metadata.uid);
      return { ofGateway: ofGateway.join(), ofService: isIts ? addressesOf(service).join() : '' };
    };
    const wanted = { ofGateway: ADDRESS, ofService: ADDRESS };
    await until('the address', 20_000, async () => JSON.stringify(await state()) === JSON.stringify(wanted)).catch(
      () => undefined,
    );
    assert.deepEqual(await state(), wanted);
    await held();
    const taken = (await cluster.get('/api/v1/services')).items.filter(
      (service: any) => service.metadata.name !== `cilium-gateway-${GATEWAY}` && addressesOf(service).includes(ADDRESS),
    );
    assert.deepEqual(taken, []);
  }

  /** What the comment of the holder says to do where the Gateway has another address. */
  async function cure(): Promise<void> {
    const command = /^# kubectl (delete service .*)$/m.exec(readFileSync(join(MANIFESTS, 'ippool.k8s.yaml'), 'utf8'));
    await cluster.kubectl(command![1]!.split(' '));
  }

  it('is there after the first apply, a second one, a restart, and the loss of its Service', async () => {
    await cluster.startOperator();
    await apply(bystanders);
    await install();
    await assertAddress();
    await apply(objects);
    await assertAddress();
    await cluster.restartOperator();
    await assertAddress();
    for (let round = 0; round < 4; round++) {
      await cluster.kubectl(['delete', '-n', 'kube-system', 'service', `cilium-gateway-${GATEWAY}`]);
      await until('a new Service', 20_000, async () => !!(await serviceOf()));
      await assertAddress();
    }
  });

  it('is there when every other pool is full', async () => {
    await cluster.startOperator();
    const small = others.map((object) =>
      isGeneral(object)
        ? { ...object, spec: { ...object.spec, cidrs: [{ cidr: object.spec.cidrs[0].cidr.replace(/\/\d+$/, '/30') }] } }
        : object,
    );
    await apply([...small, ...bystanders]);
    await until(
      'the pool to be full',
      20_000,
      async () =>
        (await cluster.get('/api/v1/namespaces/default/services')).items.filter((s: any) => addressesOf(s).length > 0)
          .length === 2,
    );
    await apply(gateways);
    await assertAddress();
  });

  it('is there after everything was deleted and applied again', async () => {
    await cluster.startOperator();
    await install();
    await assertAddress();
    for (let round = 0; round < 3; round++) {
      await cluster.kubectl(['delete', '-f', '-'], { input: stream(objects) });
      // Kubernetes deletes the Service after its Gateway. Until then it has the address, and the next one gets another.
      await until('no Service', 20_000, async () => !(await serviceOf()));
      await install();
      // An operator whose last pool went starts again with the next one, and serves the Services that wait in no order.
      await until('an address', 20_000, async () => addressesOf(await serviceOf()).length > 0);
      if (!addressesOf(await serviceOf()).includes(ADDRESS)) await cure();
      await assertAddress();
    }
  });

  it('comes back by what the comment of the holder says, where the Gateway has its address', async () => {
    await cluster.startOperator();
    await install();
    await assertAddress();
    const [holder] = holders;
    const other = holder.metadata.annotations['io.cilium/lb-ipam-ips'];
    await cluster.kubectl(['delete', '-n', 'kube-system', 'service', holder.metadata.name]);
    await until('the Gateway to have the address of its holder', 20_000, async () => {
      const asks = `io.cilium/lb-ipam-ips=${other}`;
      await cluster.kubectl([
        'annotate',
        '--overwrite',
        '-n',
        'kube-system',
        'service',
        `cilium-gateway-${GATEWAY}`,
        asks,
      ]);
      return addressesOf(await serviceOf()).includes(other);
    });
    await apply([holder]);
    await cure();
    await assertAddress();
  });

  it('is there when the Gateway was applied before the first pool', async () => {
    await cluster.startOperator();
    await apply([...bystanders, ...gateways]);
    await until('its Service', 20_000, async () => !!(await serviceOf()));
    await apply(objects);
    await assertAddress();
  });

  it('moves there from another pool, where a Gateway without a fixed address gets one', async () => {
    const open = others
      .filter(isGeneral)
      .map((pool) => ({ ...pool, spec: { ...pool.spec, serviceSelector: undefined } }));
    await cluster.startOperator();
    await apply([...open, ...gateways]);
    await until('any address', 20_000, async () => addressesOf(await serviceOf()).length > 0);
    await apply(objects);
    await assertAddress();
  });

  it('is there when everything was applied before the operator started', async () => {
    for (let round = 0; round < 4; round++) {
      await clear();
      await apply([...bystanders, ...objects]);
      await cluster.startOperator();
      await assertAddress();
    }
  });

  it('is there when its Service was deleted while the operator was away', async () => {
    await cluster.startOperator();
    await install();
    await assertAddress();
    for (let round = 0; round < 3; round++) {
      await cluster.stopOperator();
      await cluster.kubectl(['delete', '-n', 'kube-system', 'service', `cilium-gateway-${GATEWAY}`]);
      await cluster.startOperator();
      await assertAddress();
    }
  });

  it('comes back by a restart, where the Gateway came before its holder and may have the wrong one', async () => {
    await cluster.startOperator();
    await apply([...others.filter((object) => !holders.includes(object)), ...gateways]);
    await until('any address', 20_000, async () => addressesOf(await serviceOf()).length > 0);
    await apply(objects);
    await cluster.restartOperator();
    await assertAddress();
  });
});
