#!/usr/bin/env node
import { run } from './run';

const { out, error, code } = run(process.argv.slice(2));
process.stderr.write(error);
// Not process.exit: it would cut off what a pipe has not taken yet.
process.stdout.write(out);
process.exitCode = code;
