#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// Node 20 spends a third of a run on optimising functions, most of which are done before that pays. Newer ones do not.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--sparkplug');
  setFlagsFromString('--interrupt-budget=1000000');
}

const { out, error, code, goOn } = run(process.argv.slice(2));
process.stderr.write(error);
// Not process.exit: it would cut off output that a pipe has not read yet.
process.stdout.write(out);
process.exitCode = code;
goOn?.();
