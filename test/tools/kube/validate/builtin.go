package main

import (
	"fmt"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	helper "k8s.io/kubernetes/pkg/api/service"
	_ "k8s.io/kubernetes/pkg/apis/admissionregistration/install"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	core "k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	_ "k8s.io/kubernetes/pkg/apis/networking/install"
	_ "k8s.io/kubernetes/pkg/apis/policy/install"
	_ "k8s.io/kubernetes/pkg/apis/rbac/install"
	policy "k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicy"
	binding "k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicybinding"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/configmap"
	"k8s.io/kubernetes/pkg/registry/core/namespace"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/secret"
	"k8s.io/kubernetes/pkg/registry/core/service"
	"k8s.io/kubernetes/pkg/registry/core/serviceaccount"
	"k8s.io/kubernetes/pkg/registry/networking/ingress"
	"k8s.io/kubernetes/pkg/registry/policy/poddisruptionbudget"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrole"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrolebinding"
	"k8s.io/kubernetes/pkg/registry/rbac/role"
	"k8s.io/kubernetes/pkg/registry/rbac/rolebinding"
)

const admission, rbac = "admissionregistration.k8s.io", "rbac.authorization.k8s.io"

// builtIn are the kinds of Kubernetes itself that go beside a Gateway, and those of Cilium's chart. Add one here when a
// test needs it.
var builtIn = map[schema.GroupKind]rest.RESTCreateStrategy{
	{Kind: "ConfigMap"}:      configmap.Strategy,
	{Kind: "Namespace"}:      namespace.Strategy,
	{Kind: "Pod"}:            pod.Strategy,
	{Kind: "Secret"}:         secret.Strategy,
	{Kind: "Service"}:        service.Strategy,
	{Kind: "ServiceAccount"}: serviceaccount.Strategy,
	{Group: admission, Kind: "ValidatingAdmissionPolicy"}:        policy.NewStrategy(nil, nil),
	{Group: admission, Kind: "ValidatingAdmissionPolicyBinding"}: binding.NewStrategy(nil, nil, nil),
	{Group: "apps", Kind: "DaemonSet"}:                           daemonset.Strategy,
	{Group: "apps", Kind: "Deployment"}:                          deployment.Strategy,
	{Group: "apps", Kind: "StatefulSet"}:                         statefulset.Strategy,
	{Group: "batch", Kind: "CronJob"}:                            cronjob.Strategy,
	{Group: "batch", Kind: "Job"}:                                job.Strategy,
	{Group: "networking.k8s.io", Kind: "Ingress"}:                ingress.Strategy,
	{Group: "policy", Kind: "PodDisruptionBudget"}:               poddisruptionbudget.Strategy,
	{Group: rbac, Kind: "ClusterRole"}:                           clusterrole.Strategy,
	{Group: rbac, Kind: "ClusterRoleBinding"}:                    clusterrolebinding.Strategy,
	{Group: rbac, Kind: "Role"}:                                  role.Strategy,
	{Group: rbac, Kind: "RoleBinding"}:                           rolebinding.Strategy,
}

var strictJSON = json.NewSerializerWithOptions(json.DefaultMetaFactory, legacyscheme.Scheme, legacyscheme.Scheme, json.SerializerOptions{Strict: true})

// decodeBuiltIn decodes strictly, sets the defaults of the version and converts to what the strategies work on.
func decodeBuiltIn(kind schema.GroupVersionKind, text []byte) (runtime.Object, rest.RESTCreateStrategy, error) {
	if !legacyscheme.Scheme.Recognizes(kind) {
		return nil, nil, fmt.Errorf("no matches for kind %q in version %q: neither a CRD nor builtin.go of this program has it", kind.Kind, kind.GroupVersion())
	}
	versioned, _, strictErr := strictJSON.Decode(text, nil, nil)
	if versioned == nil {
		return nil, nil, strictErr
	}
	legacyscheme.Scheme.Default(versioned)
	internal, err := legacyscheme.Scheme.ConvertToVersion(versioned, runtime.InternalGroupVersioner)
	if err != nil {
		return nil, nil, err
	}
	if asked, ok := internal.(*core.Service); ok {
		allocate(asked)
	}
	return internal, builtIn[kind.GroupKind()], strictErr
}

// allocate does what the API server's allocator has done before it validates: a Service which needs a port for health
// checks and names none is given one, and one without an address keeps that.
func allocate(asked *core.Service) {
	if asked.Spec.ClusterIP == core.ClusterIPNone && len(asked.Spec.ClusterIPs) == 0 {
		asked.Spec.ClusterIPs = []string{core.ClusterIPNone}
	}
	if helper.NeedsHealthCheck(asked) && asked.Spec.HealthCheckNodePort == 0 {
		asked.Spec.HealthCheckNodePort = 30000
	}
}
