// What a program can no longer do that it could with the last release, as jsii-diff tells it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gt } from 'semver';
import { withFolder } from '../readers/tool';

/** What jsii knows of an API, as far as it is looked at here. */
export interface Assembly {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: object;
  readonly types: Record<string, { properties?: { name: string; optional?: boolean }[]; methods?: object[] }>;
}

export interface Break {
  /** `Class`, `Class.method` or `Props.property`. */
  readonly name: string;
  readonly message: string;
}

/** The API of the last release, from scripts/api-baseline.mjs. */
export function lastRelease(): Assembly {
  const [file, ...more] = readdirSync(__dirname).filter((name) => name.endsWith('.jsii.gz'));
  assert.deepEqual(more, [], 'one release is the last');
  return JSON.parse(gunzipSync(readFileSync(join(__dirname, file))).toString('utf8'));
}

export function breaksBetween(before: Assembly, after: Assembly): Break[] {
  const found = said(before, after);
  // Of a struct jsii-diff names the first property alone: the rest shows when that is gone from both.
  const first = found.filter(({ property }) => property);
  const rest = first.length === 0 ? [] : breaksBetween(without(before, first), without(after, first));
  return [...found.map(({ name, message }) => ({ name, message })), ...rest.filter(isNew(found))];
}

const isNew = (found: readonly Break[]) => (one: Break) => found.every(({ message }) => message !== one.message);

interface Said extends Break {
  readonly type: string;
  readonly property?: string;
}

function said(before: Assembly, after: Assembly): Said[] {
  return withFolder((folder) => {
    const [one, other] = [before, after].map((assembly, i) => {
      const home = join(folder, String(i));
      mkdirSync(home);
      symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
      const { name, version, dependencies } = assembly;
      writeFileSync(join(home, 'package.json'), JSON.stringify({ name, version, dependencies, jsii: { targets: {} } }));
      writeFileSync(join(home, '.jsii'), JSON.stringify({ ...assembly, fingerprint: '*' }));
      return home;
    });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('node_modules/jsii-diff/bin/jsii-diff'), '--keys', one, other],
      { encoding: 'utf8', env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' } },
    );
    const breaks = stderr
      .concat(stdout)
      .split('\n')
      .flatMap((line) => {
        const match = new RegExp(
          `^err +- \\w[\\w ]* ${before.name}\\.(\\S+?)(\\.<initializer>)?: (.*) \\[\\S+\\]$`,
        ).exec(line);
        if (!match) return [];
        const [, type, , message] = match;
        const property = / property '?(\w+)/.exec(` ${message}`)?.[1];
        return [{ type, property, name: property ? `${type}.${property}` : type, message: `${type}: ${message}` }];
      });
    // It ends with 1 where there are breaks, and where it could not compare.
    assert.equal(status, breaks.length > 0 ? 1 : 0, `${stdout}${stderr}`);
    return breaks;
  });
}

/** The assembly without these properties. */
function without(assembly: Assembly, gone: readonly Said[]): Assembly {
  const types = Object.entries(assembly.types).map(([fqn, type]) => {
    const names = gone.filter((one) => fqn === `${assembly.name}.${one.type}`).map(({ property }) => property);
    return [fqn, { ...type, properties: type.properties?.filter(({ name }) => !names.includes(name)) }];
  });
  return { ...assembly, types: Object.fromEntries(types) };
}

/** The breaks since the last release of whose name docs/upgrading.md, in this text of it, says nothing. */
export function unannounced(breaks: readonly Break[], upgrading: string, version: string): Break[] {
  const newer = upgrading.split(/^## /m).filter((section) => {
    const [title] = section.split('\n', 1);
    return /^\d/.test(title) && gt(title.trim(), version);
  });
  return breaks.filter(({ name }) => !newer.join('').includes(`\`${name}\``));
}
