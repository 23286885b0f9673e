// Command k3s stands in for k3s, which is no Go module: the flags, environment, messages, files and ports that k3d and
// users see, around the real etcd, kube-apiserver, kube-controller-manager, kube-scheduler, containerd and kubelet.
package main

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

const (
	home   = "/var/lib/rancher/k3s"
	logs   = "/var/log/k3s"
	joinAt = "6440" // agents ask here for what they need; the real one answers beside the API server, at 6443
)

func main() {
	if len(os.Args) < 2 {
		fatal("no command")
	}
	switch command := os.Args[1]; command {
	case "server":
		server(parse(os.Args[2:]))
	case "agent":
		agent(parse(os.Args[2:]))
	case "--version":
		fmt.Println("k3s version v1.33.4+k3s1 (a stand-in)")
	default:
		fatal("No help topic for '%s'", command)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
	<-stop // what runs below dies with this process
}

// keep runs a program, again when it ends; its output goes to a file of its name.
func keep(program string, args ...string) {
	name := program[strings.LastIndex(program, "/")+1:]
	must(0, os.MkdirAll(logs, 0o755))
	go func() {
		for {
			log := must(os.OpenFile(logs+"/"+name+".log", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644))
			command := exec.Command(program, args...)
			command.Stdout, command.Stderr = log, log
			command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
			say("info", "Running %s %s", name, strings.Join(args, " "))
			err := command.Run()
			log.Close()
			say("error", "%s: %v: %s", name, err, last(logs+"/"+name+".log"))
			time.Sleep(time.Second)
		}
	}()
}

func last(file string) string {
	text, _ := os.ReadFile(file)
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return string(lines[len(lines)-1])
}

// until tries again until there is no error.
func until(what string, try func() error) {
	for i := 1; ; i++ {
		err := try()
		if err == nil {
			return
		}
		if i%25 == 0 {
			say("info", "Waiting for %s: %v", what, err)
		}
		time.Sleep(200 * time.Millisecond)
	}
}

// forward takes connections at an address and passes them on. The name is asked for on each: it may have moved.
func forward(from, to string) {
	listener := must(net.Listen("tcp", from))
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer client.Close()
				upstream, err := net.DialTimeout("tcp", to, 5*time.Second)
				if err != nil {
					return
				}
				defer upstream.Close()
				go func() {
					upstream.(*net.TCPConn).ReadFrom(client)
					upstream.(*net.TCPConn).CloseWrite()
				}()
				client.(*net.TCPConn).ReadFrom(upstream)
			}()
		}
	}()
}

func say(level, format string, a ...any) {
	fmt.Fprintf(os.Stderr, "time=%q level=%s msg=%q\n", time.Now().UTC().Format(time.RFC3339), level, fmt.Sprintf(format, a...))
}

func fatal(format string, a ...any) {
	say("fatal", format, a...)
	os.Exit(1)
}

func must[T any](value T, err error) T {
	if err != nil {
		fatal("%v", err)
	}
	return value
}
