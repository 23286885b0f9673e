// Command cli is k3d as people run it.
package main

import (
	"github.com/k3d-io/k3d/v5/cmd"
	"github.com/k3d-io/k3d/v5/version"
)

func main() {
	version.Version = "v5.9.0" // a release build sets it; k3d names its tools image by it
	cmd.Execute()
}
