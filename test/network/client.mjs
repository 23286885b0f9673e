// Asks without pause, each time over a new connection: client.mjs URL HOST INTERVAL-MS TIMEOUT-MS
// One line of JSON an answer: when it was asked, how long it took, the status (0 for none), the node, and why there is
// none.
import { get } from 'node:http';

const [url, host, interval, timeout] = process.argv.slice(2);
process.stdin.resume().on('end', () => process.exit()); // stops with the one who started it
setInterval(() => {
  const asked = Date.now();
  let done = false;
  const end = (status, node, why) => {
    if (done) return;
    done = true;
    console.log(JSON.stringify({ asked, took: Date.now() - asked, status, node, why }));
  };
  const request = get(url, { agent: false, headers: { host }, timeout: Number(timeout) }, (response) => {
    let text = '';
    response
      .setEncoding('utf8')
      .on('data', (data) => (text += data))
      .on('end', () => {
        let node = '';
        try {
          node = JSON.parse(text).node;
        } catch {
          /* a page of HAProxy */
        }
        end(response.statusCode, node);
      });
  });
  request.on('error', ({ code, message }) => end(0, '', code ?? message)).on('timeout', () => request.destroy());
  setTimeout(() => request.destroy(), Number(timeout)).unref();
}, Number(interval));
