import { escapeXml } from '../../values/xml';
import type { XmlNode } from '../../vendor/xmldom';

/** An element of a file. */
export interface Element {
  readonly name: string;
  /** The line that it begins on. */
  readonly line: number;
  readonly uuid?: string;
  readonly text: string;
  readonly children: readonly Element[];
}

/** Reads a text. Undefined where it is no well-formed XML. */
export function parseXml(text: string): Element | undefined {
  // Loaded where it is needed: most runs read no XML.
  const { xmldom } = require('../../vendor/xmldom') as typeof import('../../vendor/xmldom');
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    const root = new xmldom.DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
    return root ? elementOf(root) : undefined;
  } catch {
    return undefined;
  }
}

function elementOf(node: XmlNode): Element {
  const children: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) children.push(elementOf(child));
  return {
    name: node.nodeName,
    line: node.lineNumber ?? 1,
    uuid: node.getAttribute?.('uuid') || undefined,
    text: children.length === 0 ? (node.textContent ?? '').trim() : '',
    children,
  };
}

/** The elements below an element, by a path of names. */
export function below(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

/** An element to write: with a text, or with child elements. */
export type Written = readonly [name: string, content: string | number | readonly Written[], uuid?: string];

export function xmlText(root: Written, header: string): string {
  // A comment ends at two hyphens in a row.
  const comment = header.replace(/-(?=-)/g, '- ');
  return ['<?xml version="1.0"?>', `<!-- ${comment} -->`, ...xmlLines(root), ''].join('\n');
}

function xmlLines([name, content, uuid]: Written, indent = ''): string[] {
  const tag = uuid === undefined ? name : `${name} uuid="${uuid}"`;
  if (typeof content !== 'object') {
    const text = escapeXml(`${content}`);
    return [`${indent}${text === '' ? `<${tag}/>` : `<${tag}>${text}</${name}>`}`];
  }
  if (content.length === 0) return [`${indent}<${tag}/>`];
  return [`${indent}<${tag}>`, ...content.flatMap((child) => xmlLines(child, `${indent}  `)), `${indent}</${name}>`];
}
