import { visibleLine, wrap } from '../../report/text';
import type { Effect, Place, Upgrade } from './upgrade';

const PARTS: readonly (readonly [keyof Upgrade & ('breaks' | 'asks' | 'mends' | 'stays'), string])[] = [
  ['breaks', 'Breaks'],
  ['asks', 'Asks for'],
  ['mends', 'Mends'],
  ['stays', 'Stays as it is, in both versions'],
];

/** For a terminal of 80 columns. */
export function asText(result: Upgrade, from: string, to: string): string {
  const parts = PARTS.filter(([part]) => result[part].length > 0).map(
    ([part, title]) => `${title}\n\n${result[part].map(entry).join('\n\n')}\n`,
  );
  const counts = PARTS.slice(0, 3).map(([part, title]) => `${title.toLowerCase()} ${result[part].length}`);
  return [
    `Cilium ${from} to ${to}\n`,
    ...parts,
    `${result.objects} object${result.objects === 1 ? '' : 's'}: ${counts.join(', ')}\n`,
  ].join('\n');
}

function entry({ name, what, todo, source, objects }: Effect): string {
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  const links = source.map((number) => `cilium#${number}`).join(', ');
  return [
    ...(name === undefined ? [] : [`  ${name}`]),
    wrap(`${sentence}${todo ? ` ${todo}` : ''}${links ? ` (${links})` : ''}`, '    ', '    '),
    ...shown(objects).map((line) => `      ${visibleLine(line)}`),
  ].join('\n');
}

/** The first objects, and the number of the others. */
function shown(objects: readonly Place[]): string[] {
  const lines = objects.slice(0, 5).map(({ object, file, line }) => `${file}:${line}${object ? ` ${object}` : ''}`);
  return objects.length > 5 ? [...lines, `and ${objects.length - 5} more`] : lines;
}
