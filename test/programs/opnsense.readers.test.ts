// What is written for OPNsense: XML to another parser, fields and values that the plugin's model has, and lines that
// FRR takes once the plugin has made them of it. No OPNsense runs here.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { frrLines } from '../../lib/programs/opnsense/lines';
import { below, Element, parseXml, xmlText } from '../../lib/programs/opnsense/xml';
import { ROUTERS, routerFiles } from '../../lib/programs/routers';
import { checkFrrBgp, checkFrrSyntax, frrNeeds, frrSyntaxNeeds } from '../readers/frr';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { checkXml, xmlNeeds } from '../readers/xml';
import { unless } from '../support/unless';
import { routerOf } from './random-router';
import { SEED } from '../support/random-cases';

const written = fc
  .sample(routerOf('opnsense', ROUTERS.opnsense), { numRuns: 30, seed: SEED })
  .map((router) => routerFiles(router)[0].text);
const linesOf = (text: string) => frrLines(below(parseXml(text), 'OPNsense', 'quagga')!);

function each(texts: readonly string[], name: string, look: (file: string) => void): void {
  withFolder((folder) => {
    for (const text of texts) {
      writeFileSync(join(folder, name), text);
      look(join(folder, name));
    }
  });
}

describe(`30 random routers, seed ${SEED}`, () => {
  const told = written.map((text) =>
    linesOf(text)
      .map((line) => line.text)
      .join('\n'),
  );
  unless(missing(xmlNeeds)).it('are XML', () => each(written, 'config.xml', checkXml));
  unless(missing(frrSyntaxNeeds)).it('vtysh takes what the plugin tells it', () =>
    each(told, 'frr.conf', checkFrrSyntax),
  );
  unless(missing(frrNeeds)).it('bgpd takes what the plugin tells it', () => each(told, 'frr.conf', checkFrrBgp));
  it('have fields of the model, and values that it takes', () => {
    for (const text of written) checkModel(below(parseXml(text), 'OPNsense', 'quagga')!);
  });
});

it('what a construct is called ends no comment and no element', () => {
  const text = xmlText(['a', [['b', '</b>&<!--']]], 'Made from a--b---c');
  each([text], 'config.xml', checkXml);
  assert.equal(below(parseXml(text), 'b')?.text, '</b>&<!--');
});

const between = (min: number, max: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value);
const like = (pattern: RegExp) => (value: string) => pattern.test(value);
const asn = between(1, 4294967295);
const paths = between(1, 128);
const onOff = oneOf('0', '1');
const uuid = like(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const address = like(/^[0-9a-f.:]+$/);
const any = () => true;

/** Facts of the model of the plugin, version 1.1.2: the fields that are written here, and what each takes. */
const MODEL: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  general: {
    enabled: onOff,
    profile: oneOf('traditional', 'datacenter'),
    enablecarp: onOff,
    enablesyslog: onOff,
    enablesnmp: onOff,
    sysloglevel: oneOf('critical', 'emergencies', 'errors', 'alerts', 'warnings', 'notifications', 'informational'),
    fwrules: onOff,
  },
  bgp: {
    enabled: onOff,
    asnumber: asn,
    routerid: like(/^\d{1,3}(\.\d{1,3}){3}$/),
    graceful: onOff,
    networkimportcheck: onOff,
    enforce_first_as: onOff,
    logneighborchanges: onOff,
    bestpath: oneOf('as-path multipath-relax'),
    maximumpaths: paths,
    maximumpathsibgp: paths,
  },
  neighbor: {
    enabled: onOff,
    description: any,
    address,
    remoteas: asn,
    password: like(/^[^\s"%]+$/),
    localip: address,
    multihop: onOff,
    multiprotocol: onOff,
    keepalive: between(1, 1000),
    holddown: between(3, 3000),
    linkedPrefixlistIn: uuid,
    linkedPrefixlistOut: uuid,
  },
  prefixlist: {
    enabled: onOff,
    description: any,
    name: like(/^[a-zA-Z0-9._-]{1,64}$/),
    version: oneOf('IPv4', 'IPv6'),
    seqnumber: between(1, 4294967294),
    action: oneOf('permit', 'deny'),
    network: like(/^(any|\S+\/\d+( (ge|le) \d+)*)$/),
  },
};
const LISTS = ['neighbors', 'prefixlists'];

function checkModel(quagga: Element): void {
  const uuids: string[] = [];
  const links: string[] = [];
  const look = ({ name, uuid: own, children }: Element) => {
    if (own !== undefined) uuids.push(own);
    for (const child of children) {
      if (LISTS.includes(child.name)) child.children.forEach(look);
      else assert.ok(MODEL[name]?.[child.name]?.(child.text), `${name}.${child.name}: ${child.text}`);
      if (child.name.startsWith('linked')) links.push(child.text);
    }
  };
  quagga.children.forEach(look);
  assert.deepEqual([...new Set(uuids)], uuids, 'a number is of one entry');
  assert.deepEqual(
    links.filter((link) => !uuids.includes(link)),
    [],
    'what is named is there',
  );
}

it('a line that is told to FRR has the line of its element', () => {
  const text = readFileSync('test/cli/trees/opnsense/config.xml', 'utf8');
  const lines = text.split('\n');
  const list = linesOf(text).find((line) => line.text.startsWith('ip prefix-list'))!;
  assert.match(lines[list.line - 1], /<prefixlist /);
  const remote = linesOf(text).find((line) => line.text.includes('remote-as'))!;
  assert.match(lines[remote.line - 1], /<remoteas>/);
});
