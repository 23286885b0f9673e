import type { Ip } from '../../values/cidr';
import { address as toAddress, Owner } from './address';
import { doubt } from './doubts';
import { gateway } from './gateway';
import { Answer, Hop, NOBODY, Place, Step, Stop, UNKNOWN } from '../../programs/edge/hop';
import { name } from './name';
import { router } from './router';
import type { Request } from '../../programs/edge/request';
import { withoutStandIns } from '../../values/unknown';
import type { World } from './world';

/** The path of a request, as far as it gets. */
export interface Trace {
  readonly request: Request;
  readonly hops: readonly Hop[];
  readonly answer: Answer;
  /** Absent if a Service or a redirect answers. */
  readonly stop?: Stop;
}

/** Follows a request through the files. A pure function: it reads only its arguments. */
export function trace(request: Request, world: World): Trace {
  const { hops, ...rest } = shown(follow(request, world), world);
  if (!('stop' in rest)) return { request, hops, answer: rest.to };
  const unclear = rest.stop.answer.by === 'unknown' ? undefined : doubt(rest.stop.stage, request, world);
  const stop = unclear ? { ...rest.stop, message: unclear, answer: UNKNOWN } : rest.stop;
  return { request, hops, answer: stop.answer, stop };
}

/** A step as users read it: an object whose namespace no file says has its name alone. */
function shown(step: Step<Answer>, { unsaid }: World): Step<Answer> {
  if (unsaid.length === 0) return step;
  const bare = (text: string) => withoutStandIns(text, unsaid);
  const hops = step.hops.map((hop) => ({ ...hop, value: bare(hop.value) }));
  return 'stop' in step ? { hops, stop: { ...step.stop, message: bare(step.stop.message) } } : { ...step, hops };
}

function follow(request: Request, world: World): Step<Answer> {
  const start = name(request, world);
  if ('stop' in start) return start;
  const { isEdge, addresses, gateway: assumed } = start.to;
  if (assumed) return after(start.hops, gateway(assumed, request.port, request, world));
  if (!isEdge)
    return after(
      start.hops,
      firstThatAnswers(
        addresses.map(
          ({ address, place }) =>
            () =>
              direct(address, request.port, request, world, place),
        ),
      ),
    );
  const passed = world.edge!.forward(request, world.files);
  const hops = [...start.hops, ...passed.hops];
  if ('stop' in passed) return { hops, stop: passed.stop };
  if (!('servers' in passed.to)) return { hops, to: passed.to };
  const { servers, isTcp, request: forwarded } = passed.to;
  const way = firstThatAnswers(
    servers.map(
      ({ address, port, sendsProxy, hop }) =>
        () =>
          after([hop], direct(address, port, { ...forwarded, sendsProxy }, world, hop.place)),
    ),
  );
  return after(
    hops,
    'stop' in way && way.stop.answer.by === 'nobody' && !isTcp
      ? { ...way, stop: { ...way.stop, answer: NO_SERVER } }
      : way,
  );
}

/** The first way with an answer: clients and the edge try the next address if nobody answers. */
function firstThatAnswers(ways: readonly (() => Step<Answer>)[]): Step<Answer> {
  let first: Step<Answer> | undefined;
  for (const way of ways) {
    const step = way();
    if (!('stop' in step) || step.stop.answer.by !== 'nobody') return step;
    first ??= step;
  }
  return first!;
}

/** The edge's own answer if no server answers. */
const NO_SERVER: Answer = { by: 'edge', status: 503 };

function after<T>(hops: readonly Hop[], step: Step<T>): Step<T> {
  return { ...step, hops: [...hops, ...step.hops] };
}

/** Follows a request to an address, from this host or from a client with a route. */
function direct(address: Ip, port: number, request: Request, world: World, from: Place | undefined): Step<Answer> {
  const owner = toAddress(address, world, from);
  if ('stop' in owner) return owner;
  const routed = router(address, owner.to, world);
  const hops = [...owner.hops, ...routed.hops];
  if ('stop' in routed) return { hops, stop: routed.stop };
  return after(
    hops,
    owner.to.gateway ? gateway(owner.to.gateway, port, request, world) : service(owner.to, port, world),
  );
}

/** Follows a request to a Service with an address of its own. */
function service({ service: one, path, title }: Owner, port: number, world: World): Step<Answer> {
  const { ports } = one!;
  const place = world.place(path, ['spec', 'ports']);
  const hop: Hop = { stage: 'service', value: `${one!.namespace}/${one!.name}, port ${port}`, place };
  if (ports.includes(`${port}/TCP`)) return { hops: [hop], to: { by: 'service' } };
  return {
    hops: [],
    stop: {
      stage: 'service',
      message: `${title} has no port ${port}: it has ${ports.join(', ') || 'none'}. Ask for one of those, or add it.`,
      place,
      answer: NOBODY,
    },
  };
}
