// gRPC at both ends of the edge, with the library that most clients and servers are made of.
//
//	grpc serve FILE
//	grpc call ADDRESS NAME CA-FILE CASE MILLISECONDS
//
// FILE is JSON, an array of Socket: where a gateway listens. Each takes HTTP/1.1 and HTTP/2 as Cilium's Envoy does: over TLS
// HTTP/2 by name (ALPN) only where it is told so. Calls are of the service that gRPC tests its own libraries with; other
// requests get a page that tells by which version of HTTP they came.
//
// The client dials ADDRESS for NAME, by TLS where CA-FILE is not empty, and prints an Outcome.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	pb "google.golang.org/grpc/interop/grpc_testing"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

type Socket struct {
	Address string
	PEM     string // certificate and key; without one it speaks plain HTTP
	ALPN    bool
}

// Outcome is what a client saw of one call.
type Outcome struct {
	Code    string
	Message string
	// Milliseconds from the start of the call until each message came.
	Messages []int64
	Header   metadata.MD
	Trailer  metadata.MD
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "serve":
		return serve(args[1])
	case len(args) == 6 && args[0] == "call":
		pause, err := strconv.Atoi(args[5])
		if err != nil {
			return err
		}
		return call(args[1], args[2], args[3], args[4], time.Duration(pause)*time.Millisecond)
	}
	return errors.New("grpc serve FILE | grpc call ADDRESS NAME CA-FILE CASE MILLISECONDS")
}

// --- the server

type service struct{ pb.UnimplementedTestServiceServer }

const lastWords = "last-words"

// UnaryCall tells what the gateway was told of the client, says what it is asked to say last, and ends as it is asked to.
func (service) UnaryCall(ctx context.Context, request *pb.SimpleRequest) (*pb.SimpleResponse, error) {
	asked, _ := metadata.FromIncomingContext(ctx)
	told := metadata.MD{}
	for _, key := range []string{"x-forwarded-for", "x-forwarded-proto"} {
		told.Set(key, asked.Get(key)...)
	}
	if err := grpc.SetHeader(ctx, told); err != nil {
		return nil, err
	}
	if err := grpc.SetTrailer(ctx, metadata.MD{lastWords: asked.Get(lastWords)}); err != nil {
		return nil, err
	}
	if ends := request.GetResponseStatus(); ends.GetCode() != 0 {
		return nil, status.Error(codes.Code(ends.GetCode()), ends.GetMessage())
	}
	return &pb.SimpleResponse{}, nil
}

// StreamingOutputCall sends a message after each of the pauses that it is asked for.
func (service) StreamingOutputCall(request *pb.StreamingOutputCallRequest, stream grpc.ServerStreamingServer[pb.StreamingOutputCallResponse]) error {
	stream.SetTrailer(metadata.Pairs(lastWords, "of the stream"))
	for _, parameters := range request.GetResponseParameters() {
		time.Sleep(time.Duration(parameters.GetIntervalUs()) * time.Microsecond)
		if err := stream.Send(&pb.StreamingOutputCallResponse{}); err != nil {
			return err
		}
	}
	return nil
}

// FullDuplexCall answers each message.
func (service) FullDuplexCall(stream grpc.BidiStreamingServer[pb.StreamingOutputCallRequest, pb.StreamingOutputCallResponse]) error {
	stream.SetTrailer(metadata.Pairs(lastWords, "of the stream"))
	for {
		if _, err := stream.Recv(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if err := stream.Send(&pb.StreamingOutputCallResponse{}); err != nil {
			return err
		}
	}
}

func serve(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var sockets []Socket
	if err := json.Unmarshal(text, &sockets); err != nil {
		return err
	}
	calls := grpc.NewServer()
	pb.RegisterTestServiceServer(calls, service{})
	handler := http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		if request.ProtoMajor == 2 && strings.HasPrefix(request.Header.Get("Content-Type"), "application/grpc") {
			calls.ServeHTTP(response, request)
			return
		}
		fmt.Fprintf(response, "{\"proto\":%q}\n", request.Proto)
	})
	failed := make(chan error)
	for _, socket := range sockets {
		listener, err := net.Listen("tcp", socket.Address)
		if err != nil {
			return err
		}
		server := &http.Server{Handler: handler, Protocols: new(http.Protocols)}
		server.Protocols.SetHTTP1(true)
		server.Protocols.SetUnencryptedHTTP2(true)
		if socket.PEM != "" {
			pair, err := tls.X509KeyPair([]byte(socket.PEM), []byte(socket.PEM))
			if err != nil {
				return err
			}
			config := &tls.Config{Certificates: []tls.Certificate{pair}}
			if socket.ALPN {
				config.NextProtos = []string{"h2", "http/1.1"}
			}
			// To the server a connection is plain by then: it takes HTTP/2 by its first bytes, asked for by name or not.
			listener = plain{tls.NewListener(listener, config)}
		}
		go func() { failed <- server.Serve(listener) }()
	}
	return <-failed
}

// plain hides from net/http that connections are of TLS.
type plain struct{ net.Listener }

func (listener plain) Accept() (net.Conn, error) {
	connection, err := listener.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return struct{ net.Conn }{connection}, nil
}

// --- the client

func call(address, name, caFile, which string, pause time.Duration) error {
	encryption := insecure.NewCredentials()
	if caFile != "" {
		text, err := os.ReadFile(caFile)
		if err != nil {
			return err
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(text)
		encryption = credentials.NewTLS(&tls.Config{RootCAs: roots, ServerName: name})
	}
	connection, err := grpc.NewClient("passthrough:///"+address, grpc.WithTransportCredentials(encryption), grpc.WithAuthority(name))
	if err != nil {
		return err
	}
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), pause+10*time.Second)
	defer cancel()

	outcome := Outcome{Messages: []int64{}}
	start := time.Now()
	came := func() { outcome.Messages = append(outcome.Messages, time.Since(start).Milliseconds()) }
	err = calls(pb.NewTestServiceClient(connection), ctx, which, pause, came, grpc.Header(&outcome.Header), grpc.Trailer(&outcome.Trailer))
	outcome.Code, outcome.Message = status.Code(err).String(), status.Convert(err).Message()
	return json.NewEncoder(os.Stdout).Encode(outcome)
}

func calls(client pb.TestServiceClient, ctx context.Context, which string, pause time.Duration, came func(), options ...grpc.CallOption) error {
	switch which {
	case "unary", "failing":
		request := &pb.SimpleRequest{}
		if which == "failing" {
			request.ResponseStatus = &pb.EchoStatus{Code: int32(codes.ResourceExhausted), Message: "no more: 100 %"}
		}
		_, err := client.UnaryCall(metadata.AppendToOutgoingContext(ctx, lastWords, "of the call"), request, options...)
		if err == nil {
			came()
		}
		return err
	case "silent-server":
		// The first message comes at once, the second after the pause.
		request := &pb.StreamingOutputCallRequest{ResponseParameters: []*pb.ResponseParameters{{}, {IntervalUs: int32(pause.Microseconds())}}}
		stream, err := client.StreamingOutputCall(ctx, request, options...)
		for err == nil {
			if _, err = stream.Recv(); err == nil {
				came()
			}
		}
		return orEnd(err)
	case "silent-client":
		stream, err := client.FullDuplexCall(ctx, options...)
		for i := 0; err == nil && i < 2; i++ {
			if i > 0 {
				time.Sleep(pause)
			}
			if err = stream.Send(&pb.StreamingOutputCallRequest{}); errors.Is(err, io.EOF) || err == nil {
				// Where sending fails, what comes says why.
				if _, err = stream.Recv(); err == nil {
					came()
				}
			}
		}
		if err == nil {
			if err = stream.CloseSend(); err == nil {
				_, err = stream.Recv()
			}
		}
		return orEnd(err)
	}
	return fmt.Errorf("no such case: %s", which)
}

func orEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
