package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apihelpers"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/crdserverscheme"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"sigs.k8s.io/yaml"
)

// crdVersion is one served version of a CRD. Schema and CEL rules are compiled when the first object comes: only a
// few of the kinds of a folder are in use.
type crdVersion struct {
	crd        *apiextensionsv1.CustomResourceDefinition
	kind       schema.GroupVersionKind
	deprecated string
	structural *structuralschema.Structural
	strategy   rest.RESTCreateStrategy
}

func (s *server) loadCRDs(dir string) error {
	return filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".yaml") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		crd := &apiextensionsv1.CustomResourceDefinition{}
		if err := yaml.Unmarshal(text, crd); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if crd.Kind != "CustomResourceDefinition" {
			return nil // a kustomization, for one
		}
		apiextensionsv1.SetDefaults_CustomResourceDefinition(crd)
		apiextensionsv1.SetDefaults_CustomResourceDefinitionSpec(&crd.Spec)
		for _, version := range crd.Spec.Versions {
			if !version.Served {
				continue
			}
			kind := schema.GroupVersionKind{Group: crd.Spec.Group, Version: version.Name, Kind: crd.Spec.Names.Kind}
			found := &crdVersion{crd: crd, kind: kind}
			if version.Deprecated {
				found.deprecated = fmt.Sprintf("%s %s is deprecated", kind.GroupVersion(), kind.Kind)
				if version.DeprecationWarning != nil {
					found.deprecated = *version.DeprecationWarning
				}
			}
			s.crds[kind] = found
		}
		return nil
	})
}

// compile prepares a version as the API server's handler for custom resources does.
func (c *crdVersion) compile() error {
	external, err := apihelpers.GetSchemaForVersion(c.crd, c.kind.Version)
	if err != nil {
		return err
	}
	internal := &apiextensions.CustomResourceValidation{}
	if err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(external, internal, nil); err != nil {
		return err
	}
	structural, err := structuralschema.NewStructural(internal.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	if err := defaulting.PruneDefaults(structural); err != nil {
		return err
	}
	validator, _, err := validation.NewSchemaValidator(internal.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	var status *apiextensions.CustomResourceSubresourceStatus
	var statusValidator validation.SchemaValidator
	subresources, err := apihelpers.GetSubresourcesForVersion(c.crd, c.kind.Version)
	if err != nil {
		return err
	}
	if subresources != nil && subresources.Status != nil {
		status = &apiextensions.CustomResourceSubresourceStatus{}
		if statusSchema, ok := internal.OpenAPIV3Schema.Properties["status"]; ok {
			if statusValidator, _, err = validation.NewSchemaValidator(&statusSchema); err != nil {
				return err
			}
		}
	}
	c.structural = structural
	c.strategy = customresource.NewStrategy(crdserverscheme.NewUnstructuredObjectTyper(),
		c.crd.Spec.Scope == apiextensionsv1.NamespaceScoped, c.kind, validator, statusValidator, structural, status, nil, nil)
	return nil
}

// decode prunes, coerces and defaults an object in the order of the API server (schemaCoercingDecoder there, which
// is not exported), and returns what it pruned as a strict decoding error.
func (c *crdVersion) decode(object *unstructured.Unstructured) (runtime.Object, rest.RESTCreateStrategy, error) {
	if c.strategy == nil {
		if err := c.compile(); err != nil {
			return nil, nil, fmt.Errorf("CRD %s: %w", c.crd.Name, err)
		}
	}
	meta, hasMeta, unknown, err := objectmeta.GetObjectMetaWithOptions(object.Object, objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	if err != nil {
		return nil, nil, err
	}
	unknown = append(unknown, pruning.PruneWithOptions(object.Object, c.structural, true, structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})...)
	defaulting.PruneNonNullableNullsWithoutDefaults(object.Object, c.structural)
	fieldErr, embedded := objectmeta.CoerceWithOptions(nil, object.Object, c.structural, false, objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true})
	if fieldErr != nil {
		return nil, nil, fieldErr
	}
	unknown = append(unknown, embedded...)
	object.SetGroupVersionKind(c.kind)
	if hasMeta {
		if err := objectmeta.SetObjectMeta(object.Object, meta); err != nil {
			return nil, nil, err
		}
	}
	defaulting.Default(object.Object, c.structural)

	if len(unknown) == 0 {
		return object, c.strategy, nil
	}
	errs := []error{}
	for _, path := range unknown {
		errs = append(errs, fmt.Errorf("unknown field %q", path))
	}
	return object, c.strategy, runtime.NewStrictDecodingError(errs)
}
