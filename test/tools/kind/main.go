// Command kind has kind itself read a config file and make the cluster that it describes, up to where kubeadm starts,
// with a Docker that has nothing and only takes notes.
//
//	kind FILE
//
// It prints one JSON object: containers (what `docker run` was told for each node, in the order of their names) and
// kubeadm (the configuration that kind writes for kubeadm on each node). What kind refuses it refuses in its own words,
// on standard error, with exit code 1; its warnings go there too. KIND_EXPERIMENTAL_DOCKER_NETWORK counts.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"sigs.k8s.io/kind/pkg/cluster"
	"sigs.k8s.io/kind/pkg/cmd"
	"sigs.k8s.io/kind/pkg/log"
)

// Where the Docker that takes notes leaves them: a folder.
const notes = "CDK8S_CILIUM_NOTES"

// quiet leaves out all but warnings and errors.
type quiet struct{ log.Logger }

func (quiet) V(log.Level) log.InfoLogger { return log.NoopInfoLogger{} }

func main() {
	if folder := os.Getenv(notes); folder != "" {
		docker(folder, os.Args[1:])
		return
	}
	if len(os.Args) != 2 {
		fail("usage: kind FILE")
	}
	folder, err := os.MkdirTemp("", "kind")
	check(err)
	defer os.RemoveAll(folder)
	check(os.Mkdir(filepath.Join(folder, "bin"), 0o700))
	self, err := os.Executable()
	check(err)
	check(os.Symlink(self, filepath.Join(folder, "bin", "docker")))
	os.Setenv(notes, folder)
	os.Setenv("PATH", filepath.Join(folder, "bin"))

	provider := cluster.NewProvider(cluster.ProviderWithDocker(), cluster.ProviderWithLogger(quiet{cmd.NewLogger()}))
	err = provider.Create("", cluster.CreateWithConfigFile(os.Args[1]), cluster.CreateWithRetain(true),
		cluster.CreateWithStopBeforeSettingUpKubernetes(true))
	if err != nil {
		fail(err.Error())
	}
	containers, kubeadm := map[string][]string{}, map[string]string{}
	for _, name := range containerNames(folder) {
		containers[name] = argumentsOf(folder, name)
		if text, err := os.ReadFile(filepath.Join(folder, name+".kubeadm")); err == nil {
			kubeadm[name] = string(text)
		}
	}
	check(json.NewEncoder(os.Stdout).Encode(map[string]any{"containers": containers, "kubeadm": kubeadm}))
}

// docker answers what kind asks of it.
func docker(folder string, args []string) {
	joined := strings.Join(args, " ")
	last := args[len(args)-1]
	switch {
	case args[0] == "info" && last == "{{json .}}":
		fmt.Println(`{"CgroupVersion":"2","CgroupDriver":"systemd","MemoryLimit":true,"PidsLimit":true,"CPUShares":true}`)
	case args[0] == "network" && args[1] == "ls":
		fmt.Println("network")
	case args[0] == "network" && args[1] == "inspect":
		fmt.Println(`[{"Id":"network","Name":"network","Created":"2024-01-01T00:00:00Z","Containers":{}}]`)
	case args[0] == "ps":
		for _, name := range containerNames(folder) {
			fmt.Println(name)
		}
	case args[0] == "run":
		text, err := json.Marshal(args[1:])
		check(err)
		check(os.WriteFile(filepath.Join(folder, valueOf(args, "--name")+".run"), text, 0o600))
	case args[0] == "logs":
		fmt.Println("Reached target Multi-User System")
	case args[0] == "inspect" && strings.Contains(joined, "kind.role"):
		for _, argument := range argumentsOf(folder, last) {
			if role, found := strings.CutPrefix(argument, "io.x-k8s.kind.role="); found {
				fmt.Println(role)
			}
		}
	case args[0] == "inspect" && strings.Contains(joined, "IPAddress"):
		fmt.Println("172.28.0.2,fd00::2")
	case args[0] == "exec" && strings.HasSuffix(joined, "cat /kind/version"):
		fmt.Println("v1.33.1")
	case args[0] == "exec" && last == "/kind/kubeadm.conf":
		text, err := io.ReadAll(os.Stdin)
		check(err)
		for _, name := range containerNames(folder) {
			if strings.Contains(joined, " "+name+" ") {
				check(os.WriteFile(filepath.Join(folder, name+".kubeadm"), text, 0o600))
			}
		}
	}
}

func containerNames(folder string) []string {
	files, err := filepath.Glob(filepath.Join(folder, "*.run"))
	check(err)
	names := []string{}
	for _, file := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(file), ".run"))
	}
	sort.Strings(names)
	return names
}

func argumentsOf(folder, name string) (args []string) {
	text, err := os.ReadFile(filepath.Join(folder, name+".run"))
	check(err)
	check(json.Unmarshal(text, &args))
	return args
}

func valueOf(args []string, option string) string {
	for i, argument := range args {
		if argument == option {
			return args[i+1]
		}
	}
	return ""
}

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, message)
	os.Exit(1)
}
