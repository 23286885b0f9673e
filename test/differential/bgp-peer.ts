// The routers' ends of BGP sessions: each dials a speaker, and keeps what that announces to it.
import { connect, type Socket } from 'node:net';
import { Cidr } from '../../lib/values/cidr';

const HEADER = 19;
const [OPEN, UPDATE, NOTIFICATION, KEEPALIVE] = [1, 2, 3, 4];
const ATTRIBUTE = { reach: 14, unreach: 15 };
const RETRY_MILLIS = 150;
const HOLD_SECONDS = 240;

export interface Ends {
  /** The port that the speaker listens on. */
  readonly port: number;
  /** The address that the speaker knows this router by. */
  readonly address: string;
  readonly asn: number;
}

export class Session {
  /** What the speaker announces; absent where there is no session. */
  public announced?: Set<string>;
  /** When something last changed. */
  public changed = Date.now();
  private socket?: Socket;
  private isOver = false;
  private received = Buffer.alloc(0);

  public constructor(private readonly ends: Ends) {
    this.dial();
  }

  public stop(): void {
    this.isOver = true;
    this.socket?.destroy();
  }

  private dial(): void {
    if (this.isOver) return;
    const { port, address } = this.ends;
    this.received = Buffer.alloc(0);
    const socket = connect({ host: '127.0.0.1', port, localAddress: address });
    this.socket = socket;
    let alive: NodeJS.Timeout | undefined;
    socket.on('connect', () => {
      socket.write(this.open());
      alive = setInterval(() => socket.write(message(KEEPALIVE)), (HOLD_SECONDS / 4) * 1000);
    });
    socket.on('data', (data) => this.take(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(alive);
      if (this.announced) this.changed = Date.now();
      this.announced = undefined;
      if (!this.isOver) setTimeout(() => this.dial(), RETRY_MILLIS);
    });
  }

  private open(): Buffer {
    const { asn, address } = this.ends;
    const number = Buffer.alloc(4);
    number.writeUInt32BE(asn);
    const capabilities = Buffer.from([1, 4, 0, 1, 0, 1, 1, 4, 0, 2, 0, 1, 65, 4, ...number]);
    return message(
      OPEN,
      Buffer.from([4, ...number.subarray(2), 0, HOLD_SECONDS, ...address.split('.').map(Number)]),
      Buffer.from([capabilities.length + 2, 2, capabilities.length]),
      capabilities,
    );
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    while (this.received.length >= HEADER && this.received.length >= this.received.readUInt16BE(16)) {
      const length = this.received.readUInt16BE(16);
      this.read(this.received[18], this.received.subarray(HEADER, length));
      this.received = this.received.subarray(length);
    }
  }

  private read(type: number, body: Buffer): void {
    if (type === OPEN) this.socket!.write(message(KEEPALIVE));
    if (type === NOTIFICATION) this.socket!.destroy();
    if (type === KEEPALIVE && !this.announced) {
      this.announced = new Set();
      this.changed = Date.now();
    }
    if (type !== UPDATE) return;
    const { reached, withdrawn } = readUpdate(body);
    if (reached.length + withdrawn.length > 0) this.changed = Date.now();
    for (const one of withdrawn) this.announced!.delete(one);
    for (const one of reached) this.announced!.add(one);
  }
}

function message(type: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(HEADER, 0xff);
  header.writeUInt16BE(HEADER + body.length, 16);
  header[18] = type;
  return Buffer.concat([header, body]);
}

function readUpdate(body: Buffer): { reached: string[]; withdrawn: string[] } {
  const untilAttributes = 2 + body.readUInt16BE(0);
  const untilNetworks = untilAttributes + 2 + body.readUInt16BE(untilAttributes);
  const withdrawn = networks(body.subarray(2, untilAttributes), 4);
  const reached = networks(body.subarray(untilNetworks), 4);
  for (let at = untilAttributes + 2; at < untilNetworks; ) {
    const isLong = (body[at] & 0x10) !== 0;
    const length = isLong ? body.readUInt16BE(at + 2) : body[at + 2];
    const start = at + (isLong ? 4 : 3);
    const value = body.subarray(start, start + length);
    const bytes = () => (value.readUInt16BE(0) === 2 ? 16 : 4);
    if (body[at + 1] === ATTRIBUTE.reach) reached.push(...networks(value.subarray(5 + value[3]), bytes()));
    if (body[at + 1] === ATTRIBUTE.unreach) withdrawn.push(...networks(value.subarray(3), bytes()));
    at = start + length;
  }
  return { reached, withdrawn };
}

function networks(list: Buffer, bytes: 4 | 16): string[] {
  const found: string[] = [];
  for (let at = 0; at < list.length; ) {
    const bits = list[at];
    const end = at + 1 + Math.ceil(bits / 8);
    const address = Buffer.alloc(bytes);
    list.copy(address, 0, at + 1, end);
    const text = bytes === 4 ? address.join('.') : address.toString('hex').match(/.{4}/g)!.join(':');
    found.push(`${Cidr.parse(`${text}/${bits}`)}`);
    at = end;
  }
  return found;
}
