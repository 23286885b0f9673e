// The SBOM of the npm package, in CycloneDX: what is bundled into our code, and nothing that users do not get.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

interface Bom {
  serialNumber?: string;
  readonly metadata: { timestamp: string; readonly component: { name: string; readonly 'bom-ref': string } };
  components: Component[];
  dependencies: { readonly ref: string; dependsOn: string[] }[];
}

/** `NAME@VERSION` of what the package holds, in a folder where it was built. */
function contents(folder: string): string[] {
  const licences = ['build/lib', 'build/lib/vendor'].map((below) =>
    readFileSync(join(folder, below, 'LICENSES.txt'), 'utf8'),
  );
  return [...licences.join('\n').matchAll(/^((?:@[\w-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)\n\n/gm)]
    .map(([, name, version]) => `${name}@${version}`)
    .sort();
}

/** The same bytes for the same package and time. */
export function sbom(folder: string, time: Date): string {
  const arguments_ = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bom = JSON.parse(execFileSync('npm', arguments_, { cwd: folder, encoding: 'utf8' })) as Bom;
  const ours = bom.metadata.component;
  const held = contents(folder);
  const refOf = ({ name, version }: Component) => `${name}@${version}`;
  const all = new Map(bom.components.map((component) => [refOf(component), component]));
  bom.components = held.map((name) => {
    const component = all.get(name);
    if (!component) throw new Error(`the package holds ${name}, which npm sbom does not know`);
    return component;
  });
  const refs = new Set([ours['bom-ref'], ...bom.components.map((component) => component['bom-ref'])]);
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)).sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  // npm names it after its folder, and puts in the clock and a random number.
  ours.name = ours['bom-ref'].replace(/@[^@]*$/, '');
  bom.metadata.timestamp = time.toISOString();
  bom.serialNumber = undefined;
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash)!;
  bom.serialNumber = `urn:uuid:${parts[0]}-${parts[1]}-8${parts[2]}-8${parts[3]}-${parts[4]}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}
