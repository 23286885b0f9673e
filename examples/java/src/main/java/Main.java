import com.example.cdk8scilium.BgpPeering;
import com.example.cdk8scilium.CheckName;
import com.example.cdk8scilium.Checks;
import com.example.cdk8scilium.CiliumInstall;
import com.example.cdk8scilium.CiliumLB;
import com.example.cdk8scilium.DockerNetworkOptions;
import com.example.cdk8scilium.FrrRouter;
import com.example.cdk8scilium.HaproxyEdge;
import com.example.cdk8scilium.HostSetup;
import com.example.cdk8scilium.HubbleRoute;
import com.example.cdk8scilium.K3dCluster;
import com.example.cdk8scilium.SharedGateway;
import java.util.List;
import java.util.Map;
import org.cdk8s.App;

/** main.ts in Java: the same lab, byte for byte. */
public final class Main {
  public static void main(String[] args) {
    App app = new App();

    K3dCluster cluster = K3dCluster.Builder.create(app, "cluster")
        .name("cilium-cluster")
        .image("rancher/k3s:v1.25.7-k3s1")
        .servers(1)
        .agents(2)
        .token(System.getenv().getOrDefault("K3D_TOKEN", "Ciliumk3d1"))
        .network(DockerNetworkOptions.builder().name("cilium").subnet("172.50.0.0/16").build())
        .podCidr("10.21.0.0/16")
        .serviceCidr("10.201.0.0/16")
        .apiHostIp("127.172.50.1")
        .apiPort(6443)
        .nodeLabels(Map.of("bgp_enabled", "true"))
        .build();

    Checks.disable(cluster, CheckName.DOCKER_NETWORK_PUBLIC, "the addresses of the lab are given");
    // The release decides API versions, fields and Helm keys of everything below.
    CiliumInstall cilium = CiliumInstall.Builder.create(app, "cilium").cluster(cluster).version("1.14.1").build();

    CiliumLB pool = CiliumLB.Builder.create(app, "ippool").cilium(cilium).cidrs(List.of(cluster.subnetOf(8, 201))).build();

    FrrRouter router = FrrRouter.Builder.create(app, "frr").cluster(cluster).asn(64513).build();

    BgpPeering.Builder.create(app, "bgpp")
        .cilium(cilium)
        .localAsn(64512)
        .peers(List.of(router))
        .nodeSelector(cluster.getNodeLabels())
        .build();

    SharedGateway gateway = SharedGateway.Builder.create(app, "shared-gw").cilium(cilium).addresses(List.of(pool.reserve(37))).build();

    HubbleRoute.Builder.create(app, "hubble")
        .cilium(cilium)
        .gateway(gateway)
        .hostnames(List.of("hubble.example.com"))
        .build();

    HaproxyEdge.Builder.create(app, "edge").gateways(List.of(gateway)).build();

    new HostSetup(app, "host");

    app.synth();
  }
}
