// Command validate says what an API server would say to `kubectl apply --validate=strict` of the objects in YAML
// files, with the API server's own code: strict decoding, defaulting, schema, CEL and the checks of metadata.
//
//	validate -crds DIR[,DIR...] FILE...       (FILE - is standard input)
//
// It prints a JSON list with one verdict an object, and exits 0 whatever the verdicts are.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/kubernetes/pkg/capabilities"
	"sigs.k8s.io/yaml"
)

type verdict struct {
	File       string   `json:"file"`
	Index      int      `json:"index"` // of the document in its file
	APIVersion string   `json:"apiVersion"`
	Kind       string   `json:"kind"`
	Namespace  string   `json:"namespace"`
	Name       string   `json:"name"`
	Errors     []string `json:"errors"`
	Warnings   []string `json:"warnings"`
}

func main() {
	crdDirs := flag.String("crds", "", "folders with CRDs, separated by commas")
	flag.Parse()

	// As a server does that is started with --allow-privileged, which kubeadm and k3s give.
	capabilities.Setup(true, 0)
	server := newServer()
	for _, dir := range strings.FieldsFunc(*crdDirs, func(r rune) bool { return r == ',' }) {
		if err := server.loadCRDs(dir); err != nil {
			log.Fatal(err)
		}
	}
	verdicts := []verdict{}
	for _, file := range flag.Args() {
		found, err := server.judgeFile(file)
		if err != nil {
			log.Fatalf("%s: %v", file, err)
		}
		verdicts = append(verdicts, found...)
	}
	if err := json.NewEncoder(os.Stdout).Encode(verdicts); err != nil {
		log.Fatal(err)
	}
}

func (s *server) judgeFile(file string) ([]verdict, error) {
	var input io.Reader = os.Stdin
	if file != "-" {
		opened, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer opened.Close()
		input = opened
	}
	verdicts := []verdict{}
	documents := utilyaml.NewYAMLReader(bufio.NewReader(input))
	for index := 0; ; index++ {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return verdicts, nil
		}
		if err != nil {
			return nil, err
		}
		if v, isObject := s.judge(document); isObject {
			v.File, v.Index = file, index
			verdicts = append(verdicts, v)
		}
	}
}

// judge returns false for a document without content: a comment, or an empty one.
func (s *server) judge(document []byte) (verdict, bool) {
	v := verdict{Errors: []string{}, Warnings: []string{}}
	text, err := yaml.YAMLToJSONStrict(document)
	if err != nil {
		v.Errors = append(v.Errors, err.Error())
		return v, true
	}
	if string(text) == "null" {
		return v, false
	}
	object := &unstructured.Unstructured{}
	if err := object.UnmarshalJSON(text); err != nil {
		v.Errors = append(v.Errors, err.Error())
		return v, true
	}
	v.APIVersion, v.Kind = object.GetAPIVersion(), object.GetKind()
	v.Namespace, v.Name = object.GetNamespace(), object.GetName()
	s.admit(object, text, &v)
	return v, true
}
