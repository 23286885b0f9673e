package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net/http"
	"time"
)

// An apiClient asks the API server as a user.
type apiClient struct{ *http.Client }

func client(ca []byte, user pair) apiClient {
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	config := &tls.Config{RootCAs: roots, Certificates: []tls.Certificate{must(tls.X509KeyPair(user.Certificate, user.Key))}}
	return apiClient{&http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{TLSClientConfig: config}}}
}

// ask is one request; every node has the API server at 6444.
func (c apiClient) ask(method, path, kind string, body []byte) error {
	base := "https://127.0.0.1:6444"
	if path == "/readyz" {
		base = api
	}
	r := must(http.NewRequest(method, base+path, bytes.NewReader(body)))
	r.Header.Set("Content-Type", kind)
	answer, err := c.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if text, _ := io.ReadAll(answer.Body); answer.StatusCode >= 300 {
		return fmt.Errorf("%s: %s: %s", path, answer.Status, text)
	}
	return nil
}
