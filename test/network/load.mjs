// How much of a core HAProxy needs for a request: load.mjs PID REQUESTS HOST...
// One connection asks for the hosts in turn, 50 requests ahead; prints the milliseconds of CPU that the process took.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [pid, count, ...hosts] = process.argv.slice(2);
const TICK_MS = 10;
const cpu = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};
const AHEAD = 50;
const batch = Array.from(
  { length: AHEAD },
  (_, i) => `GET / HTTP/1.1\r\nHost: ${hosts[i % hosts.length]}\r\n\r\n`,
).join('');
const before = cpu();
let [asked, answered] = [0, 0];
const socket = connect(80, '127.0.0.1').setEncoding('latin1');
const ask = () => {
  asked += AHEAD;
  socket.write(batch);
};
socket.on('data', (text) => {
  const statuses = text.match(/HTTP\/1\.1 \d+/g) ?? [];
  if (statuses.some((status) => !status.endsWith(' 200'))) throw new Error(text);
  answered += statuses.length;
  if (answered < asked) return;
  if (asked < Number(count)) return ask();
  console.log(JSON.stringify({ cpuMs: cpu() - before }));
  process.exit();
});
ask();
