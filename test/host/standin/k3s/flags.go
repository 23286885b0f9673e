package main

import (
	"fmt"
	"net"
	"os"
	"strings"
)

// Flags of k3s that k3d or this library may give. Others are refused, as k3s refuses what it does not know.
const (
	withValue = ` advertise-address bind-address cluster-cidr cluster-dns cluster-domain disable flannel-backend
		kube-apiserver-arg kube-controller-manager-arg kube-scheduler-arg kubelet-arg node-external-ip node-ip node-label
		node-name node-taint pause-image server service-cidr snapshotter tls-san token write-kubeconfig-mode `
	without = ` cluster-init disable-cloud-controller disable-helm-controller disable-kube-proxy disable-network-policy
		flannel-ipv6-masq secrets-encryption `
)

type flags map[string][]string

func parse(args []string) flags {
	f := flags{}
	for i := 0; i < len(args); i++ {
		name, value, given := strings.Cut(strings.TrimLeft(args[i], "-"), "=")
		switch {
		case has(withValue, name) && !given:
			if i++; i == len(args) {
				fatal("flag needs an argument: -%s", name)
			}
			value = args[i]
		case !has(withValue, name) && !has(without, name):
			fmt.Fprintf(os.Stderr, "Incorrect Usage: flag provided but not defined: -%s\n", name)
			fatal("flag provided but not defined: -%s", name)
		}
		f[name] = append(f[name], value)
	}
	return f
}

func has(list, name string) bool {
	for _, one := range strings.Fields(list) {
		if one == name {
			return true
		}
	}
	return false
}

// one is the last value of a flag.
func (f flags) one(name, otherwise string) string {
	if values := f[name]; len(values) > 0 {
		return values[len(values)-1]
	}
	return otherwise
}

// all are its values, of which several may stand in one.
func (f flags) all(name string) (out []string) {
	for _, value := range f[name] {
		out = append(out, strings.Split(value, ",")...)
	}
	return
}

// passed are the arguments for a component.
func (f flags) passed(name string) (out []string) {
	for _, value := range f[name] {
		out = append(out, "--"+value)
	}
	return
}

func (f flags) node() string { return f.one("node-name", must(os.Hostname())) }

// addresses of the node, IPv4 first.
func (f flags) addresses() []string {
	if given := f.all("node-ip"); len(given) > 0 {
		return given
	}
	var v4, v6 []string
	for _, address := range must(must(net.InterfaceByName("eth0")).Addrs()) {
		ip := address.(*net.IPNet).IP
		if ip.To4() != nil {
			v4 = append(v4, ip.String())
		} else if ip.IsGlobalUnicast() {
			v6 = append(v6, ip.String())
		}
	}
	return append(v4, v6...)
}

// host is the address that many behind the beginning of the first range.
func host(ranges string, number byte) string {
	ip, _, err := net.ParseCIDR(strings.Split(ranges, ",")[0])
	must(0, err)
	ip[len(ip)-1] += number
	return ip.String()
}
