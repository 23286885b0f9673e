// A node's BGP speaker: the library and the wiring of Cilium 1.14.1 (pkg/bgpv1/gobgp/server.go), without Cilium, and
// what later releases tell it of a session.
//
//	speaker FILE
//
// FILE is JSON, as Speaker below. SIGHUP reads it again and announces what it holds by then. What happens is printed
// one event a line: "state ESTABLISHED", "received 10.0.0.0/8".
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/netip"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"github.com/osrg/gobgp/v3/api"
	"github.com/osrg/gobgp/v3/pkg/log"
	"github.com/osrg/gobgp/v3/pkg/server"
	"google.golang.org/protobuf/types/known/anypb"
)

// Speaker is what the agent of one node makes of a CiliumBGPPeeringPolicy and the Services.
type Speaker struct {
	ASN       uint32
	RouterID  string
	Neighbors []Neighbor
	Announce  []string
}

type Neighbor struct {
	Address         string // a prefix, as in the policy
	ASN             uint32
	Port            uint32
	ConnectRetry    uint64
	HoldTime        uint64
	KeepAlive       uint64
	EBGPMultihopTTL uint32
	GracefulRestart bool
	RestartTime     uint32
	LocalRestarting bool // tells the router so, as Cilium does from 1.15 on
	Password        string
	// What the session may carry: "ipv4", "ipv6". Both, where it says nothing.
	Families []string
}

var families = []*apipb.Family{
	{Afi: apipb.Family_AFI_IP, Safi: apipb.Family_SAFI_UNICAST},
	{Afi: apipb.Family_AFI_IP6, Safi: apipb.Family_SAFI_UNICAST},
}

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file string) error {
	again := make(chan os.Signal, 1)
	signal.Notify(again, syscall.SIGHUP)
	speaker, err := read(file)
	if err != nil {
		return err
	}
	ctx := context.Background()
	s := server.NewBgpServer(server.LoggerOption(logger{}))
	go s.Serve()
	// Cilium's default: it does not listen.
	start := &apipb.StartBgpRequest{Global: &apipb.Global{Asn: speaker.ASN, RouterId: speaker.RouterID, ListenPort: -1}}
	if err := s.StartBgp(ctx, start); err != nil {
		return err
	}
	watch := &apipb.WatchEventRequest{
		Peer:  &apipb.WatchEventRequest_Peer{},
		Table: &apipb.WatchEventRequest_Table{Filters: []*apipb.WatchEventRequest_Table_Filter{{Type: apipb.WatchEventRequest_Table_Filter_ADJIN}}},
	}
	err = s.WatchEvent(ctx, watch, func(event *apipb.WatchEventResponse) {
		if peer := event.GetPeer(); peer != nil && peer.Type == apipb.WatchEventResponse_PeerEvent_STATE {
			fmt.Println("state", peer.Peer.State.SessionState)
		}
		for _, path := range event.GetTable().GetPaths() {
			prefix := &apipb.IPAddressPrefix{}
			if path.Nlri.UnmarshalTo(prefix) == nil && !path.IsWithdraw {
				fmt.Printf("received %s/%d\n", prefix.Prefix, prefix.PrefixLen)
			}
		}
	})
	if err != nil {
		return err
	}
	announced := map[string][]byte{}
	if err := announce(ctx, s, speaker.Announce, announced); err != nil {
		return err
	}
	for _, neighbor := range speaker.Neighbors {
		peer, err := peer(speaker, neighbor)
		if err != nil {
			return err
		}
		if err := s.AddPeer(ctx, &apipb.AddPeerRequest{Peer: peer}); err != nil {
			return err
		}
	}
	for range again {
		if speaker, err = read(file); err != nil {
			return err
		}
		if err := announce(ctx, s, speaker.Announce, announced); err != nil {
			return err
		}
	}
	return nil
}

func read(file string) (speaker Speaker, err error) {
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, &speaker)
	}
	return speaker, err
}

// getPeerConfig of Cilium.
func peer(speaker Speaker, n Neighbor) (*apipb.Peer, error) {
	prefix, err := netip.ParsePrefix(n.Address)
	if err != nil {
		return nil, err
	}
	peer := &apipb.Peer{
		Conf:      &apipb.PeerConf{NeighborAddress: prefix.Addr().String(), PeerAsn: n.ASN, AuthPassword: n.Password},
		Transport: &apipb.Transport{RemotePort: n.Port, LocalAddress: "0.0.0.0"},
		Timers: &apipb.Timers{Config: &apipb.TimersConfig{
			ConnectRetry:           n.ConnectRetry,
			HoldTime:               n.HoldTime,
			KeepaliveInterval:      n.KeepAlive,
			IdleHoldTimeAfterReset: 5,
		}},
		GracefulRestart: &apipb.GracefulRestart{},
	}
	if prefix.Addr().Is6() {
		peer.Transport.LocalAddress = "::"
	}
	if speaker.ASN != n.ASN && n.EBGPMultihopTTL > 1 {
		peer.EbgpMultihop = &apipb.EbgpMultihop{Enabled: true, MultihopTtl: n.EBGPMultihopTTL}
	}
	if n.GracefulRestart {
		peer.GracefulRestart = &apipb.GracefulRestart{Enabled: true, RestartTime: n.RestartTime, NotificationEnabled: true, LocalRestarting: n.LocalRestarting}
	}
	for _, family := range carried(n) {
		peer.AfiSafis = append(peer.AfiSafis, &apipb.AfiSafi{
			Config:            &apipb.AfiSafiConfig{Family: family},
			MpGracefulRestart: &apipb.MpGracefulRestart{Config: &apipb.MpGracefulRestartConfig{Enabled: n.GracefulRestart}},
		})
	}
	return peer, nil
}

func carried(n Neighbor) (wanted []*apipb.Family) {
	for i, name := range []string{"ipv4", "ipv6"} {
		if len(n.Families) == 0 || slices.Contains(n.Families, name) {
			wanted = append(wanted, families[i])
		}
	}
	return wanted
}

// AdvertisePath and WithdrawPath of Cilium.
func announce(ctx context.Context, s *server.BgpServer, wanted []string, announced map[string][]byte) error {
	keep := map[string]bool{}
	for _, text := range wanted {
		keep[text] = true
		if announced[text] != nil {
			continue
		}
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			return err
		}
		nlri, _ := anypb.New(&apipb.IPAddressPrefix{PrefixLen: uint32(prefix.Bits()), Prefix: prefix.Addr().String()})
		origin, _ := anypb.New(&apipb.OriginAttribute{Origin: 0})
		path := &apipb.Path{Family: families[0], Nlri: nlri}
		if prefix.Addr().Is4() {
			nextHop, _ := anypb.New(&apipb.NextHopAttribute{NextHop: "0.0.0.0"})
			path.Pattrs = []*anypb.Any{nextHop, origin}
		} else {
			path.Family = families[1]
			reach, _ := anypb.New(&apipb.MpReachNLRIAttribute{Family: families[1], NextHops: []string{"::"}, Nlris: []*anypb.Any{nlri}})
			path.Pattrs = []*anypb.Any{reach, origin}
		}
		response, err := s.AddPath(ctx, &apipb.AddPathRequest{Path: path})
		if err != nil {
			return err
		}
		announced[text] = response.Uuid
	}
	for text, id := range announced {
		if keep[text] {
			continue
		}
		if err := s.DeletePath(ctx, &apipb.DeletePathRequest{Uuid: id}); err != nil {
			return err
		}
		delete(announced, text)
	}
	return nil
}

// GoBGP's own log: its events say enough.
type logger struct{}

func (logger) Panic(string, log.Fields)             {}
func (logger) Fatal(text string, _ log.Fields)      { fmt.Fprintln(os.Stderr, text); os.Exit(1) }
func (logger) Error(text string, fields log.Fields) { fmt.Fprintln(os.Stderr, text, fields) }
func (logger) Warn(string, log.Fields)              {}
func (logger) Info(string, log.Fields)              {}
func (logger) Debug(string, log.Fields)             {}
func (logger) SetLevel(log.LogLevel)                {}
func (logger) GetLevel() log.LogLevel               { return log.ErrorLevel }
