package main

import (
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// A place is an address and port of a load balancer at which this node answers.
type place struct {
	listener net.Listener
	mu       sync.Mutex
	hosts    []virtualHost // where a proxy answers
	proxied  bool
	backends []string // where connections are passed on
	ends     []slice  // where a proxy finds those of its hosts
}

var places = map[string]*place{}

// serve answers at every address of a load balancer for as long as it is there.
func serve() {
	var all, configs, ends = list[service]("/api/v1/services"), list[envoyConfig]("/apis/cilium.io/v2/ciliumenvoyconfigs"), list[slice]("/apis/discovery.k8s.io/v1/endpointslices")
	if all == nil || configs == nil || ends == nil {
		return // the API server did not answer: what is served stays
	}
	wanted := map[string]bool{}
	for _, s := range all {
		hosts, proxied := hostsOf(s.Metadata, configs)
		for _, ingress := range s.Status.LoadBalancer.Ingress {
			for _, port := range s.Spec.Ports {
				if port.Protocol != "TCP" {
					continue
				}
				at := net.JoinHostPort(ingress.IP, fmt.Sprint(port.Port))
				wanted[at] = true
				p := places[at]
				if p == nil {
					if p = listen(ingress.IP, at); p == nil {
						continue
					}
				}
				p.mu.Lock()
				p.hosts, p.proxied, p.ends = hosts, proxied, ends
				p.backends = backendsOf(s.Metadata.Namespace, s.Metadata.Name, ends)
				p.mu.Unlock()
			}
		}
	}
	for at, p := range places {
		if !wanted[at] {
			p.listener.Close()
			host, _, _ := net.SplitHostPort(at)
			ip("address", "del", single(host), "dev", "lo")
			delete(places, at)
		}
	}
}

func single(address string) string {
	if strings.Contains(address, ":") {
		return address + "/128"
	}
	return address + "/32"
}

func listen(address, at string) *place {
	ip("address", "replace", single(address), "dev", "lo")
	listener, err := net.Listen("tcp", at)
	if err != nil {
		fmt.Println(err)
		return nil
	}
	fmt.Println("answers at", at)
	p := &place{listener: listener}
	places[at] = p
	go p.accept()
	return p
}

func hostsOf(of metadata, configs []envoyConfig) (hosts []virtualHost, proxied bool) {
	for _, config := range configs {
		for _, s := range config.Spec.Services {
			if s.Name == of.Name && config.Metadata.Namespace == of.Namespace {
				proxied = true
				for _, resource := range config.Spec.Resources {
					hosts = append(hosts, resource.VirtualHosts...)
				}
			}
		}
	}
	return
}

func backendsOf(namespace, name string, all []slice) (out []string) {
	for _, s := range all {
		if s.Metadata.Namespace != namespace || s.Metadata.Labels["kubernetes.io/service-name"] != name {
			continue
		}
		for _, endpoint := range s.Endpoints {
			if endpoint.Conditions.Ready == nil || *endpoint.Conditions.Ready {
				for _, port := range s.Ports {
					out = append(out, net.JoinHostPort(endpoint.Addresses[0], fmt.Sprint(port.Port)))
				}
			}
		}
	}
	return
}

// accept gives each connection to the proxy, or to a backend.
func (p *place) accept() {
	toProxy := make(chan net.Conn)
	go http.Serve(handed{p.listener, toProxy}, p)
	for {
		connection, err := p.listener.Accept()
		if err != nil {
			close(toProxy)
			return
		}
		p.mu.Lock()
		proxied, backends := p.proxied, p.backends
		p.mu.Unlock()
		if proxied {
			toProxy <- connection
		} else {
			go pass(connection, backends)
		}
	}
}

// handed is a listener of connections that something else accepted.
type handed struct {
	net.Listener
	from chan net.Conn
}

func (h handed) Accept() (net.Conn, error) {
	if connection, ok := <-h.from; ok {
		return connection, nil
	}
	return nil, net.ErrClosed
}

func pass(connection net.Conn, backends []string) {
	defer connection.Close()
	if len(backends) == 0 {
		return
	}
	upstream, err := net.DialTimeout("tcp", backends[rand.IntN(len(backends))], 2*time.Second)
	if err != nil {
		return
	}
	defer upstream.Close()
	go upstream.(*net.TCPConn).ReadFrom(connection)
	connection.(*net.TCPConn).ReadFrom(upstream)
}

// ServeHTTP answers by host name and path, as Envoy would: nothing else that routes can do is tested here.
func (p *place) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	hosts, ends := p.hosts, p.ends
	p.mu.Unlock()
	name, _, _ := strings.Cut(strings.ToLower(r.Host), ":")
	for _, host := range hosts {
		if !slices.ContainsFunc(host.Domains, func(domain string) bool { return matches(domain, name) }) {
			continue
		}
		for _, route := range host.Routes {
			m := route.Match
			if m.Path != "" && m.Path != r.URL.Path || !strings.HasPrefix(r.URL.Path, m.Prefix) || !strings.HasPrefix(r.URL.Path, m.PathSeparatedPrefix) || !whole(m.SafeRegex.Regex, r.URL.Path) {
				continue
			}
			cluster := route.Route.Cluster
			if weighted := route.Route.WeightedClusters.Clusters; len(weighted) > 0 {
				cluster = weighted[rand.IntN(len(weighted))].Name // weights are equal here
			}
			parts := strings.FieldsFunc(cluster, func(c rune) bool { return c == '/' || c == ':' })
			if len(parts) < 3 {
				http.Error(w, "no cluster", http.StatusInternalServerError)
				return
			}
			// NAMESPACE/SERVICE:PORT, since 1.16 with the name of the config before it
			at := parts[len(parts)-3:]
			backends := backendsOf(at[0], at[1], ends)
			if len(backends) == 0 {
				http.Error(w, "no healthy upstream", http.StatusServiceUnavailable)
				return
			}
			target := &url.URL{Scheme: "http", Host: backends[rand.IntN(len(backends))]}
			httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
			return
		}
	}
	w.WriteHeader(http.StatusNotFound)
}

// whole tells whether the pattern, if there is one, matches all of the path, as Envoy asks it.
func whole(pattern, path string) bool {
	return pattern == "" || regexp.MustCompile("^(?:"+pattern+")$").MatchString(path)
}

func matches(domain, name string) bool {
	domain, _, _ = strings.Cut(domain, ":")
	return domain == "*" || domain == name || strings.HasPrefix(domain, "*.") && strings.HasSuffix(name, domain[1:])
}
