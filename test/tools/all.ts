// Builds every Go program that the tests run, one after the other, as CI does before them: a cold build uses every
// processor for minutes, and the packet labs want quiet ones. `node --require tsx/cjs test/tools/all.ts`
import { build, CILIUM_BINARIES, KUBERNETES_BINARIES, L2_BINARY } from '../cluster/build';
import { programs } from '../host/programs';
import { goProgram } from '../network/go-program';
import { goTool, kubectl } from '../readers/gotool';

async function all(): Promise<void> {
  for (const [what, make] of [
    ['Kubernetes', () => build(KUBERNETES_BINARIES)],
    ['reader of manifests', () => goTool('kube/validate')],
    ['Helm', () => goTool('kube/helm')],
    ['kubectl', kubectl],
    ['k3d', () => goTool('k3d')],
    ['kustomize', () => goTool('kustomize')],
    ['kubeconform', () => goTool('kubeconform')],
    ['GoBGP', () => goTool('gobgp')],
    ['actionlint', () => goTool('actionlint')],
    // By the names that the tests have for them: a binary lies in the cache by its name.
    ...Object.entries(CILIUM_BINARIES).map(
      ([version, { operator, speaker }]) => [`Cilium ${version}`, () => build({ operator, speaker })] as const,
    ),
    ['what a real host runs', () => programs([])],
    ['L2 announcer', () => build({ agent: L2_BINARY })],
    ['BGP speaker', () => goProgram('speaker')],
    ['gRPC', () => goProgram('grpc')],
  ] as const) {
    const began = Date.now();
    await make();
    console.log(`${what}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

all().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
