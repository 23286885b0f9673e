// The figure of a topology is one that a browser draws, in which nothing covers anything else, nothing is cut off, and
// everything of the program is found. Widths of text are upper bounds for the faces that the style sheet names.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CiliumLB,
  Cluster,
  FrrRouter,
  GatewayAddress,
  HaproxyEdge,
  HostSetup,
  K3dCluster,
  SharedGateway,
  Unknown,
} from '../lib';
import { COLORS, FACES, TextStyle } from '../lib/figure/style';
import { shorten, widthOf } from '../lib/figure/text';
import { parseSvg } from './readers/svg';
import { synth } from './support/synth';
import type { RouteSpec } from './support/topologies';
import { build } from './support/topology-build';
import { topology } from './support/topology-choices';
import { SEED } from './support/random-cases';

const FIGURE = 'host/topology.svg';
const PARAMETERS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 30), seed: SEED };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly names: string[];
}

interface Figure extends Area {
  readonly rects: Area[];
  readonly texts: (Area & { readonly text: string })[];
  readonly lines: { readonly kind: string; readonly subpaths: string[] }[];
  /** All that is said: texts, and the whole of those which are cut short. */
  readonly said: string[];
}

/** What a reader of XML has of the figure. It throws at anything that is not well-formed. */
function read(svg: string): Figure {
  const document = parseSvg(svg);
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const number = (element: any, name: string) => Number(element.getAttribute(name));
  const names = (element: any) => (element.getAttribute('class') ?? '').split(' ');
  const area = (element: any): Area => ({
    x: number(element, 'x'),
    y: number(element, 'y'),
    width: number(element, 'width'),
    height: number(element, 'height'),
    names: names(element),
  });
  return {
    ...area(document.documentElement!),
    rects: all('rect').map(area),
    texts: all('text').map((element) => {
      const text = element.textContent ?? '';
      const face = FACES[element.getAttribute('class') as TextStyle];
      return {
        x: number(element, 'x'),
        y: number(element, 'y') - face.size,
        width: widthOf(text, face),
        height: face.size,
        names: names(element),
        text,
      };
    }),
    lines: all('path').map((element) => ({
      kind: element.getAttribute('class') ?? '',
      subpaths: (element.getAttribute('d') ?? '').split(/(?=M)/),
    })),
    said: [...all('text'), ...all('title')].map((element) => element.textContent ?? ''),
  };
}

const inside = (outer: Area, inner: Area) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const meet = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function eachPair<T>(items: T[], visit: (a: T, b: T) => void): void {
  items.forEach((a, i) => items.slice(i + 1).forEach((b) => visit(a, b)));
}

/** No request of it goes on to a Service. */
const redirectsAlone = ({ rules }: RouteSpec) => rules?.every(({ filter }) => filter === 'redirect') ?? false;

/** What must be so of every figure. */
function tidy(figure: Figure): void {
  const [page, ...rects] = figure.rects;
  const is = (...wanted: string[]) => rects.filter(({ names }) => wanted.every((name) => names.includes(name)));
  const frames = is('band', 'card');
  const bands = is('band').filter((rect) => !frames.includes(rect));
  const cards = is('card').filter((rect) => !frames.includes(rect));
  assert.ok(cards.length > 0 && bands.length > 0);
  for (const rect of rects) assert.ok(inside(page, rect), 'within the page');
  for (const group of [bands, frames, cards])
    eachPair(group, (a, b) => assert.ok(!meet(a, b), `${JSON.stringify(a)} covers ${JSON.stringify(b)}`));
  for (const rect of [...frames, ...cards])
    assert.equal(bands.filter((band) => inside(band, rect)).length, 1, 'in one band');
  for (const frame of frames)
    for (const card of cards) assert.ok(inside(frame, card) || !meet(frame, card), 'a card across a frame');
  eachPair(figure.texts, (a, b) => assert.ok(!meet(a, b), `${a.text} covers ${b.text}`));
  for (const text of figure.texts) {
    assert.ok(inside(page, text), text.text);
    const around = cards.filter((card) => meet(card, text));
    for (const card of around) assert.ok(inside(card, text), `${text.text} leaves its card`);
  }
  for (const { kind, subpaths } of figure.lines.slice(1)) {
    for (const path of subpaths) crossesNothing(path, cards, kind);
  }
}

/**
 * A line touches the cards at its two ends and no other: followed in small steps, beginning and ending outside of
 * cards.
 */
function crossesNothing(path: string, cards: Area[], kind: string): void {
  const covered = new Set(
    points(path).flatMap(([x, y]) =>
      cards.filter((card) => x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height),
    ),
  );
  assert.deepEqual([...covered], [], `${kind} ${path}`);
}

function points(path: string): [number, number][] {
  const result: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MVHhC])([^MVHhC]*)/g)) {
    const n = rest.trim().split(/\s+/).map(Number);
    const [toX, toY] =
      command === 'V' ? [x, n[0]] : command === 'H' ? [n[0], y] : command === 'h' ? [x + n[0], y] : n.slice(-2);
    for (let t = 0; command !== 'M' && t <= 1; t += 1 / 64) {
      const [ax, ay, bx, by] = command === 'C' ? n : [x, y, toX, toY];
      const at = (p: number, q: number, r: number, s: number) =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
      result.push([at(x, ax, bx, toX), at(y, ay, by, toY)]);
    }
    [x, y] = [toX, toY];
  }
  return result;
}

describe('the figure', () => {
  it('of any topology is well-formed, and nothing in it covers or crosses another', () => {
    fc.assert(
      fc.property(topology, (given) => tidy(read(synth((app) => build(app, given))[FIGURE]))),
      PARAMETERS,
    );
  });

  it('of any topology is the same again', () => {
    fc.assert(
      fc.property(topology, (given) => {
        const draw = () => synth((app) => build(app, given))[FIGURE];
        assert.equal(draw(), draw());
      }),
      { ...PARAMETERS, numRuns: 5 },
    );
  });

  it('has all that the topology says, as long as there is room', () => {
    fc.assert(
      fc.property(topology, (given) => {
        const said = new Set(
          read(synth((app) => build(app, given))[FIGURE]).said.flatMap((text) => [text, ...text.split(' ')]),
        );
        const { cluster, pools, router, peerings, gateways, edge } = given;
        const wanted = [
          ...(cluster ? [cluster.name, cluster.podCidr, cluster.serviceCidr, cluster.subnet] : []),
          ...(cluster && cluster.nodes.length <= 5
            ? cluster.nodes.flatMap(({ name, addresses = [] }) => [name, ...addresses])
            : []),
          ...(router
            ? [
                `AS ${router.asn}`,
                ...peerings.map(({ localAsn }) => `AS ${localAsn}`),
                ...(router.secondPeer ? router.secondPeer.addresses : []),
              ]
            : []),
          ...gateways.flatMap(({ name, address, listeners, routes, existing, more, redirects }) => [
            name,
            ...(address && (!existing || edge) ? [address.text] : []),
            ...(existing ? [] : listeners.map((listener) => `${listener.name}:`)),
            ...(routes.length + more.length + (redirects ? 1 : 0) > 5 ? [] : routes).flatMap((route) => [
              route.id,
              ...(route.hubble || redirectsAlone(route) ? [] : [`${route.service}:${route.port}`]),
              ...(route.hostnames.length <= 3 ? route.hostnames : []),
            ]),
          ]),
          ...(edge ? [String(edge.port ?? 80)] : []),
        ];
        const text = [...said].join('\n');
        for (const one of wanted) assert.ok(said.has(one) || text.includes(one), one);
        if (pools.length + gateways.length <= 5) for (const { id } of pools) assert.ok(said.has(id), id);
      }),
      PARAMETERS,
    );
  });

  it('explains the line of BGP sessions where there is one', () => {
    fc.assert(
      fc.property(topology, (given) => {
        const { lines, said } = read(synth((app) => build(app, given))[FIGURE]);
        const isExplained = said.some((text) => text.startsWith('BGP session'));
        // The first of them is in the explanation.
        assert.ok(
          lines.filter(({ kind }) => kind === 'session').length === 0
            ? !isExplained
            : isExplained && lines.filter(({ kind }) => kind === 'session').length > 1,
        );
      }),
      { ...PARAMETERS, numRuns: 15 },
    );
  });

  it('has routers whose addresses nodes find, or that are known later', () => {
    const files = synth((app) => {
      const nodes = ['a', 'b'].map((name, i) => ({ name, addresses: [`192.0.2.1${i}`] }));
      Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513 });
      const later = BgpRouter.fromAttributes(app, 'later', { asn: 64514, addresses: [Unknown.named('ROUTER_IP')] });
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [gateway, later] });
      new HostSetup(app, 'host');
    });
    const figure = read(files[FIGURE]);
    tidy(figure);
    for (const text of ['AS 64513', 'AS 64514', 'the IPv4 default gateway of each node', '${ROUTER_IP}', 'AS 64512'])
      assert.ok(figure.said.includes(text), `${text} in ${figure.said.join(', ')}`);
    assert.equal(figure.lines.filter(({ kind }) => kind === 'session').length, 3, 'two, and one that explains them');
  });

  it('is not made where nothing is said of the machines', () => {
    assert.deepEqual(Object.keys(synth((app) => new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] }))), [
      'pool.k8s.yaml',
    ]);
  });

  for (const [what, more] of [
    ['only a host', () => {}],
    ['a cluster', (app: App) => new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5-k3s1' })],
    [
      'a gateway and no edge',
      (app: App) => new SharedGateway(app, 'gw').addRoute('route', { backend: Backend.fromName('web', 80) }),
    ],
  ] as [string, (app: App) => void][]) {
    it(`is made of ${what}`, () => {
      tidy(
        read(
          synth((app) => {
            more(app);
            new HostSetup(app, 'host');
          })[FIGURE],
        ),
      );
    });
  }

  it('of 1,000 routes, 100 nodes and 20 gateways says how many it leaves out, and stays small', () => {
    const svg = synth((app) => {
      const nodes = Array.from({ length: 100 }, (_, i) => ({ name: `node-${i}`, addresses: [`192.0.2.${i + 100}`] }));
      const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'large', nodeNetworks: ['192.0.2.0/24'], nodes });
      const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
      const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
      const gateways = Array.from(
        { length: 20 },
        (_, i) => new SharedGateway(app, `gw-${i}`, { addresses: [pool.reserve(i + 1)] }),
      );
      for (let i = 0; i < 1000; i++)
        gateways[0].addRoute(`route-${i}`, {
          hostnames: [`name-${i}.example.com`],
          backend: Backend.fromName('web', 80),
        });
      gateways.slice(1).forEach((gateway, i) =>
        gateway.addRoute('route', {
          hostnames: [`other-${i}.example.com`],
          backend: Backend.fromName('web', 80),
          metadata: { name: `other-${i}` },
        }),
      );
      new HaproxyEdge(app, 'edge', { gateways });
      new HostSetup(app, 'host');
    })[FIGURE];
    const figure = read(svg);
    tidy(figure);
    const count = (text: string) => figure.texts.filter((one) => one.text === text).length;
    assert.deepEqual(
      ['and 996 more', 'and 15 more', 'and 16 more', 'and 96 more', 'and 1014 more', 'any of 100 nodes'].map(count),
      [1, 2, 1, 1, 1, 1],
    );
    assert.ok(svg.length < 40_000, String(svg.length));
  });

  it('has whatever is in a name as text', () => {
    for (const name of [
      '</text><script>alert(1)</script>',
      '&amp;',
      '"\'',
      ']]>',
      '<!--',
      // Control characters, synth refuses before it draws.
      '\u202e\ud800\uffff',
      'x'.repeat(5000),
      '漢'.repeat(60),
      '😀'.repeat(60),
    ]) {
      const svg = synth((app) => {
        new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.1')] }).addRoute('route', {
          backend: Backend.fromName('web', 80),
        });
        const cluster = Cluster.fromAttributes(app, 'cluster', {
          name: 'lab',
          nodeNetworks: ['192.0.2.0/24'],
          nodes: [{ name: 'node' }],
        });
        // No constructor lets it pass: the figure does not count on that.
        (cluster._fact.nodes as { name: string }[])[0].name = name;
        new HostSetup(app, `${name}-->`);
      })[FIGURE];
      const figure = read(svg);
      tidy(figure);
      assert.ok(!/[^\P{C}\n]/u.test(svg), 'characters that are not seen');
      assert.ok(!/<script|<!--(?! Made from)/.test(svg));
      const seen = name.replace(/[^\P{C}]|\uffff/gu, '\ufffd');
      assert.ok(
        figure.said.includes(seen) && figure.texts.some(({ text }) => text === shorten(seen)),
        name.slice(0, 40),
      );
    }
  });

  it('docs/topology.svg is the one of the lab', () => {
    assert.equal(
      readFileSync('docs/topology.svg', 'utf8'),
      readFileSync('__snapshots__/main/host/topology.svg', 'utf8'),
      'npm run docs writes it',
    );
  });
});

describe('the colors of the figure', () => {
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  for (const [theme, name] of ['by daylight', 'at night'].entries()) {
    it(`can be told apart ${name}`, () => {
      for (const ground of ['page', 'band', 'card'] as const) {
        for (const color of ['text', 'muted'] as const)
          assert.ok(contrast(COLORS[color][theme], COLORS[ground][theme]) >= 4.5, `${color} on ${ground}`);
        for (const color of ['request', 'session'] as const)
          assert.ok(contrast(COLORS[color][theme], COLORS[ground][theme]) >= 4.5, `${color} on ${ground}`);
        assert.ok(contrast(COLORS.border[theme], COLORS[ground][theme]) >= 3, `border on ${ground}`);
      }
    });
  }
});
