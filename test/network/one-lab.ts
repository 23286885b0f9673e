// Brings up a lab and asks once; then waits to be ended, or fails when it is told to: for leftovers.test.ts.
import { once } from 'node:events';
import { Lab } from './lab';
import { ADDRESS, files, HOSTNAME } from './suite';

void (async () => {
  const lab = await Lab.start(files);
  await lab.must('/run/lab/dist/host/up.sh host router');
  await lab.untilRouted(3);
  await lab.must(
    'exec curl --silent --fail --noproxy "*" --output /dev/null --header "Host: $1" "http://$2/"',
    HOSTNAME,
    ADDRESS,
  );
  console.log('carries');
  await once(process.stdin, 'data');
  throw new Error('a test that fails');
})().catch(() => process.exit(1));
