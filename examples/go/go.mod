module example.com/lab

go 1.25.0

require (
	example.com/cdk8s-cilium-go/cdk8scilium v0.1.0
	github.com/aws/jsii-runtime-go v1.140.0
	github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2 v2.70.106
)

require (
	github.com/Masterminds/semver/v3 v3.5.0 // indirect
	github.com/aws/constructs-go/constructs/v10 v10.8.1 // indirect
)

// The module is not published: `npm run packages` builds it, and those of cdk8s and constructs from the same npm packages.
replace (
	example.com/cdk8s-cilium-go/cdk8scilium => ../../build/packages/go/cdk8scilium
	github.com/aws/constructs-go/constructs/v10 => ../../build/packages/go/constructs
	github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2 => ../../build/packages/go/cdk8s
)
