// Ten requests a second through the edge, while something changes.
import type { Machine } from './machine';

const SCRIPT = `
while [ ! -e /tmp/stream-stop ]; do
  curl --noproxy '*' --silent --output /dev/null --max-time 2 --write-out '%{http_code}\\n' --header 'Host: hubble.example.com' http://127.0.0.1/ >> /tmp/stream &
  sleep 0.1
done
wait`;

export class Stream {
  static async start(machine: Machine): Promise<Stream> {
    await machine.must('rm -f /tmp/stream /tmp/stream-stop');
    return new Stream(machine, machine.run(SCRIPT));
  }

  private constructor(
    private readonly machine: Machine,
    private readonly running: Promise<unknown>,
  ) {}

  /** Ends it: how many were lost, of how many. */
  async stop(): Promise<string> {
    await this.machine.must('touch /tmp/stream-stop');
    await this.running;
    const codes = (await this.machine.must('cat /tmp/stream')).trim().split('\n');
    return `${codes.filter((code) => code !== '200').length} of ${codes.length} requests lost`;
  }
}
