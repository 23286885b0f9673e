package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"time"
)

// pki is a folder with one authority, which stays, and certificates made anew at each start: Docker may have given the
// node another address.
type pki string

// A pair is a certificate and its key, PEM.
type pair struct{ Certificate, Key []byte }

func openPKI(folder string) pki {
	p := pki(folder)
	must(0, os.MkdirAll(folder, 0o700))
	if _, err := os.Stat(p.file("ca.crt")); err != nil {
		p.write("ca", p.issue(nil, pkix.Name{CommonName: "k3s-ca"}, nil))
	}
	if _, err := os.Stat(p.file("service.key")); err != nil {
		must(0, os.WriteFile(p.file("service.key"), pemKey(newKey()), 0o600))
	}
	return p
}

func (p pki) file(name string) string { return string(p) + "/" + name }

func (p pki) write(name string, made pair) {
	must(0, os.WriteFile(p.file(name+".crt"), made.Certificate, 0o644))
	must(0, os.WriteFile(p.file(name+".key"), made.Key, 0o600))
}

func (p pki) read(name string) pair {
	return pair{must(os.ReadFile(p.file(name + ".crt"))), must(os.ReadFile(p.file(name + ".key")))}
}

// signed makes a certificate for a user of a group, or for a server with names.
func (p pki) signed(user, group string, names ...string) pair {
	subject := pkix.Name{CommonName: user}
	if group != "" {
		subject.Organization = []string{group}
	}
	ca := p.read("ca")
	return p.issue(&ca, subject, names)
}

func (p pki) issue(ca *pair, subject pkix.Name, names []string) pair {
	key := newKey()
	template := &x509.Certificate{
		Subject: subject, SerialNumber: must(rand.Int(rand.Reader, big.NewInt(1<<62))),
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(1, 0, 0),
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	for _, name := range names {
		if ip := net.ParseIP(name); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, name)
		}
	}
	parent, signer := template, key
	if ca == nil {
		template.IsCA, template.BasicConstraintsValid, template.ExtKeyUsage = true, true, nil
		template.KeyUsage |= x509.KeyUsageCertSign
	} else {
		parent = must(x509.ParseCertificate(block(ca.Certificate)))
		signer = must(x509.ParseECPrivateKey(block(ca.Key)))
	}
	der := must(x509.CreateCertificate(rand.Reader, template, parent, key.Public(), signer))
	return pair{pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pemKey(key)}
}

func newKey() *ecdsa.PrivateKey { return must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader)) }

func pemKey(key *ecdsa.PrivateKey) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: must(x509.MarshalECPrivateKey(key))})
}

func block(text []byte) []byte {
	found, _ := pem.Decode(text)
	return found.Bytes
}

// kubeconfig is JSON, which is YAML.
func kubeconfig(server string, ca []byte, user pair) []byte {
	named := func(kind string, value map[string]any) []any {
		return []any{map[string]any{"name": "default", kind: value}}
	}
	return must(json.Marshal(map[string]any{
		"apiVersion": "v1", "kind": "Config", "current-context": "default",
		"clusters": named("cluster", map[string]any{"server": server, "certificate-authority-data": ca}),
		"users":    named("user", map[string]any{"client-certificate-data": user.Certificate, "client-key-data": user.Key}),
		"contexts": named("context", map[string]any{"cluster": "default", "user": "default"}),
	}))
}
