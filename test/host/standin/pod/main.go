// Command pod stands in for programs of pods that have no part in what is tested. The name by which it is called says
// which: Hubble's page, programs that only have to be there and healthy, and init containers, whose work nothing needs.
package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

func main() {
	name := filepath.Base(os.Args[0])
	switch name {
	case "hubble-ui":
		serve(":8081", "<!doctype html><title>Hubble UI</title>\n")
	case "hubble-ui-backend":
		serve(":8090", "")
	case "hubble-relay":
		go grpcHealth(":4222")
		accept(":4245")
	case "cilium-envoy-starter":
		serve("127.0.0.1:9878", "")
	case "pause", "k3d-tools":
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
		<-stop
	default:
		fmt.Println(name, "does nothing here:", os.Args[1:])
	}
}

func serve(address, page string) {
	fail(http.ListenAndServe(address, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, page)
	})))
}

// grpcHealth answers the kubelet's gRPC probe: a message without a flag, of two bytes, status SERVING.
func grpcHealth(address string) {
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true)
	server := http.Server{Addr: address, Protocols: protocols, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/grpc")
		w.Header().Set("Trailer", "Grpc-Status")
		w.Write([]byte{0, 0, 0, 0, 2, 8, 1})
		w.Header().Set("Grpc-Status", "0")
	})}
	fail(server.ListenAndServe())
}

func accept(address string) {
	listener, err := net.Listen("tcp", address)
	fail(err)
	for {
		connection, err := listener.Accept()
		fail(err)
		connection.Close()
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
