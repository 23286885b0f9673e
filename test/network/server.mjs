// What stands behind the Gateway, on one node: server.mjs NODE PORT HOSTNAME...
// 200 with what it saw for the host names of the HTTPRoutes, in any case and with any port, as Cilium's Envoy; 404 for others.
import { createServer } from 'node:http';

const [node, port, ...hostnames] = process.argv.slice(2);
createServer((request, response) => {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const known = hostnames.includes('*') || hostnames.includes(host);
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ node, host: request.headers.host, forwardedFor: request.headers['x-forwarded-for'] ?? null }) + '\n');
}).listen(Number(port), '0.0.0.0');
