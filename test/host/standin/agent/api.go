package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

type metadata struct {
	Name, Namespace string
	Labels          map[string]string
}

type node struct {
	Metadata metadata
	Spec     struct {
		PodCIDR  string
		PodCIDRs []string
	}
	Status struct {
		Addresses []struct{ Type, Address string }
	}
}

type service struct {
	Metadata metadata
	Spec     struct {
		Ports []struct {
			Protocol string
			Port     int
		}
	}
	Status struct {
		LoadBalancer struct{ Ingress []struct{ IP string } }
	}
}

type slice struct {
	Metadata  metadata
	Endpoints []struct {
		Addresses  []string
		Conditions struct{ Ready *bool }
	}
	Ports []struct{ Port int }
}

// envoyConfig is what the operator makes of Gateways and routes, as far as it is read here.
type envoyConfig struct {
	Metadata metadata
	Spec     struct {
		Services  []struct{ Name, Namespace string }
		Resources []struct{ VirtualHosts []virtualHost }
	}
}

type virtualHost struct {
	Domains []string
	Routes  []struct {
		Match struct {
			Prefix, Path, PathSeparatedPrefix string
			SafeRegex                         struct{ Regex string }
		}
		Route struct {
			Cluster          string
			WeightedClusters struct{ Clusters []struct{ Name string } }
		}
	}
}

const account = "/var/run/secrets/kubernetes.io/serviceaccount/"

func server() string {
	return "https://" + net.JoinHostPort(os.Getenv("KUBERNETES_SERVICE_HOST"), os.Getenv("KUBERNETES_SERVICE_PORT"))
}

var client = func() *http.Client {
	roots := x509.NewCertPool()
	ca, _ := os.ReadFile(account + "ca.crt")
	roots.AppendCertsFromPEM(ca)
	return &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
}()

func get(path string, into any) error {
	return ask("GET", path, nil, into)
}

func ask(method, path string, body []byte, into any) error {
	r, err := http.NewRequest(method, server()+path, bytes.NewReader(body))
	check(err)
	token, _ := os.ReadFile(account + "token")
	r.Header.Set("Authorization", "Bearer "+string(token))
	r.Header.Set("Content-Type", "application/json")
	answer, err := client.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("%s %s: %s", method, path, answer.Status)
	}
	return json.NewDecoder(answer.Body).Decode(into)
}

// list has nil where the API server does not answer.
func list[T any](path string) []T {
	found := struct{ Items []T }{Items: []T{}}
	if err := get(path, &found); err != nil {
		fmt.Println(err)
		return nil
	}
	return found.Items
}

// kubeconfig for programs that want one: that of the pod's own account.
func kubeconfig() string {
	file := "/tmp/kubeconfig"
	check(os.WriteFile(file, fmt.Appendf(nil, `{"apiVersion": "v1", "kind": "Config", "current-context": "pod",
"contexts": [{"name": "pod", "context": {"cluster": "pod", "user": "pod"}}],
"clusters": [{"name": "pod", "cluster": {"server": %q, "certificate-authority": "%[2]sca.crt"}}],
"users": [{"name": "pod", "user": {"tokenFile": "%[2]stoken"}}]}`, server(), account), 0o600))
	return file
}
