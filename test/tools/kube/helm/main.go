// Command helm renders a chart as `helm template --namespace NS -f VALUES --api-versions ...` does, and names
// the values which the chart does not know: Helm itself drops those silently.
//
//	helm -chart DIR -values FILE -namespace NS -kube-version V -api-versions a,b -out FILE
//
// It prints one JSON object: unknown (paths), error (Helm's own words, or empty) and manifests (the file written).
package main

import (
	"encoding/json"
	"flag"
	"log"
	"os"
	"strings"

	"helm.sh/helm/v3/pkg/action"
	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"sigs.k8s.io/yaml"
)

type verdict struct {
	Unknown   []string `json:"unknown"`
	Error     string   `json:"error"`
	Manifests string   `json:"manifests"`
}

func main() {
	chartDir := flag.String("chart", "", "folder of the chart")
	valuesFile := flag.String("values", "", "values file")
	namespace := flag.String("namespace", "default", "namespace of the release")
	kubeVersion := flag.String("kube-version", "", "Kubernetes version the chart is rendered for")
	apiVersions := flag.String("api-versions", "", "API versions which the cluster serves, beside Kubernetes' own")
	out := flag.String("out", "", "file for the rendered manifests")
	flag.Parse()

	ch, err := loader.Load(*chartDir)
	if err != nil {
		log.Fatal(err)
	}
	result := verdict{Unknown: []string{}}
	values, err := readValues(*valuesFile)
	if err == nil {
		// Before rendering: Helm merges the chart's defaults into the values given.
		result.Unknown = unknownKeys(ch, values)
		var manifest string
		if manifest, err = render(ch, values, *namespace, *kubeVersion, *apiVersions); err == nil {
			result.Manifests = *out
			if writeErr := os.WriteFile(*out, []byte(manifest), 0o644); writeErr != nil {
				log.Fatal(writeErr)
			}
		}
	}
	if err != nil {
		result.Error = err.Error()
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}

// readValues is stricter than Helm in one thing: a key given twice is an error, where Helm keeps the last.
func readValues(file string) (map[string]any, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	values := map[string]any{}
	return values, yaml.UnmarshalStrict(text, &values)
}

// render does what Helm's own template command does with its arguments.
func render(ch *chart.Chart, values map[string]any, namespace, kubeVersion, apiVersions string) (string, error) {
	install := action.NewInstall(&action.Configuration{})
	install.DryRun = true
	install.DryRunOption = "client"
	install.ClientOnly = true
	install.Replace = true
	install.ReleaseName = ch.Name()
	install.Namespace = namespace
	install.APIVersions = strings.FieldsFunc(apiVersions, func(r rune) bool { return r == ',' })
	if kubeVersion != "" {
		version, err := chartutil.ParseKubeVersion(kubeVersion)
		if err != nil {
			return "", err
		}
		install.KubeVersion = version
	}
	release, err := install.Run(ch, values)
	if err != nil {
		return "", err
	}
	return release.Manifest, nil
}
