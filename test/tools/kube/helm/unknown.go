package main

import (
	"encoding/json"
	"log"
	"regexp"
	"sort"
	"strings"

	"helm.sh/helm/v3/pkg/chart"
)

// unknownKeys returns the paths in values which the chart cannot mean: neither values.yaml nor the schema has such a
// key, nor does a template read it (charts leave some keys out of values.yaml, in a comment).
func unknownKeys(ch *chart.Chart, values map[string]any) []string {
	templates := readsIn(ch)
	unknown := []string{}
	var walk func(path string, given, defaults, schema map[string]any)
	walk = func(path string, given, defaults, schema map[string]any) {
		properties, _ := schema["properties"].(map[string]any)
		for key, value := range given {
			keyPath := strings.TrimPrefix(path+"."+key, ".")
			fallback, known := defaults[key]
			property, named := properties[key].(map[string]any)
			if !known && !named && !templates.read(keyPath) {
				unknown = append(unknown, keyPath)
				continue
			}
			// A map whose keys no template reads by name is free-form: nodeSelector, annotations and the like.
			if nested, isMap := value.(map[string]any); isMap && templates.readBelow(keyPath) {
				nestedDefaults, _ := fallback.(map[string]any)
				walk(keyPath, nested, nestedDefaults, property)
			}
		}
	}
	schema := map[string]any{}
	if len(ch.Schema) > 0 {
		if err := json.Unmarshal(ch.Schema, &schema); err != nil {
			log.Fatal(err)
		}
	}
	walk("", values, ch.Values, schema)
	sort.Strings(unknown)
	return unknown
}

// reads are all the paths below .Values that the templates of a chart name.
type reads map[string]bool

func readsIn(ch *chart.Chart) reads {
	found := reads{}
	for _, template := range ch.Templates {
		for _, match := range valuePath.FindAllSubmatch(template.Data, -1) {
			found[string(match[1])] = true
		}
		for _, match := range keyOfMap.FindAllSubmatch(template.Data, -1) {
			found[string(match[1])+"."+string(match[2])] = true
		}
	}
	return found
}

var valuePath = regexp.MustCompile(`\.Values\.([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)`)

// keyOfMap is how templates read a key by a function: get .Values.nodePort "range".
var keyOfMap = regexp.MustCompile(`(?:get|index) \$?\.Values\.([A-Za-z0-9_.]+) "([A-Za-z0-9_]+)"`)

// read tells whether a template reads the value at path, or something below it.
func (r reads) read(path string) bool {
	return r[path] || r.readBelow(path)
}

func (r reads) readBelow(path string) bool {
	for known := range r {
		if strings.HasPrefix(known, path+".") {
			return true
		}
	}
	return false
}
