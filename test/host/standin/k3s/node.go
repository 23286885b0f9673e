package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const containerd = "/run/k3s/containerd/containerd.sock"

// Cilium's installer writes to the usual folders, and k3s looks there when its own flannel is off.
const containerdConfig = `version = 2
root = "/var/lib/rancher/k3s/agent/containerd"
state = "/run/k3s/containerd"
[grpc]
  address = "/run/k3s/containerd/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "rancher/mirrored-pause:3.6"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "%s"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
        BinaryName = "/usr/bin/runc-lesser"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/opt/cni/bin"
    conf_dir = "/etc/cni/net.d"
`

// node runs containerd and the kubelet, with the images that lie in this node.
func node(f flags, t ticket, as apiClient, roles map[string]string) {
	dir, name := home+"/agent", f.node()
	for _, folder := range []string{dir + "/pods", "/run/k3s/containerd", "/var/lib/kubelet", "/etc/cni/net.d"} {
		must(0, os.MkdirAll(folder, 0o755))
	}
	write := func(file string, text []byte) string {
		must(0, os.WriteFile(dir+"/"+file, text, 0o600))
		return dir + "/" + file
	}
	keep("/usr/bin/containerd", "--config", write("containerd.toml", fmt.Appendf(nil, containerdConfig, f.one("snapshotter", "overlayfs"))))
	images()

	labels := map[string]string{"node.kubernetes.io/instance-type": "k3s"}
	var list []string
	for _, label := range f.all("node-label") {
		key, value, _ := strings.Cut(label, "=")
		labels[key] = value
	}
	for key, value := range labels {
		list = append(list, key+"="+value)
	}
	config := must(json.Marshal(map[string]any{
		"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration",
		"authentication": map[string]any{"anonymous": map[string]any{"enabled": false}, "webhook": map[string]any{"enabled": true},
			"x509": map[string]any{"clientCAFile": write("ca.crt", t.CA)}},
		"authorization": map[string]any{"mode": "Webhook"}, "cgroupDriver": "cgroupfs",
		"containerRuntimeEndpoint": "unix://" + containerd, "clusterDNS": []string{t.DNS}, "clusterDomain": t.Domain,
		"failSwapOn": false, "staticPodPath": dir + "/pods", "serializeImagePulls": false,
		"evictionHard":                  map[string]string{"nodefs.available": "1%", "imagefs.available": "1%"},
		"localStorageCapacityIsolation": false, "imageGCHighThresholdPercent": 100,
	}))
	keep("/usr/bin/kubelet", append([]string{
		"--config=" + write("kubelet.json", config), "--hostname-override=" + name, "--provider-id=k3s://" + name,
		"--kubeconfig=" + write("kubelet.kubeconfig", kubeconfig("https://127.0.0.1:6444", t.CA, t.Node)),
		"--node-ip=" + strings.Join(f.addresses(), ","), "--node-labels=" + strings.Join(list, ","),
	}, f.passed("kubelet-arg")...)...)

	// The kubelet labels a new Node alone; k3s does at each start.
	for key, value := range roles {
		labels[key] = value
	}
	patch := must(json.Marshal(map[string]any{"metadata": map[string]any{"labels": labels}}))
	until("node "+name, func() error {
		return as.ask("PATCH", "/api/v1/nodes/"+name, "application/merge-patch+json", patch)
	})
	say("info", "Successfully registered node %s", name)
}

// images imports /opt/images, and gives them the names, digests among them, that the file "names" has: OLD NEW a line.
func images() {
	ctr := func(args ...string) error {
		said, err := exec.Command("/usr/bin/ctr", append([]string{"--address", containerd, "--namespace", "k8s.io"}, args...)...).CombinedOutput()
		if err != nil {
			return fmt.Errorf("ctr %s: %s", strings.Join(args, " "), said)
		}
		return nil
	}
	until("containerd", func() error { return ctr("version") })
	archives, _ := filepath.Glob("/opt/images/*.tar")
	for _, archive := range archives {
		until(archive, func() error { return ctr("images", "import", archive) })
	}
	names, _ := os.ReadFile("/opt/images/names")
	for _, line := range strings.Split(strings.TrimSpace(string(names)), "\n") {
		if words := strings.Fields(line); len(words) == 2 {
			until(line, func() error { return ctr("images", "tag", "--force", words[0], words[1]) })
		}
	}
}
