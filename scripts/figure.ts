// Writes docs/topology.svg: the figure that synth makes of the lab.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthLab } from '../test/support/lab';

copyFileSync(join(synthLab(), 'host/topology.svg'), 'docs/topology.svg');
