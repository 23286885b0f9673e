package main

import (
	"context"
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/warning"
)

// server holds what an API server knows about kinds: its own, and those of CRDs.
type server struct {
	crds map[schema.GroupVersionKind]*crdVersion
}

func newServer() *server {
	return &server{crds: map[schema.GroupVersionKind]*crdVersion{}}
}

// admit is what happens to an object that is sent to the server to be created.
func (s *server) admit(object *unstructured.Unstructured, text []byte, v *verdict) {
	kind := object.GroupVersionKind()
	var decoded runtime.Object
	var strategy rest.RESTCreateStrategy
	var err error
	if version, ok := s.crds[kind]; ok {
		if version.deprecated != "" {
			v.Warnings = append(v.Warnings, version.deprecated)
		}
		decoded, strategy, err = version.decode(object)
	} else {
		decoded, strategy, err = decodeBuiltIn(kind, text)
	}
	if err != nil {
		v.Errors = append(v.Errors, messages(err)...)
	}
	if decoded == nil {
		return
	}
	if strategy == nil {
		v.Warnings = append(v.Warnings, "only decoded: this program has no validation for "+kind.String())
		return
	}

	ctx := warning.WithWarningRecorder(context.Background(), recorder{v})
	ctx = genericapirequest.WithRequestInfo(ctx, &genericapirequest.RequestInfo{Verb: "create", APIGroup: kind.Group, APIVersion: kind.Version})
	meta, err := metaOf(decoded)
	if err != nil {
		v.Errors = append(v.Errors, err.Error())
		return
	}
	switch {
	case !strategy.NamespaceScoped() && meta.GetNamespace() != "":
		v.Warnings = append(v.Warnings, fmt.Sprintf("%s is cluster-scoped: the server drops namespace %q", kind.Kind, meta.GetNamespace()))
	case strategy.NamespaceScoped() && meta.GetNamespace() == "":
		meta.SetNamespace(metav1.NamespaceDefault) // as kubectl does
	}
	ctx = genericapirequest.WithNamespace(ctx, meta.GetNamespace())
	rest.FillObjectMetaSystemFields(meta)
	if err := rest.BeforeCreate(strategy, ctx, decoded); err != nil {
		v.Errors = append(v.Errors, messages(err)...)
	}
}

func metaOf(object runtime.Object) (metav1.Object, error) {
	accessor, ok := object.(metav1.ObjectMetaAccessor)
	if ok {
		return accessor.GetObjectMeta(), nil
	}
	if direct, ok := object.(metav1.Object); ok {
		return direct, nil
	}
	return nil, errors.New("an object without metadata")
}

// messages takes the list of causes apart which the server would join into one sentence.
func messages(err error) []string {
	if strict, ok := runtime.AsStrictDecodingError(err); ok {
		found := []string{}
		for _, one := range strict.Errors() {
			found = append(found, one.Error())
		}
		return found
	}
	var status apierrors.APIStatus
	if errors.As(err, &status) && status.Status().Details != nil && len(status.Status().Details.Causes) > 0 {
		found := []string{}
		for _, cause := range status.Status().Details.Causes {
			found = append(found, cause.Field+": "+cause.Message)
		}
		return found
	}
	return []string{err.Error()}
}

type recorder struct{ *verdict }

func (r recorder) AddWarning(_, text string) { r.Warnings = append(r.Warnings, text) }
