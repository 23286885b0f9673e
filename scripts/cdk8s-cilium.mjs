#!/usr/bin/env node
// The command in a clone: the sources as they are. A package that npm installed has them compiled.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('tsx/cjs');
require('../lib/commands/main.ts');
