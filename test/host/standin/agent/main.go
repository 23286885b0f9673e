// Command agent stands in for cilium-agent: the addresses of pods come from the bridge plugin, routes lead to the pods
// of other nodes, a CiliumNode says what the operator must know of this one, Cilium's own BGP control plane announces, and
// a proxy obeys what the operator wrote for Envoy.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"time"
)

func main() {
	name := os.Getenv("K8S_NODE_NAME")
	var self node
	for get("/api/v1/nodes/"+name, &self) != nil || self.Spec.PodCIDR == "" {
		time.Sleep(200 * time.Millisecond)
	}
	if strings.Contains(strings.Join(self.Spec.PodCIDRs, ","), ":") {
		// Docker turns IPv6 off for interfaces that come later. The agent turns it on in the same way.
		check(os.WriteFile("/host/proc/sys/net/ipv6/conf/all/disable_ipv6", []byte("0"), 0o644))
	}
	plugin(self.Spec.PodCIDRs)
	go http.ListenAndServe("127.0.0.1:9879", http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	go speak()
	for ; ; time.Sleep(500 * time.Millisecond) {
		describe(name)
		routes(name)
		serve()
	}
}

// plugin tells the container runtime how pods get their addresses.
func plugin(ranges []string) {
	var list, routes []any
	for _, subnet := range ranges {
		list = append(list, []any{map[string]any{"subnet": subnet}})
		all := "0.0.0.0/0"
		if strings.Contains(subnet, ":") {
			all = "::/0"
		}
		routes = append(routes, map[string]any{"dst": all})
	}
	text, err := json.Marshal(map[string]any{"cniVersion": "0.4.0", "name": "cilium", "plugins": []any{map[string]any{
		"type": "bridge", "bridge": "pods", "isGateway": true, "hairpinMode": true,
		"ipam": map[string]any{"type": "host-local", "ranges": list, "routes": routes},
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

// describe writes the CiliumNode, by whose labels the operator finds the nodes of a peering.
func describe(name string) {
	const all = "/apis/cilium.io/v2/ciliumnodes"
	var self node
	if get("/api/v1/nodes/"+name, &self) != nil {
		return
	}
	var found struct {
		Metadata map[string]any
		Spec     map[string]any
	}
	err := get(all+"/"+name, &found)
	if err != nil && !strings.HasSuffix(err.Error(), "404 Not Found") {
		fmt.Println(err)
		return
	}
	method, path := "PUT", all+"/"+name
	var addresses []any
	for _, address := range self.Status.Addresses {
		if address.Type == "InternalIP" {
			addresses = append(addresses, map[string]any{"type": address.Type, "ip": address.Address})
		}
	}
	if err != nil {
		method, path, found.Metadata = "POST", all, map[string]any{"name": name}
	} else if same(found.Metadata["labels"], self.Metadata.Labels) && same(found.Spec["addresses"], addresses) {
		return
	}
	found.Metadata["labels"] = self.Metadata.Labels
	body, err := json.Marshal(map[string]any{
		"apiVersion": "cilium.io/v2", "kind": "CiliumNode", "metadata": found.Metadata,
		"spec": map[string]any{"addresses": addresses, "ipam": map[string]any{"podCIDRs": self.Spec.PodCIDRs}},
	})
	check(err)
	if err := ask(method, path, body, &found); err != nil {
		fmt.Println(err) // the operator may not have made the CRD yet
	}
}

func same(a, b any) bool {
	one, _ := json.Marshal(a)
	other, _ := json.Marshal(b)
	return string(one) == string(other)
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
