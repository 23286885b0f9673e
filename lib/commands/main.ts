#!/usr/bin/env node
import { run } from './run';

const { out, error, code, goOn } = run(process.argv.slice(2));
process.stderr.write(error);
// Not process.exit: it would cut off output that a pipe has not read yet.
process.stdout.write(out);
process.exitCode = code;
goOn?.();
