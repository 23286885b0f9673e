// What stands behind the Gateways, on one node: server.mjs NODE FILE
// FILE holds the listeners that gateways.ts found. The closest listener by host name answers with the closest of its
// routes, in any case and with any port, as Cilium's Envoy; 404 where there is none.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [node, file] = process.argv.slice(2);
const listeners = JSON.parse(readFileSync(file, 'utf8'));

/** How closely a host name fits: none below 0, the name itself closest, of wildcards the longest. */
const fit = (hostname, host) => {
  if (hostname === host) return Infinity;
  if (hostname === '*') return 0;
  return hostname.startsWith('*.') && host.endsWith(hostname.slice(1)) && host.length >= hostname.length
    ? hostname.length
    : -1;
};
/** The one that fits closest, if any does. */
const closest = (all, host, hostnames) =>
  all
    .map((one) => ({ one, fits: Math.max(-1, ...hostnames(one).map((hostname) => fit(hostname, host))) }))
    .filter(({ fits }) => fits >= 0)
    .sort((a, b) => b.fits - a.fits)[0]?.one;

for (const port of new Set(listeners.map((listener) => listener.port))) {
  createServer((request, response) => {
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    const here = listeners.filter((one) => one.port === port && one.address === request.socket.localAddress);
    const listener = closest(here, host, ({ hostname }) => [hostname]);
    const route = listener && closest(listener.routes, host, ({ hostnames }) => hostnames);
    response.writeHead(route ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        node,
        gateway: listener?.gateway,
        route: route?.name,
        host: request.headers.host,
        forwardedFor: request.headers['x-forwarded-for'] ?? null,
      }) + '\n',
    );
  }).listen(port, '0.0.0.0');
}
