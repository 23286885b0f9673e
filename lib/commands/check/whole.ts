import { messageOf } from '../../checks/message';
import { placeOf } from '../../checks/place';
import { CHECKS } from '../../checks/table';
import { buildModel } from '../../model/build';
import type { Model } from '../../model/model';
import type { KubeObject } from '../../model/objects';
import { installed } from '../../tree/cluster-facts';
import type { ObjectFinding } from '../../report/file-finding';
import { POLICIES, PROGRAM_ONLY, Surroundings } from '../../tree/policies';
import type { ChosenRelease } from '../../tree/release';
import { look, View } from '../../tree/view';
import { withoutStandIns } from '../../values/unknown';

/** Path of findings at the installation, as messages name it. */
export function installPath({ source }: ChosenRelease): string {
  return source?.values ? source.values.file : 'the installation';
}

/** Runs the checks over the whole model of one cluster. */
export function checkWhole(around: Surroundings, release: ChosenRelease): ObjectFinding[] {
  const modelAs = models(around, release);
  const objects = new Map(around.objects.map((object) => [object.path, object]));
  const unsaid = around.objects.filter(({ namespaceUnsaid }) => namespaceUnsaid).map(({ namespace }) => namespace!);
  return CHECKS.flatMap((check): ObjectFinding[] => {
    const policy = POLICIES[check.name];
    if (policy === undefined || policy === PROGRAM_ONLY || (policy.when && !policy.when(around))) return [];
    return check.run(modelAs(policy.view)).map((finding) => {
      const object = objects.get(finding.path);
      return {
        check: check.name,
        level: check.level,
        path: finding.path,
        message: withoutStandIns(messageOf(finding, 'file'), unsaid),
        at: object ? placeOf(finding, check, object.manifest.json) : finding.at,
      };
    });
  });
}

/** A function that builds the model of a view, once for all views with the same objects and nodes. */
function models(around: Surroundings, release: ChosenRelease): (view: View) => Model {
  const views = new Map<View, Model>();
  const built: { readonly shown: KubeObject[]; readonly nodes?: boolean; readonly model: Model }[] = [];
  return (view) => {
    const known = views.get(view);
    if (known) return known;
    const shown = look(view, around.objects);
    let same = built.find(({ nodes, shown: others }) => nodes === view.nodes && isSame(shown, others));
    if (!same) {
      same = { shown, nodes: view.nodes, model: modelOf(shown, release, view.nodes ? around.cluster : undefined) };
      built.push(same);
    }
    views.set(view, same.model);
    return same.model;
  };
}

function isSame(some: readonly KubeObject[], others: readonly KubeObject[]): boolean {
  return some.length === others.length && some.every((object, i) => object === others[i]);
}

function modelOf(objects: KubeObject[], release: ChosenRelease, cluster: Surroundings['cluster']): Model {
  const { version, range, source } = release;
  const helm = source?.values && {
    hubbleUi: false,
    values: source.values.known,
    isComplete: true,
    isPartial: !source.values.complete,
  };
  const model = buildModel(
    objects,
    installed({ path: installPath(release), version, range, namespace: 'kube-system', helm }, cluster),
  );
  // ListenerSets as Gateways in `elsewhere`, below.
  const routes =
    model.listenerSets.length === 0
      ? model.routes
      : model.routes.map((route) => ({
          ...route,
          setsElsewhere: route.setsElsewhere.filter((key) => model.listenerSets.some((set) => isSlipOf(key, set))),
        }));
  return { ...model, routes, externalGateways: elsewhere(model) };
}

/**
 * The Gateways outside the files that routes and ListenerSets name. Left out is a name that differs in one letter, not
 * a digit, from a Gateway of the same namespace: a probable slip.
 */
function elsewhere({ gateways, listenerSets, routes }: Model): string[] {
  const known = new Set(gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  const missing = [...routes.flatMap(({ parents }) => parents), ...listenerSets.map(({ gateway }) => gateway)].filter(
    ({ namespace, name }) => !known.has(`${namespace}/${name}`),
  );
  return missing
    .filter(
      (parent) =>
        !gateways.some((gateway) => gateway.namespace === parent.namespace && isSlip(parent.name, gateway.name)),
    )
    .map(({ namespace, name }) => `${namespace}/${name}`);
}

/** Whether `key`, a namespace and a name, is a probable slip for this object. */
function isSlipOf(key: string, { namespace, name }: { readonly namespace: string; readonly name: string }): boolean {
  return key.startsWith(`${namespace}/`) && isSlip(key.slice(namespace.length + 1), name);
}

/** Whether two names of at least five letters differ in one letter: one more, one less, or another one. */
export function isSlip(given: string, meant: string): boolean {
  if (Math.min(given.length, meant.length) < 5 || Math.abs(given.length - meant.length) > 1) return false;
  let start = 0;
  while (start < given.length && given[start] === meant[start]) start++;
  const longer = given.length > meant.length ? given : meant;
  const shorter = longer === given ? meant : given;
  const rest = longer.slice(start + 1) === shorter.slice(given.length === meant.length ? start + 1 : start);
  return rest && given !== meant && !/[\d-]/.test(`${given[start] ?? ''}${meant[start] ?? ''}`);
}
