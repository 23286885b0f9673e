import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';
import { isMarkdown } from '../../tree/paths';
import { isUnknown } from '../../values/unknown';
import { type RouterText, type RouterTexts, templateNote } from '../router/texts';

const BGP = /^[ \t]*router bgp \S+/m;
/** Syntax of IOS, NX-OS and EOS, which have `router bgp` too and are not FRR. */
const OTHER_MAKE =
  /^(?:interface (?:Ethernet|\w*GigabitEthernet|\w*GigE|Loopback|Management|Port-Channel|Vlan) ?\d|feature bgp$|management api |service routing protocols )/im;
/** Makes whose `router bgp` is not FRR's, in documentation that names no system with FRR. */
const OTHER_NAME = /\b(?:AOS(?:-CX)?|Aruba|Arista|Cisco|NX-OS|Nexus|Dell|OS10|Extreme)\b/;
const FRR_NAME = /\b(?:FRR(?:outing)?|UniFi|UDM|UCG|UXG|vtysh|VyOS|EdgeOS|OPNsense|pfSense|Quagga|SONiC|Cumulus)\b/i;

/** The first words of the lines of a configuration. */
const WORDS = `
  frr hostname password enable log service router router-id bgp neighbor no address-family exit
  exit-address-family network redistribute maximum-paths ip ipv6 route-map match set line interface vrf exit-vrf
  vni bfd profile timers access-list end aggregate-address distance import export on-match call continue debug
  banner agentx username table-map coalesce-time peer detect-multiplier receive-interval transmit-interval
  passive-mode description advertise segment-routing key echo-mode minimum-ttl shutdown rd rt label
  allow-external-route-update
`;
const LINE = new RegExp(String.raw`^\s*(?:$|[!#]|(?:${WORDS.trim().split(/\s+/).join('|')})(?:\s|$))`);
/** What documentation says of a line beside it. FRR has no such comments: it takes the line for an unknown command. */
const REMARK = /\s+[#!]\s.*$/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** The FRR configurations in files. `own`: files that hold nothing else. */
export function findFrr(files: readonly SourceFile[], own: readonly SourceFile[]): RouterTexts {
  const all = files.map(routerTexts);
  const unclear = own.filter(({ text }) => text.split('\n').some(isUnclear));
  return {
    texts: [
      ...own.filter((file) => !unclear.includes(file)).map((file) => ({ ...file, isDocumentation: false })),
      ...all.flatMap(({ texts }) => texts),
    ],
    notes: [...unclear.map(({ path }) => templateNote(path)), ...all.flatMap(({ notes }) => notes)],
  };
}

/** Marks of Jinja, also those that makejinja takes for files with many braces: `#{ name }#`, `#% if name %#`. */
const TEMPLATE = /\{\{|\{%|#\{|#%/;

/** Hides the password: rules need only know that there is one. */
const SECRET = /^(\s*neighbor \S+ password) \S+\s*$/;

/** Whether a line of the configuration has a placeholder. */
function isUnclear(line: string): boolean {
  if (TEMPLATE.test(line)) return true;
  return /^\s*(router|neighbor|bgp|ip|ipv6|route-map)\b/.test(line) && isUnknown(line.replace(SECRET, '$1'));
}

/** The configurations within a file, at their original lines. */
function routerTexts(file: SourceFile): RouterTexts {
  if (!BGP.test(file.text) || OTHER_MAKE.test(file.text)) return { texts: [], notes: [] };
  // Its placeholders may be plain words.
  if (file.path.endsWith('.template')) return { texts: [], notes: [templateNote(file.path)] };
  const isDocumentation = isMarkdown(file.path);
  if (isDocumentation && OTHER_NAME.test(file.text) && !FRR_NAME.test(file.text)) return { texts: [], notes: [] };
  const lines = file.text.split('\n');
  const texts: RouterText[] = [];
  const notes: Note[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!BGP.test(lines[i])) continue;
    let [start, end] = [i, i];
    // An indented line belongs to a block, also if this reader does not know the block's daemon.
    const margin = indentation(lines[i]);
    const isPart = (line: string | undefined) =>
      line !== undefined && !FENCE.test(line) && (indentation(line) > margin || LINE.test(line));
    while (isPart(lines[start - 1])) start--;
    while (isPart(lines[end + 1])) end++;
    const own = lines.slice(start, end + 1).map((line) => (isDocumentation ? line.replace(REMARK, '') : line));
    const next = lines[end + 1] ?? '';
    i = end;
    if (TEMPLATE.test(next) || next.includes('%{') || own.some(isUnclear))
      notes.push(templateNote(file.path, start + 1));
    else texts.push({ path: file.path, text: '\n'.repeat(start) + own.join('\n'), isDocumentation });
  }
  return { texts: isDocumentation ? texts.filter(isWhole) : texts, notes };
}

function indentation(line: string): number {
  return line.search(/\S|$/);
}

/**
 * Whether a configuration in documentation is complete. Documentation may show single lines, or neighbors without the
 * filters that they name.
 */
function isWhole({ text }: RouterText): boolean {
  const namesFilters = /^\s*neighbor \S+ (route-map|prefix-list) \S+ in\b/m.test(text);
  const hasFilters = /^\s*(route-map|ip(v6)? prefix-list) /m.test(text);
  const groups = [...text.matchAll(/^\s*neighbor \S+ peer-group (\S+)\s*(?:[!#].*)?$/gm)].map(([, group]) => group);
  return (
    /^\s*neighbor \S+ remote-as \S+/m.test(text) &&
    (hasFilters || !namesFilters) &&
    groups.every((group) =>
      text
        .split('\n')
        .some((line) => line.trim().split(/\s+/).slice(0, 3).join(' ') === `neighbor ${group} peer-group`),
    )
  );
}
