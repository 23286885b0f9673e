// Command k3d reads a config file as `k3d cluster create --config FILE` does, up to where k3d needs Docker:
// environment variables, schema, migration, node filters, ports, validation.
//
//	k3d FILE
//
// It prints one JSON object: simple (the file as k3d understood it) and cluster (what k3d would create). What k3d
// refuses it refuses in k3d's own words, on standard error, with exit code 1; k3d's warnings go there too.
package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/sirupsen/logrus"
	"github.com/spf13/viper"

	cliconfig "github.com/k3d-io/k3d/v5/cmd/util/config"
	"github.com/k3d-io/k3d/v5/pkg/config"
	"github.com/k3d-io/k3d/v5/pkg/logger"
	"github.com/k3d-io/k3d/v5/pkg/runtimes"
	runtimeErrors "github.com/k3d-io/k3d/v5/pkg/runtimes/errors"
)

// noDocker is a container runtime that has nothing: no volume exists in it. Any other question is a bug here, and
// panics.
type noDocker struct{ runtimes.Runtime }

func (noDocker) GetVolume(string) (string, error) {
	return "", runtimeErrors.ErrRuntimeVolumeNotExists
}

func (noDocker) CreateVolume(context.Context, string, map[string]string) error { return nil }

func main() {
	log := logger.Log()
	log.SetOutput(os.Stderr)
	log.SetLevel(logrus.WarnLevel)
	log.SetFormatter(&logrus.TextFormatter{DisableTimestamp: true, DisableColors: true, DisableQuote: true})
	if len(os.Args) != 2 {
		log.Fatal("usage: k3d FILE")
	}
	file := os.Args[1]

	// The values of the command's flags when none is given (cmd/cluster/clusterCreate.go).
	v := viper.New()
	v.SetDefault("servers", 1)
	v.SetDefault("options.k3d.wait", true)
	v.SetDefault("options.kubeconfig.updatedefaultkubeconfig", true)
	v.SetDefault("options.kubeconfig.switchcurrentcontext", true)

	if err := cliconfig.InitViperWithConfigFile(v, file); err != nil {
		log.Fatal(err)
	}
	simple, err := config.SimpleConfigFromViper(v)
	if err != nil {
		log.Fatal(err)
	}
	if err := config.ProcessSimpleConfig(&simple); err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	cluster, err := config.TransformSimpleToClusterConfig(ctx, noDocker{}, simple, file)
	if err != nil {
		log.Fatal(err)
	}
	if cluster, err = config.ProcessClusterConfig(*cluster); err != nil {
		log.Fatal(err)
	}
	if err := config.ValidateClusterConfig(ctx, noDocker{}, *cluster); err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(map[string]any{"simple": simple, "cluster": cluster}); err != nil {
		log.Fatal(err)
	}
}
