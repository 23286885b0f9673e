// Serves FOLDER/HOST/PATH as https://HOST/PATH on loopback.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, normalize } from 'node:path';

const options = { key: readFileSync('/etc/ssl/private/mirror.key'), cert: readFileSync('/etc/ssl/mirror.crt') };
createServer(options, (request, response) => {
  const [path] = request.url.split('?');
  const file = join(process.argv[2], request.headers.host.split(':')[0], normalize(path));
  const found = statSync(file, { throwIfNoEntry: false })?.isFile();
  console.log(request.method, request.headers.host, path, found ? 200 : 404);
  response.writeHead(found ? 200 : 404);
  if (found) createReadStream(file).pipe(response);
  else response.end();
}).listen(443, '127.0.0.1');
