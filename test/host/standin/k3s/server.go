package main

import (
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

// A ticket is what a node is told when it joins.
type ticket struct {
	CA          []byte
	Node        pair
	DNS, Domain string
}

const api = "https://127.0.0.1:6443"

func server(f flags) {
	token, name, addresses := f.one("token", os.Getenv("K3S_TOKEN")), f.node(), f.addresses()
	say("info", "Starting k3s (a stand-in)")
	if url := f.one("server", os.Getenv("K3S_URL")); url != "" {
		fatal("a second server is more than this stand-in can do: %s", url)
	}
	services := f.one("service-cidr", "10.43.0.0/16")
	p := openPKI(home + "/server/tls")
	names := append([]string{"127.0.0.1", "::1", "localhost", name, "kubernetes.default.svc", host(services, 1)}, addresses...)
	p.write("apiserver", p.signed("kube-apiserver", "system:masters", append(names, f.all("tls-san")...)...))
	configs := map[string]string{}
	for who, group := range map[string]string{"system:admin": "system:masters", "system:kube-controller-manager": "", "system:kube-scheduler": ""} {
		configs[who] = home + "/server/" + strings.TrimPrefix(who, "system:") + ".kubeconfig"
		user := p.signed(who, group)
		must(0, os.WriteFile(configs[who], kubeconfig(api, p.read("ca").Certificate, user), 0o600))
		if who == "system:admin" {
			p.write("admin", user)
		}
	}

	etcd, peer := "http://127.0.0.1:2379", "http://127.0.0.1:2380"
	keep("/usr/bin/etcd", "--data-dir="+home+"/server/db", "--unsafe-no-fsync",
		"--listen-client-urls="+etcd, "--advertise-client-urls="+etcd,
		"--listen-peer-urls="+peer, "--initial-advertise-peer-urls="+peer, "--initial-cluster=default="+peer)
	keep("/usr/bin/kube-apiserver", append([]string{
		"--etcd-servers=" + etcd, "--secure-port=6443", "--advertise-address=" + addresses[0],
		"--tls-cert-file=" + p.file("apiserver.crt"), "--tls-private-key-file=" + p.file("apiserver.key"),
		"--client-ca-file=" + p.file("ca.crt"),
		"--kubelet-client-certificate=" + p.file("apiserver.crt"), "--kubelet-client-key=" + p.file("apiserver.key"),
		"--kubelet-preferred-address-types=InternalIP",
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file=" + p.file("service.key"), "--service-account-signing-key-file=" + p.file("service.key"),
		"--service-cluster-ip-range=" + services, "--authorization-mode=Node,RBAC", "--allow-privileged",
	}, f.passed("kube-apiserver-arg")...)...)
	admin := client(p.read("ca").Certificate, p.read("admin"))
	until("the API server", func() error { return admin.ask("GET", "/readyz", "", nil) })
	as := func(who string) []string {
		config := configs["system:"+who]
		return []string{"--kubeconfig=" + config, "--authentication-kubeconfig=" + config, "--authorization-kubeconfig=" + config,
			"--bind-address=127.0.0.1", "--leader-elect=false"}
	}
	keep("/usr/bin/kube-controller-manager", append(append(as("kube-controller-manager"),
		"--allocate-node-cidrs", "--cluster-cidr="+f.one("cluster-cidr", "10.42.0.0/16"), "--service-cluster-ip-range="+services,
		"--service-account-private-key-file="+p.file("service.key"), "--root-ca-file="+p.file("ca.crt"),
		"--use-service-account-credentials"), f.passed("kube-controller-manager-arg")...)...)
	keep("/usr/bin/kube-scheduler", append(as("kube-scheduler"), f.passed("kube-scheduler-arg")...)...)

	for _, file := range []string{"/etc/rancher/k3s/k3s.yaml", os.Getenv("K3S_KUBECONFIG_OUTPUT")} {
		if file != "" {
			must(0, os.MkdirAll(file[:strings.LastIndex(file, "/")], 0o755))
			must(0, os.WriteFile(file, must(os.ReadFile(configs["system:admin"])), 0o600))
		}
	}
	must(0, os.WriteFile(home+"/server/node-token", []byte(token+"\n"), 0o600))
	issue := func(node string) ticket {
		return ticket{p.read("ca").Certificate, p.signed("system:node:"+node, "system:nodes"), host(services, 10), f.one("cluster-domain", "cluster.local")}
	}
	admit(p, token, issue)
	forward("127.0.0.1:6444", "127.0.0.1:6443")
	say("info", "k3s is up and running")
	coredns(admin, addresses[0]+" "+name)
	node(f, issue(name), admin, map[string]string{"node-role.kubernetes.io/control-plane": "true", "node-role.kubernetes.io/master": "true"})
}

// admit hands a ticket to whoever knows the token.
func admit(p pki, token string, issue func(string) ticket) {
	certificate := must(tls.LoadX509KeyPair(p.file("apiserver.crt"), p.file("apiserver.key")))
	listener := must(tls.Listen("tcp", ":"+joinAt, &tls.Config{Certificates: []tls.Certificate{certificate}}))
	go http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, given, _ := r.BasicAuth(); given != token {
			http.Error(w, "token is not valid", http.StatusUnauthorized)
			return
		}
		json.NewEncoder(w).Encode(issue(r.URL.Query().Get("node")))
	}))
}

// coredns makes the ConfigMap and the file that k3d writes names into; the name server itself is missed by nobody.
func coredns(admin apiClient, host string) {
	data := map[string]any{"Corefile": ".:53 {\n}\n", "NodeHosts": host + "\n"}
	object := map[string]any{"apiVersion": "v1", "kind": "ConfigMap", "metadata": map[string]any{"name": "coredns", "namespace": "kube-system"}, "data": data}
	text := must(json.Marshal(object))
	must(0, os.MkdirAll(home+"/server/manifests", 0o755))
	file := home + "/server/manifests/coredns.yaml"
	if _, err := os.Stat(file); err != nil {
		yaml := fmt.Sprintf("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: coredns\n  namespace: kube-system\ndata:\n  Corefile: |\n    .:53 {\n    }\n  NodeHosts: |\n    %s\n", host)
		must(0, os.WriteFile(file, []byte(yaml), 0o600))
	}
	until("CoreDNS", func() error {
		return admin.ask("PATCH", "/api/v1/namespaces/kube-system/configmaps/coredns?fieldManager=k3s&force=true", "application/apply-patch+yaml", text)
	})
	say("info", "Cluster dns configmap has been set successfully")
}

func agent(f flags) {
	say("info", "Starting k3s agent (a stand-in)")
	url, token := f.one("server", os.Getenv("K3S_URL")), f.one("token", os.Getenv("K3S_TOKEN"))
	if url == "" || token == "" {
		fatal("--server and --token are required")
	}
	server, _, err := net.SplitHostPort(strings.TrimPrefix(url, "https://"))
	must(0, err)
	var t ticket
	join := &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	until(url, func() error {
		r := must(http.NewRequest("GET", "https://"+net.JoinHostPort(server, joinAt)+"/?node="+f.node(), nil))
		r.SetBasicAuth("node", token)
		answer, err := join.Do(r)
		if err != nil {
			return err
		}
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			return fmt.Errorf("failed to get CA certs: %s", answer.Status)
		}
		return json.NewDecoder(answer.Body).Decode(&t)
	})
	forward("127.0.0.1:6444", net.JoinHostPort(server, "6443"))
	node(f, t, client(t.CA, t.Node), nil)
}
