#!/usr/bin/env node
// The command `cdk8s-cilium` as npm installs it: build/lib/commands/main.js.
const { setFlagsFromString } = require('node:v8');

// Node 20 spends a third of a run on optimising functions, most of which are done before that pays. Newer ones do not.
// Set first, because compiled code is kept for these flags.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--sparkplug');
  setFlagsFromString('--interrupt-budget=1000000');
}
require('../load').command();
