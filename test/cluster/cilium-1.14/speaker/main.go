// The BGP control plane of one node, as the agent of Cilium 1.14.1 runs it: without the agent, which would want a kernel
// with BPF of its own.
//
//	K8S_NODE_NAME=NODE speaker --k8s-kubeconfig-path FILE
package main

import (
	"context"
	"net"
	"os"

	"github.com/spf13/pflag"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/cilium/cilium/daemon/k8s"
	"github.com/cilium/cilium/pkg/bgpv1"
	"github.com/cilium/cilium/pkg/bgpv1/agent"
	"github.com/cilium/cilium/pkg/hive"
	"github.com/cilium/cilium/pkg/hive/cell"
	"github.com/cilium/cilium/pkg/hive/job"
	ipam "github.com/cilium/cilium/pkg/ipam/option"
	"github.com/cilium/cilium/pkg/k8s/client"
	"github.com/cilium/cilium/pkg/node"
	"github.com/cilium/cilium/pkg/node/addressing"
	"github.com/cilium/cilium/pkg/node/types"
	"github.com/cilium/cilium/pkg/option"
)

// localNode tells the node's addresses, of which the agent takes the router id.
type localNode struct{ client client.Clientset }

func (l localNode) InitLocalNode(ctx context.Context, n *node.LocalNode) error {
	found, err := l.client.CoreV1().Nodes().Get(ctx, types.GetName(), metav1.GetOptions{})
	if err != nil {
		return err
	}
	n.Name = found.Name
	for _, address := range found.Status.Addresses {
		if address.Type == corev1.NodeInternalIP {
			n.IPAddresses = append(n.IPAddresses, types.Address{Type: addressing.NodeInternalIP, IP: net.ParseIP(address.Address)})
		}
	}
	return nil
}

func main() {
	app := hive.New(
		client.Cell,
		k8s.ResourcesCell,
		node.LocalNodeStoreCell,
		cell.Provide(func(c client.Clientset) node.LocalNodeInitializer { return localNode{c} }),
		cell.Provide(func() *option.DaemonConfig {
			option.Config.EnableBGPControlPlane = true
			option.Config.EnableIPv4 = true
			option.Config.EnableK8sTerminatingEndpoint = true // the agent's default
			option.Config.IPAM = ipam.IPAMKubernetes
			return option.Config
		}),
		job.Cell,
		bgpv1.Cell,
		cell.Invoke(func(*node.LocalNodeStore, *agent.Controller) {}),
	)
	app.RegisterFlags(pflag.CommandLine)
	pflag.Parse()
	if err := app.Run(); err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}
