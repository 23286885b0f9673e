/**
 * Packets, not only files: the generated scripts, FRR and HAProxy configurations and manifests carry traffic.
 * Each test is also run on files with something broken; its name says with what.
 *
 * @jest-environment ./test/network/side-by-side.ts
 * @side-by-side 9
 */
import { unless } from '../support/unless';
import { failover } from './failover';
import { names } from './names';
import { request } from './request';
import { router } from './router';
import { scripts } from './scripts';
import { skip } from './suite';

unless(skip).describe('the lab carries packets', () => {
  scripts();
  failover();
  names();
  request();
  router();
});
