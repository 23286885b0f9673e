// What must hold on every release whose programs run here, and what must not where the manifests are broken on purpose.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { note } from '../support/note';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { objectsOf } from '../network/cilium';
import { addressHolderName } from '../../lib/kinds/gateway-service';
import { has } from '../../lib/release/patches';
import { releaseOf } from '../../lib/release/table';
import { SESSIONS_HELPER } from '../../lib/scripts/verify/sessions';
import type { Lab } from '../network/lab';
import { ask, broken, succeeds, type Page } from '../network/support';
import { missing } from '../readers/requires';
import { labFiles } from '../support/lab';
import { Chain, chainNeeds, ingressOf, type Version } from './chain';

const GATEWAY = 'shared-gw';
const HOSTNAME = 'hubble.example.com';
const ADDRESS = '172.50.201.37';
const LABEL = 'bgp_enabled';
const SERVICE = `/api/v1/namespaces/kube-system/services/cilium-gateway-${GATEWAY}`;

/** A manifest with something broken in it. */
export interface Breakage {
  readonly name: string;
  readonly file: string;
  /** What stands in the file, and what is put there. */
  readonly text: string | RegExp;
  readonly by: string;
  /** How many sessions are left. There is no route then. */
  readonly sessions: number;
}

export function carries(version: Version, breakages: readonly Breakage[]): void {
  const skip = missing(chainNeeds);
  unless(skip).describe(`the lab on Cilium ${version}: its operator and its BGP control plane`, () => {
    const files = skip ? {} : labFiles(version);
    let chain: Chain;
    beforeAll(async () => {
      chain = await Chain.start(files, version);
    });
    afterAll(() => chain?.stop());

    /** Everything is as the program says: the Gateway's address, the sessions, the host's routes, pages. */
    async function assertCarries(): Promise<void> {
      const { lab } = chain;
      await lab.until('there are all sessions', 40, async () => (await lab.sessions()) === lab.nodes.length);
      await routed(lab, lab.nodes.length);
      assert.deepEqual(await lab.routes(), [{ destination: ADDRESS, nextHops: [...lab.addresses].sort() }]);
      assert.deepEqual(ingressOf(await chain.get(SERVICE)), [ADDRESS]);
      const gateway = await chain.get(
        `/apis/gateway.networking.k8s.io/v1beta1/namespaces/kube-system/gateways/${GATEWAY}`,
      );
      assert.deepEqual(
        gateway.status.addresses.map(({ value }: any) => value),
        [ADDRESS],
      );
      let page: Page | undefined;
      // HAProxy's next check of the gateway may be due only now.
      await lab.until(
        'a page comes through HAProxy',
        20,
        async () => (page = await ask(lab, 5, `Host: ${HOSTNAME}`)).status === 200,
      );
      assert.ok(lab.nodes.some(({ name }) => name === page?.seen?.node));
      assert.equal((await ask(lab, 5, 'Host: other.example.com')).status, 404);
    }

    it('up.sh sets everything up; docker, k3d and helm are played', async () => {
      const { lab } = chain;
      const measure = stopwatch();
      await measure(
        'host, network, cluster, CRDs of Gateway API',
        succeeds(lab, 'up.sh', 'host', 'network', 'cluster', 'gateway-api'),
      );
      await measure('operator and agents start', chain.installCilium());
      await measure('pools and peerings', succeeds(lab, 'up.sh', 'cilium', 'pools'));
      await measure('all sessions established', succeeds(lab, 'up.sh', 'router'));
      await measure(
        'a page at the Gateway',
        Promise.all([succeeds(lab, 'up.sh', 'gateway'), chain.playEnvoy(GATEWAY)]),
      );
      await measure('a page through HAProxy', succeeds(lab, 'up.sh', 'hosts', 'edge'));
      await assertCarries();
    });

    it('a host name that no route has is 404 at the Gateway, too', async () => {
      const status = (host: string) =>
        chain.lab.must(
          'curl --silent --noproxy "*" --output /dev/null --write-out "%{http_code}" --header "Host: $1" "http://$2/"',
          host,
          ADDRESS,
        );
      assert.equal(await status(HOSTNAME), '200');
      assert.equal(await status('other.example.com'), '404');
    });

    it('verify.sh says ok to all of it', async () => {
      assert.doesNotMatch(await succeeds(chain.lab, 'verify.sh'), /FAIL/);
    });

    if (has(version, 'reportsSessions'))
      it('agents report their sessions, as verify.sh reads them for a router of another machine', async () => {
        const { lab } = chain;
        const file = Object.keys(files).find((name) => files[name].includes('kind: CiliumBGPClusterConfig'))!;
        const [, router] = /peerAddress: (\S+)/.exec(files[file])!;
        const dials = (address: string) => lab.run(`k() { kubectl "$@"; }\n${SESSIONS_HELPER}\ndials "$1"`, address);
        await lab.until('agents report all sessions', 40, async () => (await dials(router)).status === 0);
        assert.match((await dials('192.0.2.99')).stdout, /^no node dials it: /);
        try {
          await chain.applyFile(file, broken(files, file, /peerASN: \d+/, 'peerASN: 64999'));
          await lab.until('agents report that they have none', 60, async () => {
            const { stdout } = await dials(router);
            return lab.nodes.every(({ name }) => new RegExp(`[ ,]${name} \\((idle|active|connect)\\)`).test(stdout));
          });
        } finally {
          await chain.applyFile(file);
        }
        await assertCarries();
        await lab.until('agents report all sessions again', 40, async () => (await dials(router)).status === 0);
      });

    it('verify.sh names two pools that overlap', async () => {
      const { lab } = chain;
      const ours = `${GATEWAY}-address`;
      const pool = objectsOf(files).find(
        ({ kind, metadata }) => kind === 'CiliumLoadBalancerIPPool' && metadata.name === ours,
      );
      await lab.must('kubectl delete ciliumloadbalancerippool "$1"', ours);
      await chain.apply([{ ...pool, metadata: { name: 'foreign' } }]);
      await sleep(1100); // the later one is marked, and the API server dates in whole seconds
      await chain.applyFile('ippool.k8s.yaml');
      await lab.until('it is marked', 20, async () =>
        (await lab.script('verify.sh')).stdout.includes(`FAIL  address pool ${ours}`),
      );
      assert.match(
        (await lab.script('verify.sh')).stdout,
        new RegExp(`^FAIL {2}address pool ${ours} conflicts with no other: .*'foreign'$`, 'm'),
      );
      await lab.must('kubectl delete ciliumloadbalancerippool foreign');
      // The pool is back, and 1.14 gives its two addresses in no order.
      await succeeds(lab, 'up.sh', 'pools', 'gateway');
      await lab.until('all is well again', 30, async () => (await lab.script('verify.sh')).status === 0);
      await assertCarries();
    });

    it('kubectl apply a second time changes nothing', async () => {
      const { lab } = chain;
      const state = async () => ({
        objects: await Promise.all(
          objectsOf(files).map(async ({ kind, metadata: { name, namespace = 'default' } }) => {
            const { metadata, spec } = JSON.parse(
              await lab.must('kubectl get "$1" "$2" --namespace "$3" --output json', kind, name, namespace),
            );
            return { name, uid: metadata.uid, generation: metadata.generation, labels: metadata.labels, spec };
          }),
        ),
        connections: Object.values(await lab.peers()).map((peer: any) => peer.connectionsEstablished),
      });
      const before = await state();
      await lab.must('kubectl apply -f /run/lab/dist');
      await assertCarries();
      assert.deepEqual(await state(), before);
    });

    it("the Gateway's Service is deleted: a new one has the same address", async () => {
      const measure = stopwatch();
      const { uid } = (await chain.get(SERVICE)).metadata;
      const traffic = chain.lab.traffic('http://127.0.0.1/', HOSTNAME, 5);
      await chain.lab.must('kubectl delete --namespace kube-system service "$1"', `cilium-gateway-${GATEWAY}`);
      await measure(
        'a new Service with the address',
        chain.lab.until('there is a new one', 30, async () => {
          const service = await chain.get(SERVICE);
          return service && service.metadata.uid !== uid && ingressOf(service).join() === ADDRESS;
        }),
      );
      await measure('and all routes', routed(chain.lab, chain.lab.nodes.length));
      await assertCarries();
      const answers = await traffic.stop();
      note(`${answers.filter(({ status }) => status !== 200).length} of ${answers.length} requests failed meanwhile`);
    });

    it('broken: node label missing: no session with that node, and none of its routes', async () => {
      const { lab } = chain;
      const measure = stopwatch();
      const others = lab.nodes.length - 1;
      await chain.label(others, `${LABEL}-`);
      await measure(
        'the session is dropped',
        lab.until('one session is gone', 30, async () => (await lab.sessions()) === others),
      );
      await routed(lab, others);
      assert.deepEqual(await lab.routes(), [{ destination: ADDRESS, nextHops: lab.addresses.slice(0, others).sort() }]);
      assert.equal((await ask(lab, 5, `Host: ${HOSTNAME}`)).status, 200);
      await chain.label(others, `${LABEL}=true`);
      await measure('the session is back', routed(lab, lab.nodes.length));
      await assertCarries();
    });

    for (const { name, file, text, by, sessions } of breakages) {
      it(`broken: ${name}`, async () => {
        const { lab } = chain;
        const measure = stopwatch();
        try {
          await chain.applyFile(file, broken(files, file, text, by));
          await measure(
            'the routes are gone',
            lab.until('no route is left', 40, async () => (await lab.routes()).length === 0),
          );
          await lab.until(`there are ${sessions} sessions`, 40, async () => (await lab.sessions()) === sessions);
          assert.deepEqual(await lab.routes(), []);
          assert.notEqual((await ask(lab, 5, `Host: ${HOSTNAME}`)).status, 200);
        } finally {
          await chain.applyFile(file);
          if (file.startsWith('ippool')) await succeeds(lab, 'up.sh', 'pools', 'gateway');
        }
        await measure('they are back', routed(lab, lab.nodes.length));
        await assertCarries();
      });
    }

    if (releaseOf(version).gatewayAddress === 'reserved-pool')
      it("up.sh gives the holder's address back to it, when the Gateway has it", async () => {
        const { lab } = chain;
        let said = '';
        // Without its holder, the Gateway gets one address of the pool or the other: this one in some 1 of 5 rounds.
        for (let round = 0; round < 40 && !said.includes('which belongs to another'); round++) {
          await lab.must('kubectl delete ciliumloadbalancerippool "$1"', `${GATEWAY}-address`);
          await lab.must('kubectl delete --namespace kube-system service "$1"', addressHolderName(GATEWAY));
          said = await succeeds(lab, 'up.sh', 'pools', 'gateway');
          await assertCarries();
        }
        assert.match(said, /^ {4}service cilium-gateway-shared-gw has 172\.50\.201\.38, which belongs to another: /m);
      });
  });
}

const routed = (lab: Lab, nodes: number) => lab.untilRouted(nodes, 90, ADDRESS);

/** Prints how long something takes. */
function stopwatch(): <T>(what: string, done: Promise<T>) => Promise<T> {
  return async (what, done) => {
    const start = Date.now();
    const result = await done;
    note(`${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
}
