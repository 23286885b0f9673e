import { ruleNamed } from '../../programs/file-rules';
import type { FileFinding } from '../../report/file-finding';
import type { AppliedObject } from '../../tree/object';
import type { NamespaceOf } from '../../tree/namespaces';
import { isKustomization } from '../../tree/kustomizations';
import type { Manifest } from '../../tree/parse';
import type { GivenValues } from '../../tree/values';
import type { Keys } from '../../report/fields';
import { list, record, text } from '../../values/json';
import { isUnknown } from '../../values/unknown';

/** Text of files that may make a Secret. */
export const SECRETS = /kind["']?\s*:\s*["']?\w*Secret\b/;

const KIND = /^(Secret|SealedSecret|ExternalSecret)$/;
/** Annotations that make a program copy a Secret to other namespaces. */
const COPIES = /reflect|replicat|sync|mirror|copy/i;

/**
 * Compares the namespaces of Secrets with the one in which Cilium reads BGP passwords. Reports a Secret only if none
 * with its name is in the right namespace.
 */
export function checkSecrets(
  objects: readonly AppliedObject[],
  others: readonly Manifest[],
  namespaceOf: NamespaceOf,
  values: GivenValues | undefined,
): FileFinding[] {
  const said = record(record(values?.known.bgpControlPlane).secretsNamespace).name;
  const wanted = said ?? (values?.complete ? 'kube-system' : undefined);
  if (typeof wanted !== 'string' || isUnknown(wanted)) return [];
  return objects.flatMap((object) =>
    passwordsIn(object).flatMap(({ name, at }): FileFinding[] => {
      const made = others.filter((manifest) => makes(manifest, name));
      const places = made.map((manifest) => placeOf(manifest, namespaceOf));
      const [first] = places;
      if (first === undefined || places.some((place) => place === undefined || place === wanted)) return [];
      return [
        {
          check: 'bgp-secret-elsewhere',
          level: ruleNamed('bgp-secret-elsewhere').level,
          file: object.manifest.file,
          line: object.manifest.lineOf(at),
          object: `${object.kind} ${object.name}`,
          message:
            `authSecretRef ${name}: ${made[0].file} makes that Secret in namespace ${first}, and Cilium reads ` +
            `Secrets of ${wanted} alone. Make it there, or set bgpControlPlane.secretsNamespace.name to ${first}.`,
        },
      ];
    }),
  );
}

/** The password Secrets that a BGP object names. */
function passwordsIn({ kind, json }: AppliedObject): { name: string; at: Keys }[] {
  const spec = record(json.spec);
  const named = (value: unknown, at: Keys) =>
    typeof value === 'string' && !isUnknown(value) ? [{ name: value, at }] : [];
  if (kind === 'CiliumBGPPeerConfig') return named(spec.authSecretRef, ['spec', 'authSecretRef']);
  if (kind !== 'CiliumBGPPeeringPolicy') return [];
  return list(spec.virtualRouters).flatMap((router, i) =>
    list(router.neighbors).flatMap((neighbor, j) =>
      named(neighbor.authSecretRef, ['spec', 'virtualRouters', i, 'neighbors', j, 'authSecretRef']),
    ),
  );
}

/** Whether a manifest makes, or may make, a Secret with this name. */
function makes(manifest: Manifest, name: string): boolean {
  const { json } = manifest;
  if (isKustomization(manifest)) return list(json.secretGenerator).some((one) => one.name === name);
  if (!/Secret/.test(String(json.kind))) return false;
  return nameOf(manifest) === name || (!KIND.test(String(json.kind)) && JSON.stringify(json).includes(`"${name}"`));
}

/** The name of the Secret that the manifest makes. */
function nameOf({ json }: Manifest): string | undefined {
  const spec = record(json.spec);
  const own = record(json.metadata).name;
  const template = record(record(spec.template).metadata).name;
  return text(json.kind === 'ExternalSecret' ? (record(spec.target).name ?? own) : (template ?? own));
}

/** The namespace of the Secret; undefined if it is unknown, or may be more than one. */
function placeOf(manifest: Manifest, namespaceOf: NamespaceOf): string | undefined {
  const { json } = manifest;
  if (!KIND.test(String(json.kind)) || COPIES.test(JSON.stringify(record(json.metadata).annotations ?? {})))
    return undefined;
  const { namespace, namespaceUnsaid } = namespaceOf(manifest);
  return namespaceUnsaid ? undefined : namespace;
}
