module cdk8s-cilium/test/host/standin

go 1.26
