// main.ts in Go: the same lab, byte for byte.
package main

import (
	"os"

	cilium "example.com/cdk8s-cilium-go/cdk8scilium"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

func main() {
	defer jsii.Close()

	app := cdk8s.NewApp(nil)

	token, ok := os.LookupEnv("K3D_TOKEN")
	if !ok {
		token = "Ciliumk3d1"
	}
	cluster := cilium.NewK3dCluster(app, jsii.String("cluster"), &cilium.K3dClusterProps{
		Name:        jsii.String("cilium-cluster"),
		Image:       jsii.String("rancher/k3s:v1.25.7-k3s1"),
		Servers:     jsii.Number(1),
		Agents:      jsii.Number(2),
		Token:       jsii.String(token),
		Network:     &cilium.DockerNetworkOptions{Name: jsii.String("cilium"), Subnet: jsii.String("172.50.0.0/16")},
		PodCidr:     jsii.String("10.21.0.0/16"),
		ServiceCidr: jsii.String("10.201.0.0/16"),
		ApiHostIp:   jsii.String("127.172.50.1"),
		ApiPort:     jsii.Number(6443),
		NodeLabels:  &map[string]*string{"bgp_enabled": jsii.String("true")},
	})

	cilium.Checks_Disable(cluster, cilium.CheckName_DOCKER_NETWORK_PUBLIC, jsii.String("the addresses of the lab are given"))
	// The release decides API versions, fields and Helm keys of everything below.
	install := cilium.NewCiliumInstall(app, jsii.String("cilium"), &cilium.CiliumInstallProps{
		Cluster: cluster,
		Version: jsii.String("1.14.1"),
	})

	pool := cilium.NewCiliumLB(app, jsii.String("ippool"), &cilium.CiliumLBProps{
		Cilium: install,
		Cidrs:  &[]*string{cluster.SubnetOf(jsii.Number(8), jsii.Number(201))},
	})

	router := cilium.NewFrrRouter(app, jsii.String("frr"), &cilium.FrrRouterProps{Cluster: cluster, Asn: jsii.Number(64513)})

	cilium.NewBgpPeering(app, jsii.String("bgpp"), &cilium.BgpPeeringProps{
		Cilium:       install,
		LocalAsn:     jsii.Number(64512),
		Peers:        &[]cilium.IBgpRouter{router},
		NodeSelector: cluster.NodeLabels(),
	})

	gateway := cilium.NewSharedGateway(app, jsii.String("shared-gw"), &cilium.SharedGatewayProps{
		Cilium:    install,
		Addresses: &[]cilium.GatewayAddress{pool.Reserve(jsii.Number(37))},
	})

	cilium.NewHubbleRoute(app, jsii.String("hubble"), &cilium.HubbleRouteProps{
		Cilium:    install,
		Gateway:   gateway,
		Hostnames: jsii.Strings("hubble.example.com"),
	})

	cilium.NewHaproxyEdge(app, jsii.String("edge"), &cilium.HaproxyEdgeProps{Gateways: &[]cilium.IGateway{gateway}})

	cilium.NewHostSetup(app, jsii.String("host"), nil)

	app.Synth()
}
