// What gobgpd makes of its configuration, without a network: it reads each file as `gobgpd --dry-run` does, and
// applies it to a server that does not listen. Prints one line a file that GoBGP refuses.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/osrg/gobgp/v3/pkg/config"
	"github.com/osrg/gobgp/v3/pkg/log"
	"github.com/osrg/gobgp/v3/pkg/server"
)

func main() {
	refused := false
	for _, file := range os.Args[1:] {
		if err := try(file); err != nil {
			fmt.Printf("%s: %v\n", file, err)
			refused = true
		}
	}
	if refused {
		os.Exit(1)
	}
}

func try(file string) (err error) {
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
	return said.err
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
