// L2 announcements of one node, as the agent of Cilium 1.19.4 decides on them: its announcer, with leases at the API server.
// What the agent has BPF do is done here by a socket: it answers ARP for the addresses that the announcer wants answered, and
// says once, unasked, who has them.
//
//	K8S_NODE_NAME=NODE l2 --k8s-kubeconfig-path FILE
package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"sync"
	"time"

	"github.com/cilium/hive/cell"
	"github.com/cilium/hive/job"
	"github.com/cilium/statedb"
	"github.com/mdlayher/arp"
	"github.com/mdlayher/ethernet"
	"github.com/spf13/pflag"

	"github.com/cilium/cilium/daemon/k8s"
	"github.com/cilium/cilium/pkg/datapath/tables"
	envoy "github.com/cilium/cilium/pkg/envoy/config"
	"github.com/cilium/cilium/pkg/hive"
	"github.com/cilium/cilium/pkg/k8s/client"
	"github.com/cilium/cilium/pkg/kpr"
	"github.com/cilium/cilium/pkg/l2announcer"
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

// device is the node's interface on the network where the addresses are.
const device = "eth0"

func main() {
	app := hive.New(
		metrics.Cell,
		client.Cell,
		k8s.ResourcesCell,
		k8s.TablesCell,
		node.LocalNodeStoreTestCell,
		cell.Config(envoy.SecretSyncConfig{}),

		// Services, from the API server to the tables that the announcer reads.
		loadbalancer.ConfigCell,
		writer.Cell,
		reflectors.Cell,
		lbipamconfig.Cell,
		nodeipamconfig.Cell,
		svcrouteconfig.Cell,

		// Tables that the datapath would fill.
		cell.Provide(
			tables.NewDeviceTable,
			tables.NewNodeAddressTable,
			tables.NewL2AnnounceTable,
			statedb.RWTable[*tables.Device].ToTable,
			statedb.RWTable[tables.NodeAddress].ToTable,
			statedb.RWTable[*tables.L2AnnounceEntry].ToTable,
		),
		cell.Provide(
			func() source.Sources { return source.Sources{} },
			func() kpr.KPRConfig { return kpr.KPRConfig{KubeProxyReplacement: true} },
			func() *option.DaemonConfig {
				option.Config.EnableIPv4 = true
				option.Config.K8sNamespace = "kube-system"
				option.Config.EnableL2Announcements = true
				// The agent's defaults, as the chart writes them too.
				option.Config.L2AnnouncerLeaseDuration = 15 * time.Second
				option.Config.L2AnnouncerRenewDeadline = 5 * time.Second
				option.Config.L2AnnouncerRetryPeriod = 2 * time.Second
				return option.Config
			},
		),
		cell.Module("lab-responder", "Answers ARP", cell.Invoke(respond)),
		l2announcer.Cell,
	)
	app.RegisterFlags(pflag.CommandLine)
	pflag.Parse()
	if err := app.Run(slog.New(slog.NewTextHandler(os.Stderr, nil))); err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}

func respond(db *statedb.DB, devices statedb.RWTable[*tables.Device], wanted statedb.Table[*tables.L2AnnounceEntry], jobs job.Group) error {
	nic, err := net.InterfaceByName(device)
	if err != nil {
		return err
	}
	socket, err := arp.Dial(nic)
	if err != nil {
		return err
	}
	txn := db.WriteTxn(devices)
	if _, _, err := devices.Insert(txn, &tables.Device{Index: nic.Index, Name: nic.Name, HardwareAddr: tables.HardwareAddr(nic.HardwareAddr), Flags: nic.Flags, Selected: true}); err != nil {
		return err
	}
	txn.Commit()

	var (
		mutex sync.Mutex
		ours  = map[netip.Addr]bool{}
	)
	jobs.Add(job.OneShot("announce", func(ctx context.Context, _ cell.Health) error {
		for {
			all, changed := wanted.AllWatch(db.ReadTxn())
			now := map[netip.Addr]bool{}
			for entry := range all {
				now[entry.IP] = true
			}
			mutex.Lock()
			before := ours
			ours = now
			mutex.Unlock()
			for address := range now {
				if before[address] {
					continue
				}
				fmt.Println("answers for", address)
				packet, err := arp.NewPacket(arp.OperationRequest, nic.HardwareAddr, address, ethernet.Broadcast, address)
				if err != nil {
					return err
				}
				if err := socket.WriteTo(packet, ethernet.Broadcast); err != nil {
					fmt.Fprintln(os.Stderr, err)
				}
			}
			for address := range before {
				if !now[address] {
					fmt.Println("no longer answers for", address)
				}
			}
			select {
			case <-changed:
			case <-ctx.Done():
				return nil
			}
		}
	}))
	jobs.Add(job.OneShot("answer", func(ctx context.Context, _ cell.Health) error {
		for ctx.Err() == nil {
			packet, _, err := socket.Read()
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				continue
			}
			mutex.Lock()
			isOurs := ours[packet.TargetIP]
			mutex.Unlock()
			if packet.Operation == arp.OperationRequest && isOurs {
				if err := socket.Reply(packet, nic.HardwareAddr, packet.TargetIP); err != nil {
					fmt.Fprintln(os.Stderr, err)
				}
			}
		}
		return nil
	}))
	return nil
}
