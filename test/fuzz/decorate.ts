// What the generator has no line for, by lib/api/table.ts: properties, calls and constructs at random, so that none of
// the API is forgotten.
import { CALLS, ENUMS, MAKERS, STRUCTS } from '../../lib/api/table';
import type { Choices } from './choices';
import { ADDRESSES, HOSTS, NAMES, NETWORKS, PORTS, TEXTS } from './corners';
import { Call, Ref, type Statement, type Value } from './program';

/** What is right for text of this name, and what is a corner. */
const RIGHT: readonly [RegExp, string, readonly string[]][] = [
  [/^(addresses?|routerId|localAddress|metricsAddress|bindAddress|loadBalancerIp)$/, '198.51.100.77', ADDRESSES],
  [/^(cidrs|loadBalancerSourceRanges|listenRanges|accept)$/, '198.51.100.0/28', NETWORKS],
  [/^ranges$/, '198.51.100.64-198.51.100.70', ['198.51.100.9-198.51.100.1', '192.0.2.1', '::1-::2']],
  [/^(hostname|hostnames|dnsHostnames|dnsNames|domain|hostmaster)$/, 'more.example.com', HOSTS],
  [/^(path|pathPrefix|prefix)$/, '/more', [...TEXTS, '/', '//', '/a/../b', '/a b']],
  [/^regex$/, '/v[0-9]+', ['(', '.*', ...TEXTS]],
  [/^allowOrigins$/, 'https://example.com', ['*', 'example.com', ...TEXTS]],
  [/^email$/, 'ops@example.com', TEXTS],
  [/^(value|values|reason|annotations|serviceAnnotations|lines|set|add)$/, 'more', TEXTS],
  [/^interfaces$/, '^eth[0-9]+', ['(', '', 'eth0']],
  [/^communities$/, '64512:7', ['1', '65536:1', 'no']],
  [/^largeCommunities$/, '64512:7:7', ['1:2', '']],
  [/^(apiServer)$/, '192.0.2.11:6443', TEXTS],
  [/^group$/, 'example.com', ['', 'core']],
  [/^kind$/, 'Kind', ['Service', '']],
];
const NUMBERS: Readonly<Record<string, readonly [number, readonly number[]]>> = {
  asn: [64520, [0, 23456]],
  localAsn: [64521, [0, 23456]],
  port: [8081, PORTS],
  peerPort: [1790, PORTS],
  localPort: [1790, PORTS],
  weight: [5, [0, -1, 1.5, 1000001]],
};

/** Kinds of what only statements make, by the constructs whose statements do. */
const MADE_BY: Readonly<Record<string, RegExp>> = {
  IGateway: /^(new SharedGateway|SharedGateway\.|new ListenerSet)/,
  IGatewayClass: /^new CiliumGatewayClass/,
  ICilium: /^(new CiliumInstall|CiliumInstall\.)/,
  ICluster: /Cluster$|^Cluster\./,
  IBgpRouter: /Router$|^BgpRouter\./,
  EnvoyProxy: /^new EnvoyProxy/,
};

/** Statics and kinds that are left to the generator, with the reason. */
export const LEFT: Readonly<Record<string, string>> = {
  'new CiliumValidation': 'cdk8s-cli makes it',
  'Checks.disable': 'a program without a check may write what cannot work',
  'Checks.enable': 'of use after Checks.disable alone',
};

/** Methods of values, which programs call where they make the value. */
const METHODS_OF_VALUES = ['Backend#withWeight', 'GrpcMatch#and', 'Match#and'];

/** Statics that refer to a hand-written object, and its kind. */
const OBJECTS: Readonly<Record<string, string>> = {
  'Backend.fromService': 'Service',
  'CaCertificate.fromObject': 'ConfigMap',
  'Certificate.fromObject': 'Secret',
};

function isApiObject({ what, args }: Call, kind: string): boolean {
  const [, , props] = args;
  return what === 'new ApiObject' && typeof props === 'object' && 'kind' in props && props.kind === kind;
}

/** How often a property that the program does not give, and a call, is added. */
const PROPERTY = 0.01;
const STATEMENT = 0.004;

export class Decorator {
  private made = 0;

  constructor(
    private readonly choices: Choices,
    private readonly statements: Statement[],
    private readonly often = 1,
  ) {}

  /** The statements with more properties in them, and more statements. */
  decorate(): void {
    this.statements.splice(0, Infinity, ...this.statements.map((one, i) => this.statement(one, i)));
    // Last, what is called on what others make.
    const calls = Object.keys(CALLS).sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
    for (const what of [...calls, ...calls.filter((one) => one.startsWith('AddressPool#'))]) {
      if (LEFT[what] || !this.choices.chance(STATEMENT * this.often)) continue;
      const call = this.call(what, 0, this.statements.length);
      if (call && (what.startsWith('new ') || what.includes('#')) && call.on !== '')
        this.statements.push({ name: `more${this.made++}`, call });
    }
  }

  private statement({ name, call }: Statement, i: number): Statement {
    return { name, call: this.more(call, i) };
  }

  private more(call: Call, i: number): Call {
    if (call.on instanceof Call) return call;
    const on = call.on && this.statements.find(({ name }) => name === call.on)?.call.what;
    const sign = CALLS[on ? ownerOf(on) + call.what : call.what];
    const kinds = Object.values(sign ?? {});
    return new Call(
      call.what,
      call.args.map((value, n) => this.within(value, kinds[n] ?? '', i)),
      call.on,
    );
  }

  /** The value, or what a method of it gives. */
  private withMethod(value: Call, i: number): Call {
    const owner = value.on === undefined ? ownerOf(value.what) : '';
    const method = METHODS_OF_VALUES.find((what) => what.startsWith(`${owner}#`));
    if (owner === '' || !method || !this.choices.chance(PROPERTY * this.often)) return value;
    const made = this.call(method, 1, i, value);
    return made ?? value;
  }

  private within(value: Value, kind: string, i: number): Value {
    if (value instanceof Ref || value === undefined) return value;
    if (value instanceof Call) {
      const [made] = value.what.split('.');
      const isOfMany = (MAKERS[made] ?? []).includes(value.what);
      const other = isOfMany && this.choices.chance(PROPERTY * this.often) ? this.object(made, i, 1) : undefined;
      return this.withMethod(other instanceof Call ? other : this.more(value, i), i);
    }
    const bare = kind.replace(/\?$/, '');
    if (Array.isArray(value)) return value.map((one) => this.within(one, bare.slice(1, -1), i));
    if (typeof value !== 'object' || !STRUCTS[bare]) return value;
    const given = Object.entries(value).map(([key, one]): [string, Value] => [
      key,
      this.within(one, STRUCTS[bare][key] ?? '', i),
    ]);
    return { ...this.properties(bare, i, 1, value), ...Object.fromEntries(given) };
  }

  /** Some optional properties of a struct, and all that it needs. */
  private properties(struct: string, i: number, depth: number, given: { readonly [key: string]: Value } = {}): any {
    const made: Record<string, Value> = {};
    for (const [key, kind] of Object.entries(STRUCTS[struct])) {
      if (given[key] !== undefined) continue;
      const isOptional = kind.endsWith('?');
      // A new construct is for the Cilium of the program.
      const chance = depth === 1 ? PROPERTY * this.often : key === 'cilium' ? 1 : 0.3;
      if (isOptional && !this.choices.chance(chance)) continue;
      if (!isOptional && depth === 1) continue;
      const value = this.value(kind.replace(/\?$/, ''), key, struct, i, depth + 1);
      if (value === undefined && !isOptional) return undefined;
      made[key] = value;
    }
    return made;
  }

  private value(kind: string, name: string, of: string, i: number, depth: number): Value {
    const { choices } = this;
    // The static that makes several at once.
    if (kind === '[Listener]' && choices.chance(0.2)) return this.call('Listener.wildcardAndApex', depth, i);
    if (kind.startsWith('[')) {
      const one = this.value(kind.slice(1, -1), name, of, i, depth);
      return one === undefined ? undefined : [one];
    }
    if (kind.startsWith('{')) {
      const one = this.value(kind.slice(1, -1), name, of, i, depth);
      return one === undefined ? undefined : { [choices.at(`${of}.${name} key`, 'x-more', NAMES)]: one };
    }
    if (ENUMS[kind]) return choices.pick(Object.values(ENUMS[kind]));
    if (STRUCTS[kind]) return depth > 9 ? undefined : this.properties(kind, i, depth);
    if (kind === 'Duration') return new Call('Duration.seconds', [choices.at(`${of}.${name}`, 7, [0, 1, 1e6])]);
    if (kind === 'any') return 'more';
    if (kind === 'boolean') return choices.chance(0.5);
    if (kind === 'number') {
      const [right, corners] = NUMBERS[name] ?? [2, [0, -1, 0.5, 1e6]];
      return choices.at(`${of}.${name}`, right, corners);
    }
    if (kind.split('|').includes('string')) {
      const [, right, corners] = RIGHT.find(([pattern]) => pattern.test(name)) ?? [0, 'more', NAMES];
      return choices.at(`${of}.${name}`, right, corners);
    }
    return this.object(kind, i, depth);
  }

  /** An object of a class or interface: one that an earlier statement made, or a call that makes one. */
  private object(kind: string, i: number, depth: number): Value {
    const { choices } = this;
    if (kind === 'Construct') {
      const charts = this.statements.slice(0, i).filter(({ call }) => call.what === 'new Chart');
      return new Ref(choices.chance(0.4) || charts.length === 0 ? 'app' : choices.pick(charts).name);
    }
    const ways = MADE_BY[kind];
    if (ways) {
      const earlier = this.statements.slice(0, i).filter(({ call }) => ways.test(call.what));
      return earlier.length === 0 ? undefined : new Ref(choices.pick(earlier).name);
    }
    const statics = (MAKERS[kind] ?? []).filter(
      (what) => !what.includes('#') && !what.startsWith('new ') && !LEFT[what],
    );
    if (statics.length === 0 || depth > 7) return undefined;
    const first = choices.int(0, statics.length - 1);
    // Some want an object that the program does not have.
    for (const what of [...statics.slice(first), ...statics.slice(0, first)]) {
      const made = this.call(what, depth, i);
      if (made) return depth > 5 ? made : this.withMethod(made, i);
    }
    return undefined;
  }

  private call(what: string, depth: number, i: number, on?: Call): Call | undefined {
    const sign = CALLS[what] ?? {};
    const kind = OBJECTS[what];
    const object = kind && this.statements.slice(0, i).find(({ call }) => isApiObject(call, kind));
    if (kind && !object) return undefined;
    const args = Object.entries(sign).map(([name, kind]): Value => {
      if (name === 'id') return `more-${this.made}`;
      if (object && ['object', 'service'].includes(name)) return new Ref(object.name);
      // A comment to every program.
      if (what.endsWith('#addRawLines')) return ['# more'];
      if (kind.endsWith('?') && this.choices.chance(0.5)) return undefined;
      return this.value(kind.replace(/\?$/, ''), name, what, i, depth + 2);
    });
    if (Object.values(sign).some((kind, n) => !kind.endsWith('?') && args[n] === undefined)) return undefined;
    const last = args.at(-1);
    // A last parameter of many values.
    const given = !what.startsWith('new ') && Array.isArray(last) ? [...args.slice(0, -1), ...last] : args;
    if (!what.includes('#')) return new Call(what, given);
    const [owner, method] = what.split('#');
    if (on) return new Call(`#${method}`, given, on);
    if (METHODS_OF_VALUES.includes(what)) return undefined;
    const holders = this.statements.filter(({ call }) => isOne(call.what, owner));
    return holders.length === 0 ? undefined : new Call(`#${method}`, given, this.choices.pick(holders).name);
  }
}

/** Whether a statement makes an object of this class, and is no reference to one from elsewhere. */
function isOne(what: string, owner: string): boolean {
  return !what.includes('.') && ownerOf(what) === owner;
}

/** The class whose methods the result of a call has in the table of the API. */
export function ownerOf(what: string): string {
  if (/^new (K3d|Kind)Cluster$/.test(what)) return 'DockerCluster';
  return what === '#addPool' ? 'AddressPool' : what.replace(/^new /, '').replace(/\..*/, '');
}
