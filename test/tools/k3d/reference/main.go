// Command reference reads names of images as Docker does: of each line of JSON text in its input, one line: what is
// wrong, or nothing.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/distribution/reference"
)

func main() {
	for in := json.NewDecoder(os.Stdin); ; {
		var image string
		if err := in.Decode(&image); err == io.EOF {
			return
		} else if err != nil {
			panic(err)
		}
		complaint := ""
		if _, err := reference.ParseNormalizedNamed(image); err != nil {
			complaint = strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Println(complaint)
	}
}
