//go:build tools

// Package tools pins what this module builds: Helm as people run it.
package tools

import _ "helm.sh/helm/v4/cmd/helm"
