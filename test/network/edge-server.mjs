// What stands at the addresses of the gateways, on one node: edge-server.mjs FILE
// FILE holds sockets: where each listens, what it speaks, and whether connections begin with the PROXY protocol, as
// Envoy wants it of Gateways with gatewayAPI.enableProxyProtocol: then no other connection is taken.
import { readFileSync } from 'node:fs';
import { createServer as http } from 'node:http';
import { createServer as https } from 'node:https';
import { createServer as tcp } from 'node:net';

const { proxied, sockets } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const SIGNATURE = Buffer.from('0d0a0d0a000d0a515549540a', 'hex');

/** Reads the header of version 1 or 2 and tells who the client is. */
function client(socket, then) {
  const refuse = () => socket.destroy();
  const next = () => {
    const start = socket.read(5);
    if (!start) return socket.once('readable', next);
    if (start.toString() === 'PROXY') {
      const line = () => {
        const rest = socket.read();
        if (!rest) return socket.once('readable', line);
        const end = rest.indexOf('\r\n');
        socket.unshift(rest.subarray(end + 2));
        return then(rest.toString('latin1', 1, end).split(' ')[1]);
      };
      return line();
    }
    if (!SIGNATURE.subarray(0, 5).equals(start)) return refuse();
    const head = () => {
      const rest = socket.read(11);
      if (!rest) return socket.once('readable', head);
      const length = rest.readUInt16BE(9);
      const body = () => {
        const addresses = length === 0 ? Buffer.alloc(0) : socket.read(length);
        if (!addresses) return socket.once('readable', body);
        // A check of HAProxy itself says LOCAL and no address.
        return then((rest[7] & 15) === 1 && rest[8] === 0x11 ? [...addresses.subarray(0, 4)].join('.') : null);
      };
      return body();
    };
    return head();
  };
  next();
}

for (const { gateway, address, port, speaks, redirects, pem, names, path = '' } of sockets) {
  const answer = (request, response) => {
    const { host } = request.headers;
    if (redirects) return response.writeHead(301, { location: `https://${host}/` }).end();
    const status =
      names.some((name) => host.split(':')[0].endsWith(name)) && (request.url + '/').startsWith(`${path}/`) ? 200 : 404;
    // Of those who ask, curl says who it is, and a health check does not.
    console.log(`${request.headers['user-agent'] ?? '-'} ${request.method} ${host}${request.url} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json' });
    return response.end(
      JSON.stringify({
        gateway,
        port,
        client: request.socket.from ?? request.socket._parent?.from ?? null,
        forwardedFor: request.headers['x-forwarded-for'] ?? null,
        proto: request.headers['x-forwarded-proto'] ?? null,
      }) + '\n',
    );
  };
  const inner = {
    http: () => http(answer),
    https: () => https({ key: pem, cert: pem }, answer),
    tcp: () => tcp((socket) => socket.end(`${JSON.stringify({ gateway, port, client: socket.from ?? null })}\n`)),
  }[speaks]();
  tcp((socket) => {
    socket.on('error', () => undefined);
    if (!proxied) return inner.emit('connection', socket);
    return client(socket, (from) => {
      socket.from = from;
      inner.emit('connection', socket);
    });
  }).listen(port, address);
}
