# main.ts in Python: the same lab, byte for byte.
import os

from cdk8s import App
from cdk8s_cilium import (
    BgpPeering,
    CheckName,
    Checks,
    CiliumInstall,
    CiliumLB,
    DockerNetworkOptions,
    FrrRouter,
    HaproxyEdge,
    HostSetup,
    HubbleRoute,
    K3dCluster,
    SharedGateway,
)

app = App()

cluster = K3dCluster(
    app,
    "cluster",
    name="cilium-cluster",
    image="rancher/k3s:v1.25.7-k3s1",
    servers=1,
    agents=2,
    token=os.environ.get("K3D_TOKEN", "Ciliumk3d1"),
    network=DockerNetworkOptions(name="cilium", subnet="172.50.0.0/16"),
    pod_cidr="10.21.0.0/16",
    service_cidr="10.201.0.0/16",
    api_host_ip="127.172.50.1",
    api_port=6443,
    node_labels={"bgp_enabled": "true"},
)
Checks.disable(cluster, CheckName.DOCKER_NETWORK_PUBLIC, "the addresses of the lab are given")
# The release decides API versions, fields and Helm keys of everything below.
cilium = CiliumInstall(app, "cilium", cluster=cluster, version="1.14.1")
pool = CiliumLB(app, "ippool", cilium=cilium, cidrs=[cluster.subnet_of(8, 201)])
router = FrrRouter(app, "frr", cluster=cluster, asn=64513)
BgpPeering(app, "bgpp", cilium=cilium, local_asn=64512, peers=[router], node_selector=cluster.node_labels)
gateway = SharedGateway(app, "shared-gw", cilium=cilium, addresses=[pool.reserve(37)])
HubbleRoute(app, "hubble", cilium=cilium, gateway=gateway, hostnames=["hubble.example.com"])
HaproxyEdge(app, "edge", gateways=[gateway])
HostSetup(app, "host")

app.synth()
