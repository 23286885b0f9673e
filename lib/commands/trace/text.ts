import { visible, WIDTH, wrap } from '../../report/text';
import type { Hop, Place } from '../../programs/edge/hop';
import { noteTexts } from '../../tree/note';
import type { Trace } from './trace';
import type { World } from './world';

/**
 * The report for a terminal of 80 columns: one line for each hop, then who answers, or where and why the request stops.
 */
export function asText(
  { request, hops, answer, stop }: Trace,
  world: Pick<World, 'version' | 'isGuessed' | 'notes' | 'edge'>,
): string {
  const host = request.headers.get('host');
  const isOther = host !== undefined && host !== /\/\/(?:[^@/?#]*@)?([^/?#]*)/.exec(request.url)?.[1];
  const asked = `${request.method} ${request.url}${isOther ? ` (Host: ${host})` : ''}`;
  const shown = stop ? [...hops, { stage: stop.stage, value: 'stops here', place: stop.place }] : hops;
  const numbers = String(shown.length).length;
  const places = Math.min(WIDTH / 2, Math.max(0, ...shown.map(({ place }) => placeText(place).length)));
  const last = stop
    ? [wrap(`Why: ${stop.message}`, '', ''), outcome(answer, request.from, world)]
    : [
        answer.by === 'service'
          ? 'The Service answers.'
          : wrap(
              `${answer.by === 'edge' ? world.edge?.title : 'The gateway'} answers ${answer.status} to ` +
                answer.location,
              '  ',
              '',
            ),
      ];
  const text = [
    wrap(
      `${asked} from ${request.from === 'host' ? 'this host' : 'a client'}, Cilium ` +
        `${world.version}${world.isGuessed ? ' (the newest known: no file says which one)' : ''}`,
      '  ',
      '',
    ),
    ...noteTexts(world.notes).map((note) => wrap(`note: ${note}`, '  ', '')),
    '',
    ...shown.flatMap((hop, i) => line(hop, i + 1, numbers, places)),
    '',
    ...last,
    '',
  ];
  // Makes control characters visible: the values in columns did not pass through `wrap`.
  return visible(text.join('\n'));
}

const STAGE = 8;
/** The most nodes to show. */
const SHOWN = 4;

/** A hop in columns: number, stage, value and file. A long value wraps within its column. */
function line({ stage, value, place, nodes = [] }: Hop, number: number, numbers: number, places: number): string[] {
  const left = `${String(number).padStart(numbers + 1)}  ${stage.padEnd(STAGE)}  `;
  const width = WIDTH - left.length - (places > 0 ? places + 2 : 0);
  const indent = ' '.repeat(left.length);
  const [first, ...rest] = fold(value, width);
  const file = placeText(place);
  const below = [
    ...rest,
    ...nodes.slice(0, SHOWN).map(({ name, address }) => (address === undefined ? name : `${address} ${name}`)),
    ...(nodes.length > SHOWN ? [`and ${nodes.length - SHOWN} more`] : []),
  ];
  return [
    `${left}${file === '' ? first : `${first.padEnd(width)}  ${file}`}`,
    ...below.map((text) => `${indent}${text}`),
  ];
}

/** Wraps a value at spaces into lines of at most `width`. A longer word stays whole. */
function fold(value: string, width: number): string[] {
  const indent = ' '.repeat(Math.max(0, WIDTH - width));
  return wrap(value, indent, indent)
    .split('\n')
    .map((text) => text.slice(indent.length));
}

function outcome({ by, status, location }: Trace['answer'], from: string, { edge }: Pick<World, 'edge'>): string {
  const who = from === 'host' ? 'The program' : 'The client';
  if (by === 'unknown') return 'The files do not say who answers.';
  if (by === 'nobody') return `${who} gets no answer.`;
  return (
    `${who} gets ${status} from ` +
    `${by === 'edge' ? edge?.title : 'the gateway'}${location === undefined ? '' : `, to ${location}`}.`
  );
}

export function placeText(place: Place | undefined): string {
  return place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '';
}

/** The report as JSON, for programs. */
export function asJson({ request, hops, answer, stop }: Trace, world: Pick<World, 'version' | 'notes'>): string {
  const { url, method, from, headers } = request;
  const flat = ({ place, ...rest }: { place?: Place }) => ({ ...rest, ...place });
  return (
    JSON.stringify(
      {
        version: 1,
        cilium: world.version,
        request: { url, method, from, headers: Object.fromEntries(headers) },
        answer,
        hops: hops.map(flat),
        stop: stop && flat({ stage: stop.stage, message: stop.message, place: stop.place } as { place?: Place }),
        notes: world.notes.flatMap((note) => noteTexts([note])),
      },
      undefined,
      2,
    ) + '\n'
  );
}
