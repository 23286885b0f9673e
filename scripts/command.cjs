#!/usr/bin/env node
// The command `cdk8s-cilium` as npm installs it: build/lib/commands/main.js.
const { setFlagsFromString } = require('node:v8');

// The flags come first, because compiled code is kept for these flags.
const [major] = process.versions.node.split('.').map(Number);
// Node 20 spends a third of a run on optimising functions, most of which are done before that pays.
if (major === 20) {
  setFlagsFromString('--sparkplug');
  setFlagsFromString('--interrupt-budget=1000000');
}
// From Node 24 on, a faster compiler, Maglev, optimises first. To optimise again pays in `watch` alone, which goes on.
if (major >= 24 && process.argv[2] !== 'watch') setFlagsFromString('--no-turbofan');
require('../load').command();
