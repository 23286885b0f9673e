import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs that tests install and build are kept: not below node_modules, which `npm ci` deletes. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cdk8s-cilium');
