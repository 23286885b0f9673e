// Packets, not only files: the generated scripts, FRR and HAProxy configurations and manifests carry traffic.
// Each test is also run on files with something broken; its name says with what.
import { describe } from 'node:test';
import { failover } from './failover';
import { names } from './names';
import { request } from './request';
import { router } from './router';
import { scripts } from './scripts';
import { skip } from './suite';

describe('the lab carries packets', { skip, concurrency: 9 }, () => {
  scripts();
  failover();
  names();
  request();
  router();
});
