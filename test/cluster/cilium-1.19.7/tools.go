//go:build tools

// Package tools pins what this module builds: github.com/cilium/cilium/operator.
package tools

import _ "github.com/cilium/cilium/operator"
