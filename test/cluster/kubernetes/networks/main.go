// Command networks says what kube-apiserver's own validation has against networks of Services: of each line of its
// input, as --service-cluster-ip-range has it, one line of JSON, a list of complaints.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"strings"

	"k8s.io/kubernetes/cmd/kube-apiserver/app/options"
)

func complaints(ranges string) ([]string, error) {
	found := []string{}
	given := options.NewServerRunOptions()
	given.ServiceClusterIPRanges = ranges
	// Without a folder the certificate, which is none of our business, stays in memory.
	given.SecureServing.ServerCert.CertDirectory = ""
	completed, err := given.Complete(context.Background())
	if err != nil {
		return []string{err.Error()}, nil
	}
	for _, err := range completed.Validate() {
		text := err.Error()
		// What this machine's own address is, is none of the question.
		if strings.Contains(text, "must match public address family") {
			continue
		}
		if strings.Contains(strings.ToLower(text), "service") && strings.Contains(strings.ToLower(text), "ip") {
			found = append(found, text)
		}
	}
	return found, nil
}

func main() {
	out := json.NewEncoder(os.Stdout)
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		found, err := complaints(lines.Text())
		if err == nil {
			err = out.Encode(found)
		}
		if err != nil {
			panic(err)
		}
	}
}
