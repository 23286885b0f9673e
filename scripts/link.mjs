// Links the command of this package into its own node_modules, so that `npx cdk8s-cilium` works in a clone: npm links
// the commands of other packages alone. `npm ci` removes the link, and then runs this as `dependencies`: of
// `prepare`, npm would ask those who install the tarball.
import { lstatSync, symlinkSync, writeFileSync } from 'node:fs';

const link = 'node_modules/.bin/cdk8s-cilium';
if (process.platform === 'win32')
  writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\scripts\\cdk8s-cilium.mjs" %*\r\n');
else if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync('../../scripts/cdk8s-cilium.mjs', link);
