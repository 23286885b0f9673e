// Packets with the programs of Cilium 1.19.4, on the files that main.ts makes when it names this version.
import { BREAKAGES } from './breakages';
import { carries } from './suite';

carries('1.19.4', BREAKAGES);
