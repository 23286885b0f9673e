import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';
import { isUnknown } from '../../values/unknown';
import { FrrConfig, readFrr } from '../bgpd/read';
import { saidOfConfig } from '../bgpd/said';
import type { RouterWords, SaidRouter } from '../router/said';
import type { RouterTexts } from '../router/texts';
import { FrrLine, frrLines } from './lines';
import { below, Element, parseXml } from './xml';

/** Settings in messages, by the field names of config.xml. */
export const WORDS: RouterWords = {
  own: (asn) => `asnumber ${asn}`,
  remote: (asn) => `remoteas ${asn}`,
  neighbor: (address) => `a neighbor with address ${address} and its remoteas`,
  hosts: (bits) => `network … le ${bits}`,
  only: (session, networks, bits) =>
    `a prefixlist that permits ${networks.map((one) => `${one} le ${bits}`).join(' and ')}, and its uuid as ` +
    `linkedPrefixlistIn of ${session}`,
};

function quaggaOf(text: string): Element | undefined {
  return text.includes('<quagga') ? below(parseXml(text), 'OPNsense', 'quagga') : undefined;
}

function configOf(lines: readonly FrrLine[]): FrrConfig {
  return readFrr(lines.map(({ text }) => text).join('\n'), (index) => lines[index]?.line ?? 1);
}

/** The bgpd configuration that the plugin writes from a config.xml. Undefined if the text has no part of the plugin. */
export function readConfig(text: string): FrrConfig | undefined {
  const quagga = quaggaOf(text);
  return quagga && configOf(frrLines(quagga));
}

/** Reads a config.xml. Undefined if the text has no part of the plugin. */
export function readSaid(text: string): SaidRouter | undefined {
  const quagga = quaggaOf(text);
  if (!quagga) return undefined;
  const neighbors = below(quagga, 'bgp', 'neighbors')?.children ?? [];
  const addresses = neighbors.map((neighbor) => below(neighbor, 'localip')?.text ?? '').filter((one) => one !== '');
  return { ...saidOfConfig(configOf(frrLines(quagga))), addresses: [...new Set(addresses)] };
}

/** The config.xml files of OPNsense with a part of the plugin. Other programs have a config.xml too. */
export function findOpnsense(own: readonly SourceFile[]): RouterTexts {
  const notes: Note[] = [];
  const texts = own.filter(({ path, text }) => {
    if (!text.includes('<quagga')) return false;
    const quagga = quaggaOf(text);
    const why = quagga ? whyUnread(quagga) : 'not read: it is no well-formed configuration of OPNsense';
    if (why !== undefined) notes.push({ file: path, text: why, unread: true });
    return why === undefined;
  });
  return { texts: texts.map((file) => ({ ...file, isDocumentation: false })), notes };
}

function whyUnread(quagga: Element): string | undefined {
  if (below(quagga, 'general', 'manual_config')?.text === '1')
    return 'not read: its FRR is configured by hand (manual_config), in a file of its own';
  return frrLines(quagga).some(({ text }) => isUnknown(text))
    ? 'not read: the configuration of a router is a template'
    : undefined;
}
