//go:build tools

// Package tools pins what this module builds: the API server, and the controller manager for its garbage collector.
package tools

import (
	_ "k8s.io/kubernetes/cmd/kube-apiserver"
	_ "k8s.io/kubernetes/cmd/kube-controller-manager"
)
