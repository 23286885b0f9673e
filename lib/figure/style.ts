import type { Face } from './text';

/** Each color in light and dark mode. Text has a contrast of 4.5 : 1 to its background, lines have 3 : 1. */
export const COLORS = {
  page: ['#ffffff', '#0d1117'],
  band: ['#f4f6f8', '#161b22'],
  card: ['#ffffff', '#0d1117'],
  border: ['#7d8590', '#6e7681'],
  text: ['#1f2328', '#e6edf3'],
  muted: ['#57606a', '#9aa4af'],
  request: ['#0550ae', '#79c0ff'],
  session: ['#8a3800', '#f0a868'],
} as const;

export type Color = keyof typeof COLORS;

export type TextStyle = 'heading' | 'title' | 'kind' | 'name' | 'fact';

export const FACES: Record<TextStyle, Face & { readonly bold: boolean; readonly color: Color; readonly line: number }> =
  {
    heading: { size: 18, mono: false, bold: true, color: 'text', line: 24 },
    title: { size: 13, mono: false, bold: true, color: 'text', line: 20 },
    kind: { size: 11, mono: false, bold: false, color: 'muted', line: 16 },
    name: { size: 12, mono: true, bold: true, color: 'text', line: 18 },
    fact: { size: 12, mono: true, bold: false, color: 'text', line: 17 },
  };

const FILLS = ['page', 'band', 'card'] as const;
const LINES = ['request', 'session'] as const;

function rules(theme: 0 | 1): string[] {
  const color = (name: Color) => COLORS[name][theme];
  return [
    ...FILLS.map((name) => `.${name}{fill:${color(name)}}`),
    `.card{stroke:${color('border')}}`,
    ...LINES.flatMap((name) => [`.${name}{stroke:${color(name)}}`, `.${name}-head{fill:${color(name)}}`]),
    `.door{stroke:${color('request')}}`,
    ...Object.entries(FACES).map(([name, face]) => `.${name}{fill:${color(face.color)}}`),
  ];
}

/** The style sheet. It has no CSS variables, because some SVG renderers do not support them. */
export function styleSheet(): string {
  return [
    'text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;white-space:pre}',
    '.name,.fact{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation ' +
      'Mono",monospace}',
    ...Object.entries(FACES).map(
      ([name, { size, bold }]) => `.${name}{font-size:${size}px${bold ? ';font-weight:600' : ''}}`,
    ),
    '.card{stroke-width:1}',
    '.request,.session{fill:none;stroke-width:2}',
    '.session{stroke-dasharray:5 4;stroke-width:1.5}',
    ...rules(0),
    `@media (prefers-color-scheme:dark){${rules(1).join('')}}`,
  ].join('\n');
}
