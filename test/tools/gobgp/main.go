// What gobgpd makes of its configuration, without a network: it reads each file as `gobgpd --dry-run` does, and
// applies it to a server that does not listen.
//
//	gobgp FILE...        prints one line a file that GoBGP refuses
//	gobgp takes FILE...  prints, of the prefixes in FILE.prefixes, those that get past the import policy of FILE, each
//	                     behind the name of the file; and "FILE refused" where GoBGP refuses it
package main

import (
	"context"
	"fmt"
	"net/netip"
	"os"
	"strings"

	"github.com/osrg/gobgp/v3/api"
	"github.com/osrg/gobgp/v3/pkg/config"
	"github.com/osrg/gobgp/v3/pkg/log"
	"github.com/osrg/gobgp/v3/pkg/server"
	"google.golang.org/protobuf/types/known/anypb"
)

func main() {
	if os.Args[1] == "takes" {
		for _, file := range os.Args[2:] {
			if err := try(file, func(s *server.BgpServer) error { return takes(s, file) }); err != nil {
				fmt.Printf("%s refused\n", file)
			}
		}
		return
	}
	refused := false
	for _, file := range os.Args[1:] {
		if err := try(file, func(*server.BgpServer) error { return nil }); err != nil {
			fmt.Printf("%s: %v\n", file, err)
			refused = true
		}
	}
	if refused {
		os.Exit(1)
	}
}

func try(file string, then func(*server.BgpServer) error) (err error) {
	read, err := config.ReadConfigFile(file, "yaml")
	if err != nil {
		return err
	}
	read.Global.Config.Port = -1
	read.Zebra.Config.Enabled = false
	said := &logger{}
	defer func() {
		// What GoBGP cannot apply it writes to its log, and ends by.
		if stop := recover(); stop != nil {
			err = fmt.Errorf("%v", stop)
		}
	}()
	s := server.NewBgpServer(server.LoggerOption(said))
	go s.Serve()
	defer s.Stop()
	if _, err := config.InitialConfig(context.Background(), s, read, false); err != nil {
		return err
	}
	if said.err != nil {
		return said.err
	}
	return then(s)
}

// The import policy of the whole is asked about every route, one of GoBGP's own included.
func takes(s *server.BgpServer, file string) error {
	ctx := context.Background()
	text, err := os.ReadFile(file + ".prefixes")
	if err != nil {
		return err
	}
	for _, prefix := range strings.Fields(string(text)) {
		if err := announce(ctx, s, netip.MustParsePrefix(prefix)); err != nil {
			return err
		}
	}
	for _, family := range families {
		request := &apipb.ListPathRequest{TableType: apipb.TableType_GLOBAL, Family: family}
		err := s.ListPath(ctx, request, func(d *apipb.Destination) { fmt.Println(file, d.Prefix) })
		if err != nil {
			return err
		}
	}
	return nil
}

var families = []*apipb.Family{
	{Afi: apipb.Family_AFI_IP, Safi: apipb.Family_SAFI_UNICAST},
	{Afi: apipb.Family_AFI_IP6, Safi: apipb.Family_SAFI_UNICAST},
}

func announce(ctx context.Context, s *server.BgpServer, prefix netip.Prefix) error {
	nlri, _ := anypb.New(&apipb.IPAddressPrefix{PrefixLen: uint32(prefix.Bits()), Prefix: prefix.Addr().String()})
	origin, _ := anypb.New(&apipb.OriginAttribute{Origin: 0})
	nextHop, _ := anypb.New(&apipb.NextHopAttribute{NextHop: "192.0.2.9"})
	path := &apipb.Path{Family: families[0], Nlri: nlri, Pattrs: []*anypb.Any{nextHop, origin}}
	if prefix.Addr().Is6() {
		reach, _ := anypb.New(&apipb.MpReachNLRIAttribute{Family: families[1], NextHops: []string{"2001:db8::9"}, Nlris: []*anypb.Any{nlri}})
		path = &apipb.Path{Family: families[1], Nlri: nlri, Pattrs: []*anypb.Any{reach, origin}}
	}
	_, err := s.AddPath(ctx, &apipb.AddPathRequest{Path: path})
	return err
}

type logger struct{ err error }

func (l *logger) Panic(text string, fields log.Fields) { panic(fmt.Sprint(text, fields)) }
func (l *logger) Fatal(text string, fields log.Fields) { panic(fmt.Sprint(text, fields)) }
func (l *logger) Error(text string, fields log.Fields) { l.err = fmt.Errorf("%s %v", text, fields) }
func (l *logger) Warn(text string, fields log.Fields)  { l.err = fmt.Errorf("%s %v", text, fields) }
func (l *logger) Info(string, log.Fields)              {}
func (l *logger) Debug(string, log.Fields)             {}
func (l *logger) SetLevel(log.LogLevel)                {}
func (l *logger) GetLevel() log.LogLevel               { return log.ErrorLevel }
