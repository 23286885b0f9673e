// The BGP control plane of one node, as the agent of Cilium 1.20.2 runs it: without the agent, which would want a kernel
// with BPF of its own.
//
//	K8S_NODE_NAME=NODE speaker --k8s-kubeconfig-path FILE
package main

import (
	"log/slog"
	"os"

	"github.com/cilium/hive/cell"
	"github.com/cilium/statedb"
	"github.com/spf13/pflag"

	"github.com/cilium/cilium/daemon/k8s"
	"github.com/cilium/cilium/pkg/bgp"
	"github.com/cilium/cilium/pkg/datapath/tables"
	envoy "github.com/cilium/cilium/pkg/envoy/config"
	"github.com/cilium/cilium/pkg/hive"
	ipam "github.com/cilium/cilium/pkg/ipam/option"
	"github.com/cilium/cilium/pkg/k8s/client"
	k8stables "github.com/cilium/cilium/pkg/k8s/tables"
	"github.com/cilium/cilium/pkg/kpr"
	"github.com/cilium/cilium/pkg/lbipamconfig"
	"github.com/cilium/cilium/pkg/loadbalancer"
	"github.com/cilium/cilium/pkg/loadbalancer/reflectors"
	"github.com/cilium/cilium/pkg/loadbalancer/writer"
	"github.com/cilium/cilium/pkg/metrics"
	"github.com/cilium/cilium/pkg/node"
	"github.com/cilium/cilium/pkg/nodeipamconfig"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/source"
	"github.com/cilium/cilium/pkg/svcrouteconfig"
)

func main() {
	app := hive.New(
		metrics.Cell,
		client.Cell,
		k8s.ResourcesCell,
		k8stables.TablesCell,
		node.LocalNodeStoreTestCell, // the router id comes from the CiliumNode
		cell.Config(envoy.SecretSyncConfig{}),

		// Services and their endpoints, from the API server to the tables that the control plane reads.
		loadbalancer.ConfigCell,
		writer.Cell,
		reflectors.Cell,
		lbipamconfig.Cell,
		nodeipamconfig.Cell,
		svcrouteconfig.Cell,

		// Tables that the datapath would fill.
		cell.Provide(
			tables.NewRouteTable,
			tables.NewDeviceTable,
			tables.NewNodeAddressTable,
			statedb.RWTable[*tables.Route].ToTable,
			statedb.RWTable[*tables.Device].ToTable,
			statedb.RWTable[tables.NodeAddress].ToTable,
		),

		cell.Provide(
			func() source.Sources { return source.Sources{} },
			func() kpr.KPRConfig { return kpr.KPRConfig{KubeProxyReplacement: true} },
			func() *option.DaemonConfig {
				option.Config.EnableBGPControlPlane = true
				option.Config.EnableBGPControlPlaneStatusReport = true
				option.Config.BGPSecretsNamespace = "kube-system"
				option.Config.BGPRouterIDAllocationMode = option.BGPRouterIDAllocationModeDefault
				option.Config.EnableIPv4 = true
				option.Config.EnableIPv6 = true
				option.Config.IPAM = ipam.IPAMKubernetes
				return option.Config
			},
		),
		bgp.Cell,
	)
	app.RegisterFlags(pflag.CommandLine)
	pflag.Parse()
	if err := app.Run(slog.New(slog.NewTextHandler(os.Stderr, nil))); err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}
