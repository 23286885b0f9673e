// Ten requests a second through the edge, while something changes.
import { note } from '../support/note';
import type { Machine } from './machine';

const SCRIPT = `
while [ ! -e /tmp/stream-stop ]; do
  curl --noproxy '*' --silent --output /dev/null --max-time 2 --write-out "$EPOCHSECONDS %{http_code}\\n" --header 'Host: hubble.example.com' http://127.0.0.1/ >> /tmp/stream &
  sleep 0.1
done
wait`;

export class Stream {
  static async start(machine: Machine): Promise<Stream> {
    await machine.must('rm -f /tmp/stream /tmp/stream-stop');
    return new Stream(machine, machine.run(SCRIPT));
  }

  private counted?: string;

  private constructor(
    private readonly machine: Machine,
    private readonly running: Promise<unknown>,
  ) {}

  /** Ends it: how many were lost, of how many. */
  async stop(): Promise<string> {
    if (this.counted) return this.counted;
    await this.machine.must('touch /tmp/stream-stop');
    await this.running;
    const answers = (await this.machine.must('cat /tmp/stream'))
      .trim()
      .split('\n')
      .map((one) => one.split(' '));
    const lost = answers.filter(([, code]) => code !== '200');
    const after = ([second]: readonly string[]) => Number(second) - Number(answers[0][0]);
    if (lost.length > 0) {
      const codes = [...new Set(lost.map(([, code]) => code))].join(', ');
      note(`lost from second ${after(lost[0])} to ${after(lost[lost.length - 1])}, with status ${codes}`);
    }
    this.counted = `${lost.length} of ${answers.length} requests lost`;
    return this.counted;
  }
}
