//go:build tools

// Package tools pins the module whose CRDs are read from config/crd/experimental.
package tools

import _ "sigs.k8s.io/gateway-api/apis/v1beta1"
