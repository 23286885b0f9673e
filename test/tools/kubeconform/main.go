// Command kubeconform validates files and folders as kubeconform does, whose program is no package to import:
//
//	kubeconform SCHEMAS PATH…
//
// SCHEMAS is the location of the schemas, a path with {{.ResourceKind}} in it.
package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/yannh/kubeconform/pkg/resource"
	"github.com/yannh/kubeconform/pkg/validator"
)

// workers is the default of kubeconform.
const workers = 4

func main() {
	v, err := validator.New(os.Args[1:2], validator.Opts{KubernetesVersion: "1.35.0", Strict: true})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	resources, errors := resource.FromFiles(context.Background(), os.Args[2:], nil, workers)
	results := make(chan validator.Result)
	var wait sync.WaitGroup
	for range workers {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for one := range resources {
				results <- v.ValidateResource(one)
			}
		}()
	}
	go func() {
		for err := range errors {
			if err != nil {
				results <- validator.Result{Err: err, Status: validator.Error}
			}
		}
		wait.Wait()
		close(results)
	}()
	valid, others := 0, 0
	for result := range results {
		if result.Status == validator.Valid {
			valid++
			continue
		}
		others++
		fmt.Fprintln(os.Stderr, result.Resource.Path, result.Err)
	}
	fmt.Printf("%d valid, %d others\n", valid, others)
	if others > 0 {
		os.Exit(1)
	}
}
