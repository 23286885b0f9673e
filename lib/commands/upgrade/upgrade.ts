import gte = require('semver/functions/gte');
import lt = require('semver/functions/lt');
import satisfies = require('semver/functions/satisfies');
import { buildModel } from '../../model/build';
import type { Model } from '../../model/model';
import { isOfGatewayApi, type KubeObject } from '../../model/objects';
import type { Fault } from '../../release/faults/fault';
import { adviceOf, FAULT_NAMES, type FaultName, FAULTS, isFaulty } from '../../release/faults/faults';
import { type CrdVersions, crdVersions, lostVersions } from '../../release/crd-versions';
import { gatewayApiCrds } from '../../release/release';
import { allReleases, releaseOf } from '../../release/table';
import { STEPS, type Step } from '../../release/steps';
import type { FileFinding } from '../../report/file-finding';
import type { AppliedObject } from '../../tree/object';
import { installed } from '../../tree/cluster-facts';
import { chooseRelease } from '../../tree/release';
import type { Sources } from '../../tree/sources';
import { look } from '../../tree/view';
import { TRACED } from '../../tree/views';
import { grouped as groups } from '../../values/grouped';
import { record } from '../../values/json';
import { checkRead, type Reading, readFiles, titleOf } from '../check/check';
import { CONCERNS } from '../../checks/concerns';

/** One effect of an upgrade on objects. */
export interface Effect {
  /** The name of a fault or check; absent for requirements of the release. */
  readonly name?: string;
  readonly what: string;
  readonly todo: string;
  /** Issues and pull requests of cilium/cilium. */
  readonly source: readonly number[];
  readonly objects: readonly Place[];
}

/** An affected object. */
export interface Place {
  readonly object: string;
  readonly file: string;
  readonly line: number;
}

/** The effects of an upgrade. */
export interface Upgrade {
  readonly breaks: readonly Effect[];
  readonly asks: readonly Effect[];
  readonly mends: readonly Effect[];
  /** Faults that both versions have. */
  readonly stays: readonly Effect[];
  /** The number of objects read. */
  readonly objects: number;
}

/**
 * The effects of an upgrade to a newer version on the objects of files. A pure function: it reads only its arguments.
 */
export function upgrade(sources: Sources, from: string, to: string): Upgrade {
  const whole = readFiles(sources);
  const [first, second] = [from, to].map((version) => checked(whole, version));
  const neither = refusedByBoth(first, second);
  // What the API server refuses in both versions never got in: an upgrade changes nothing for it.
  const reading = neither.length > 0 ? without(whole, neither) : whole;
  const [before, after] = neither.length > 0 ? [from, to].map((version) => checked(reading, version)) : [first, second];
  const { objects: all } = reading.inForce;
  const places = new Map(all.map((object) => [object.path, placeOf(object)]));
  const at = (paths: readonly string[]) => [...new Set(paths)].flatMap((path) => places.get(path) ?? []);
  const faults = faultsOf(modelsOf(reading, from), at);
  // Leaves out findings that repeat a fault.
  const part = (findings: readonly FileFinding[], of: readonly Found[]): Effect[] => [
    ...grouped(findings.filter(({ check: name }) => !of.some(({ fault }) => fault.check === name))),
    ...of.map(({ effect }) => effect),
  ];
  const [old, young] = [from, to].map((version) => faults.filter(({ name }) => isFaulty(version, name)));
  const required = steps(all, from, to, at);
  const ends = required.filter(({ breaks }) => breaks).map(({ effect }) => effect);
  const news = only(after, before).filter((finding) => !isSaid(finding, ends));
  return {
    breaks: [
      ...part(
        news.filter(({ check: name }) => name !== UNREAD),
        young.filter((one) => !old.includes(one)),
      ),
      ...ends,
    ],
    asks: [
      ...minors(from, to),
      ...crds(all, sources, from, to),
      ...required.filter(({ breaks }) => !breaks).map(({ effect }) => effect),
      ...grouped(news.filter(({ check: name }) => name === UNREAD)),
    ],
    mends: part(
      only(before, after),
      old.filter((one) => !young.includes(one)),
    ).map((effect) => ({ ...effect, todo: '' })),
    stays: [...grouped(neither), ...old.filter((one) => young.includes(one)).map(({ effect }) => effect)],
    objects: whole.inForce.objects.length,
  };
}

/** The check of Helm values that no template reads: they do nothing, and break nothing. */
const UNREAD = 'helm-value-unread';
const REFUSED = 'object-refused';

/** One model for each cluster of the files. */
function modelsOf({ inForce, installs, worlds }: Reading, from: string): Model[] {
  return worlds.all.map((world) => {
    const here = installs.filter(({ file }) => worlds.holds(world, file));
    const helm = chooseRelease(from, here.length > 0 ? here : installs).source?.values;
    return buildModel(
      known(worlds.objectsIn(world, inForce.objects)),
      installed({
        path: 'install',
        version: from,
        namespace: 'kube-system',
        helm: helm && { hubbleUi: false, values: helm.known },
      }),
    );
  });
}

/** For objects that the API server refuses in both versions, what it says in the old one. */
function refusedByBoth(before: readonly FileFinding[], after: readonly FileFinding[]): FileFinding[] {
  const refused = (findings: readonly FileFinding[]) => findings.filter(({ check: name }) => name === REFUSED);
  const later = new Set(refused(after).map(ownerOf));
  return refused(before).filter((finding) => later.has(ownerOf(finding)));
}

/** The files without the objects of these findings. */
function without(reading: Reading, findings: readonly FileFinding[]): Reading {
  const owners = new Set(findings.map(ownerOf));
  const objects = reading.inForce.objects.filter((object) => !owners.has(ownerOf(placeOf(object))));
  return { ...reading, inForce: { ...reading.inForce, objects } };
}

function ownerOf({ file, object }: Pick<FileFinding, 'file' | 'object'>): string {
  return `${file} ${object}`;
}

/** Whether an effect says of the object that the API server refuses it. */
function isSaid(finding: FileFinding, effects: readonly Effect[]): boolean {
  return (
    finding.check === REFUSED &&
    effects.some(({ objects }) => objects.some((place) => ownerOf(place) === ownerOf(finding)))
  );
}

/** The objects without unknown values; of Gateways and routes also those whose host names alone have variables. */
function known(all: readonly AppliedObject[]): KubeObject[] {
  const whole = new Set(all.filter(({ unknown }) => unknown.length === 0).map(({ path }) => path));
  return look(TRACED, all).filter((object) => whole.has(object.path) || isOfGatewayApi(object));
}

/** A fault and the objects that it affects. */
interface Found {
  readonly name: FaultName;
  readonly fault: Fault;
  readonly effect: Effect;
}

type At = (paths: readonly string[]) => Place[];

function placeOf(object: AppliedObject): Place {
  const { file, line } = object.manifest;
  return { object: titleOf(object), file, line };
}

/** `models`: one for each cluster of the files. */
function faultsOf(models: readonly Model[], at: At): Found[] {
  return FAULT_NAMES.flatMap((name): Found[] => {
    const objects = at(models.flatMap((model) => CONCERNS[name](model)));
    if (objects.length === 0) return [];
    const fault: Fault = FAULTS[name];
    const { symptom, source } = fault;
    return [{ name, fault, effect: { name, what: symptom, todo: adviceOf(fault), source, objects } }];
  });
}

/** The findings of `check` for a version. */
function checked(reading: Reading, cilium: string): FileFinding[] {
  return checkRead(reading, { cilium }).findings;
}

/** Findings that only one run has. Their text names the version, so it is not compared. */
function only(some: readonly FileFinding[], others: readonly FileFinding[]): FileFinding[] {
  const key = ({ check: name, file, object, field }: FileFinding) => JSON.stringify([name, file, object, field]);
  const known = new Set(others.map(key));
  return some.filter((finding) => !known.has(key(finding)));
}

/** One effect for all findings with the same message. */
function grouped(findings: readonly FileFinding[]): Effect[] {
  return [...groups(findings, ({ check: name, message }) => JSON.stringify([name, message])).values()].map((same) => ({
    name: same[0].check,
    what: same[0].message,
    todo: '',
    source: [],
    objects: same.map(({ object = '', file, line }) => ({ object, file, line })),
  }));
}

/** An effect for upgrades over several minors: Cilium tests only upgrades to the next minor. */
function minors(from: string, to: string): Effect[] {
  const between = allReleases()
    .map(({ minor }) => minor)
    .filter((minor) => lt(`${releaseOf(from).minor}.0`, `${minor}.0`) && lt(`${minor}.0`, `${releaseOf(to).minor}.0`));
  return between.length === 0
    ? []
    : [
        {
          what:
            `Cilium tests steps from one minor to the next alone, and ${between.join(', ')} ` +
            `${between.length === 1 ? 'lies' : 'lie'} between`,
          todo: `Go by way of ${between.map((minor) => `the newest ${minor}`).join(', then ')}.`,
          source: [],
          objects: [],
        },
      ];
}

/** The CRDs of the Gateway API that the new version needs, if the old version needs others. */
function crds(all: readonly AppliedObject[], sources: Sources, from: string, to: string): Effect[] {
  const [old, wanted] = [releaseOf(from), releaseOf(to)];
  const isUsed = all.some((object) => isOfGatewayApi(object) && /^Gateway$|Route$/.test(object.kind));
  if (!isUsed || old.gatewayApi.version === wanted.gatewayApi.version) return [];
  const names = gatewayApiCrds(wanted).map(({ name }) => name.split('.')[0]);
  const hasScript = (sources.texts ?? []).some(({ path }) => /(^|\/)host\/up\.sh$/.test(path));
  return [
    {
      what:
        `Cilium ${wanted.minor} goes with the CRDs of Gateway API ${wanted.gatewayApi.version}, ${old.minor} with ` +
        `those of ${old.gatewayApi.version}`,
      todo: `Install them first: ${names.join(', ')}.`,
      source: [],
      objects: [],
    },
    ...lost(from, to).map((what) => ({
      what,
      todo: hasScript
        ? 'up.sh does it.'
        : 'Apply the CRDs of the releases between, write each object as it is (kubectl get --output json | kubectl ' +
          'replace -f -), and set status.storedVersions of the CRD to the version that it stores at.',
      source: [],
      objects: [],
    })),
  ];
}

/** The new CRDs that the API server may refuse. Files do not tell which versions the cluster had before. */
function lost(from: string, to: string): string[] {
  const all = allReleases();
  const older = all.slice(0, 1 + all.findIndex(({ minor }) => minor === releaseOf(from).minor));
  const goes = ({ name, versions }: CrdVersions) => ({ plural: name.split('.')[0], versions: versions.join(', ') });
  const had = lostVersions(crdVersions(releaseOf(from)), older).map(({ name }) => name);
  const crds = lostVersions(crdVersions(releaseOf(to)), older)
    .filter(({ name }) => !had.includes(name))
    .map(goes);
  if (crds.length === 0) return [];
  const many = crds.length > 1;
  return [
    `The new CRD${many ? 's' : ''} of ${crds.map(({ plural }) => plural).join(', ')} lack${many ? '' : 's'} ` +
      `${[...new Set(crds.map(({ versions }) => versions))].join(', ')}, at which those of an older Cilium stored ` +
      `objects: the API server may refuse ${many ? 'these CRDs' : 'this CRD'} until they are stored anew`,
  ];
}

function steps(
  objects: readonly KubeObject[],
  from: string,
  to: string,
  at: At,
): { readonly breaks: boolean; readonly effect: Effect }[] {
  const kinds = new Set(objects.map(({ kind }) => kind));
  return STEPS.filter(
    ({ since, versions, beside }) =>
      lt(from, since) && gte(to, since) && (!versions || satisfies(to, versions)) && (!beside || kinds.has(beside)),
  ).flatMap((step) => {
    const meant = at(objects.filter((object) => isMeant(object, step)).map(({ path }) => path));
    return meant.length === 0
      ? []
      : [
          {
            breaks: step.breaks === true,
            effect: { what: `Since ${step.since}: ${step.what}`, todo: step.todo, source: [], objects: meant },
          },
        ];
  });
}

function isMeant({ kind, apiVersion, json }: KubeObject, step: Step): boolean {
  const value = (step.field ?? '')
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((inside, key) => record(inside)[key], json.spec);
  return (
    step.kind.split('|').includes(kind) &&
    (!step.apiVersions || step.apiVersions.includes(apiVersion)) &&
    (!step.field || value !== undefined)
  );
}
