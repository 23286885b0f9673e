import { valuesOfCommands } from './commands';
import type { ValueFiles } from './install-values';
import type { SourceFile } from './parse';
import type { ReleaseSource } from './release-source';
import { valuesOfBlock } from './terraform';

/** The version of Cilium's chart in a Chart.lock. */
export const LOCKED = /^- name: cilium\r?\n(?:[ \t]+.*\r?\n)*?[ \t]+version: ["']?(v?\d+\.\d+\.\d+[\w.+-]*)/m;

/** `cilium_version: 1.19.2`, as in variables of Ansible, Talos, Terraform and shells. */
const VARIABLE = new RegExp(
  [
    String.raw`^[ \t]*(?:export[ \t]+|:[ \t]+["']?\$\{)?["']?`,
    String.raw`cilium[_-]?(?:(?:chart|helm|cilium|install)[_-]?)*(?:version|ver|tag)["']?`,
    // A shell uses the text after ":-" or ":=" as the default of the variable.
    String.raw`\s*(?::?=|:-?)\s*["']?(?:\$\{\w+:[-=]["']?)?(v?\d+\.\d+(?:\.[\w.-]+)?)`,
  ].join(''),
  'im',
);

/** `variable "cilium_version" { default = "1.19.2" }` of Terraform. */
const TERRAFORM =
  /^variable[ \t]+"cilium_(?:(?:chart|helm|install)_)*(?:version|tag)"[ \t]*\{[^{}]*?^[ \t]*default[ \t]*=[ \t]*"(v?\d+\.\d+(?:\.[\w.-]+)?)"/m;

/** A table of TOML for the chart. */
const TABLE = /^\[(?:[\w-]+\.)*cilium\][ \t]*\r?\n(?:(?!\[).*\r?\n)*?version[ \t]*=[ \t]*["'](v?\d+\.\d+\.[\w.-]+)/m;

/** A command in notes or scripts that installs Cilium, by helm or by cilium. */
const COMMAND = new RegExp(
  [
    String.raw`\b(?:helm\b.*\b(?:install|upgrade)\b.*\bcilium\/(?:charts\/)?cilium|`,
    String.raw`cilium(?:[ \t]+--[\w-]+[ =][\w./-]+)*[ \t]+(?:install|upgrade))\b`,
    String.raw`.*--version[ =]["']?(v?\d+\.\d+\.\d+)`,
  ].join(''),
  'i',
);

/** A command that renders Cilium's chart. */
const RENDERS = /\bhelm\b.*\btemplate\b.*\bcilium\/(?:charts\/)?cilium\b.*--version[ =]["']?(v?\d+\.\d+\.\d+)/i;

/** The agent's image in rendered manifests, from any registry. Isovalent's versions, with "-cee", are its own. */
const IMAGE = /^\s*-?\s*image["']?\s*:\s*["']?[\w.:/-]+\/(?:mirrored-cilium-)?cilium:(v?\d+\.\d+\.\d+)(?!\S*-cee)/m;

/** The blocks of Terraform that install or render a chart. */
const CHART_BLOCK = /^(?:resource|data)[ \t]+"helm_(?:release|template)"[ \t]+"[\w-]+"[ \t]*\{[ \t]*\r?\n[\s\S]*?^\}/gm;

const CILIUM_CHART = /^[ \t]*chart[ \t]*=[ \t]*"(?:[^"]*\/)?cilium"/m;

const CHART_VERSION = /^[ \t]*version[ \t]*=[ \t]*"(v?\d+\.\d+(?:\.[\w.-]+)?)"/m;

export function inChartBlocks({ path, text: content }: SourceFile, around: ValueFiles): ReleaseSource[] {
  if (!path.endsWith('.tf')) return [];
  return [...content.matchAll(CHART_BLOCK)].flatMap(({ 0: block, index }) => {
    if (!CILIUM_CHART.test(block)) return [];
    const version = CHART_VERSION.exec(block);
    const lineAt = (place: number) => content.slice(0, place).split('\n').length;
    const values = valuesOfBlock({ text: block, path, line: lineAt(index) }, around);
    const line = version ? lineAt(index + version.index + version[0].length) : lineAt(index);
    return version || values ? [{ file: path, line, wanted: version?.[1] ?? '', by: 'Terraform', values }] : [];
  });
}

/** The key with the chart in an item of a tool's list, in a HelmChart of a template or in a file for a generator. */
const CHART_LINE = /^([ \t]*(?:- )?)chart(?:name)?["']?:[ \t]*["']?(?:[^\s"']*\/)?cilium["']?[ \t]*(?:#.*)?$/gim;

const VERSION_LINE = /^[ \t]*(?:- )?(?:version|chartVersion|targetRevision):[ \t]*["']?(v?\d+\.\d+\.\d[\w.-]*)/;

/** The version beside the name of the chart, in the same map. */
export function inChartItems({ path, text: content }: SourceFile): ReleaseSource[] {
  const lines = content.split('\n');
  return [...content.matchAll(CHART_LINE)].flatMap(({ 1: start, index }) => {
    const own = content.slice(0, index).split('\n').length - 1;
    const columnOf = (line: string) => line.search(/[^\s-]|$/);
    const isPassed = (line: string) => line.trim() === '' || line.trimStart().startsWith('#');
    const isIn = (line: string | undefined) => line !== undefined && (isPassed(line) || columnOf(line) >= start.length);
    const begins = (line: string) => line.slice(0, start.length).endsWith('- ');
    let [first, last] = [own, own];
    while (!begins(lines[first]) && isIn(lines[first - 1])) first--;
    while (isIn(lines[last + 1]) && !begins(lines[last + 1])) last++;
    for (let i = first; i <= last; i++) {
      const version = columnOf(lines[i]) === start.length ? VERSION_LINE.exec(lines[i]) : null;
      if (version) return [{ file: path, line: i + 1, wanted: version[1], by: 'chart version' }];
    }
    return [];
  });
}

/** `${CILIUM_VERSION:-1.19.2}` in a command, or as the value of another variable. */
const FALLBACK = /\$\{cilium_(?:(?:chart|helm|install)_)*(?:version|ver|tag):[-=]["']?(v?\d+\.\d+\.\d[\w.-]*)/i;

export const inVariables = (file: SourceFile) =>
  [VARIABLE, TERRAFORM, FALLBACK, ...(file.text.includes('helm.cilium.io') ? [TABLE] : [])].flatMap((pattern) =>
    inText(file, pattern, 'variable'),
  );

/** Joins the lines of a command that a backslash continues. Spaces replace the line ends, so offsets stay the same. */
export const inCommands = (file: SourceFile, around: ValueFiles): ReleaseSource[] => {
  const { path, text: content } = file;
  const joined = { path, text: content.replace(/\\\r?\n/g, (end) => ' '.repeat(end.length)) };
  const installs = inText(joined, COMMAND, COMMANDED, content);
  const versions = installs.length > 0 ? installs : inText(joined, RENDERS, COMMANDED, content);
  const given = valuesOfCommands(file, around);
  if (!given) return versions;
  const { line, values } = given;
  return versions.length > 0
    ? versions.map((one) => ({ ...one, values }))
    : [{ file: path, line, wanted: '', by: COMMANDED, values }];
};

export const inImages = (file: SourceFile) => inText(file, IMAGE, 'image');

/** The kind of a place that is a command, which may be older than the files. */
export const COMMANDED = 'command';

/** `written`: the text of the file, if `text` is a changed copy of the same length. */
export function inText(
  { path, text: content }: SourceFile,
  pattern: RegExp,
  by: string,
  written = content,
): ReleaseSource[] {
  const match = pattern.exec(content);
  return match
    ? [
        {
          file: path,
          line: written.slice(0, match.index + match[0].length).split('\n').length,
          wanted: match[1],
          by,
        },
      ]
    : [];
}

/** The release in Helm values that `CiliumInstall` wrote, and the line with it. */
export function writtenRelease(values: string): { version: string; line: number } | undefined {
  const match = /^# Values of the Helm chart cilium (\d+\.\d+\.\d+)/m.exec(values);
  return match ? { version: match[1], line: values.slice(0, match.index).split('\n').length } : undefined;
}

export function inValues({ path, text: content }: SourceFile): ReleaseSource[] {
  const said = writtenRelease(content);
  return said ? [{ file: path, line: said.line, wanted: said.version, by: 'Helm values' }] : [];
}
