// Cases with one thing less: an object, or an item of a list in one.
import type { Case } from './cases';

/** `stays`: the objects that a case must have. */
export function smaller(objects: Case, stays: (object: any) => boolean): Case[] {
  const without = <T>(items: readonly T[], i: number) => items.filter((_, place) => place !== i);
  return objects.flatMap((object, i) => [
    ...(stays(object) ? [] : [without(objects, i)]),
    ...lessOf(object).map((less) => objects.map((other, place) => (place === i ? less : other))),
  ]);
}

function lessOf(value: any): any[] {
  if (Array.isArray(value))
    return [
      ...(value.length > 1 ? value.map((_, i) => value.filter((__, place) => place !== i)) : []),
      ...value.flatMap((item, i) =>
        lessOf(item).map((less) => value.map((other, place) => (place === i ? less : other))),
      ),
    ];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(OPTIONAL.includes(key) ? [{ ...value, [key]: undefined }] : []),
    ...lessOf(item).map((less) => ({ ...value, [key]: less })),
  ]);
}

const OPTIONAL = [
  'sectionName',
  'port',
  'hostnames',
  'hostname',
  'matches',
  'headers',
  'queryParams',
  'method',
  'weight',
  'filters',
  'kinds',
  'labels',
  'lbipam.cilium.io/ips',
  'io.cilium/lb-ipam-ips',
  'lbipam.cilium.io/sharing-key',
  'io.cilium/lb-ipam-sharing-key',
  'lbipam.cilium.io/sharing-cross-namespace',
  'io.cilium/lb-ipam-sharing-cross-namespace',
  'annotations',
  'serviceSelector',
  'matchLabels',
  'matchExpressions',
  'disabled',
  'allowFirstLastIPs',
  'loadBalancerIP',
  'loadBalancerClass',
  'ipFamilies',
  'ipFamilyPolicy',
  'externalTrafficPolicy',
  'selector',
];
