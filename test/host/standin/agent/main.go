// Command agent stands in for cilium-agent: the addresses of pods come from the bridge plugin, routes lead to the pods
// of other nodes, Cilium's own BGP control plane announces, and a proxy obeys what the operator wrote for Envoy.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"time"
)

func main() {
	name := os.Getenv("K8S_NODE_NAME")
	var self node
	for get("/api/v1/nodes/"+name, &self) != nil || self.Spec.PodCIDR == "" {
		time.Sleep(200 * time.Millisecond)
	}
	plugin(self.Spec.PodCIDRs)
	go http.ListenAndServe("127.0.0.1:9879", http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	go speak()
	for ; ; time.Sleep(500 * time.Millisecond) {
		routes(name)
		serve()
	}
}

// plugin tells the container runtime how pods get their addresses.
func plugin(ranges []string) {
	var list []any
	for _, subnet := range ranges {
		list = append(list, []any{map[string]any{"subnet": subnet}})
	}
	text, err := json.Marshal(map[string]any{"cniVersion": "0.4.0", "name": "cilium", "plugins": []any{map[string]any{
		"type": "bridge", "bridge": "pods", "isGateway": true, "hairpinMode": true,
		"ipam": map[string]any{"type": "host-local", "ranges": list, "routes": []any{map[string]any{"dst": "0.0.0.0/0"}}},
	}}})
	check(err)
	check(os.WriteFile("/host/etc/cni/net.d/05-cilium.conflist", text, 0o644))
}

// speak runs the BGP control plane, again when it ends.
func speak() {
	for {
		speaker := exec.Command("/usr/bin/speaker", "--k8s-kubeconfig-path", kubeconfig())
		speaker.Stdout, speaker.Stderr = os.Stdout, os.Stderr
		fmt.Println("speaker:", speaker.Run())
		time.Sleep(time.Second)
	}
}

// routes lead to the pods of other nodes, whose addresses may change when Docker starts them anew.
func routes(self string) {
	for _, other := range list[node]("/api/v1/nodes") {
		for _, address := range other.Status.Addresses {
			if other.Metadata.Name != self && address.Type == "InternalIP" && other.Spec.PodCIDR != "" {
				ip("route", "replace", other.Spec.PodCIDR, "via", address.Address)
				break // of IPv6 there is no traffic between pods here
			}
		}
	}
}

func ip(args ...string) {
	if said, err := exec.Command("ip", args...).CombinedOutput(); err != nil {
		fmt.Printf("ip %v: %s", args, said)
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
