//go:build tools

// Package tools pins what this module builds beside its own programs: Helm as people run it.
package tools

import _ "helm.sh/helm/v3/cmd/helm"
