// Metadata, right and wrong.
const long = (length: number): string => 'a'.repeat(length);

export const METADATA: readonly unknown[] = [
  { name: 'a' }, { name: 'a.b-c.d1' }, { name: long(253) }, { name: long(254) }, { name: 'A' }, { name: '' }, {}, { name: null }, { name: 5 }, { name: 'a..b' }, { name: '-a' },
  { name: 'a\n' }, { name: 'ü' }, { name: 'a', namespace: 'b' }, { name: 'a', namespace: '' }, { name: 'a', namespace: 'B' }, { name: 'a', namespace: long(64) }, { name: 'a', namespace: 'a.b' },
  { name: 'a', namespace: 7 }, { name: 'a', Namespace: 'x' }, { name: 'a', unknown: 1 }, { name: 'a', labels: null }, { name: 'a', labels: {} }, { name: 'a', labels: { a: 'b' } },
  { name: 'a', labels: { a: 1 } }, { name: 'a', labels: { a: true } }, { name: 'a', labels: { a: null } }, { name: 'a', labels: { 'a/b': '' } }, { name: 'a', labels: { 'a/b/c': 'x' } }, { name: 'a', labels: { '/b': 'x' } },
  { name: 'a', labels: { 'a/': 'x' } }, { name: 'a', labels: { '': 'x' } }, { name: 'a', labels: { [`${long(253)}/${long(63)}`]: long(63) } }, { name: 'a', labels: { [long(64)]: 'x' } },
  { name: 'a', labels: { a: long(64) } }, { name: 'a', labels: { a: '-' } }, { name: 'a', labels: { a: 'x y' } }, { name: 'a', labels: { 'A.b/C_d': 'x' } }, { name: 'a', labels: ['a'] },
  { name: 'a', annotations: { 'a': 'any thing\n' } }, { name: 'a', annotations: { 'A.b/C_d': '' } }, { name: 'a', annotations: { 'a b': '' } }, { name: 'a', annotations: { a: 1 } },
  { name: 'a', annotations: { a: long(262143) } }, { name: 'a', annotations: { a: long(262144) } }, { name: 'a', annotations: { [long(64)]: '' } }, { name: 'a', annotations: 'x' },
  { name: 'a', finalizers: ['example.com/x'] }, { name: 'a', finalizers: ['a b'] }, { name: 'a', finalizers: ['orphan', 'foregroundDeletion'] }, { name: 'a', finalizers: 'x' }, { name: 'a', finalizers: [1] },
  { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: '1' }] }, { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p' }] },
  { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Event', name: 'p', uid: '1' }] }, { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: '1', x: 1 }] },
  { name: 'a', ownerReferences: [1, 2].map((i) => ({ apiVersion: 'v1', kind: 'Pod', name: `p${i}`, uid: '1', controller: true })) },
  { name: 'a', creationTimestamp: null }, { name: 'a', creationTimestamp: '2024-01-01T00:00:00Z' }, { name: 'a', creationTimestamp: 'yesterday' }, { name: 'a', creationTimestamp: 5 },
  { name: 'a', generation: 3 }, { name: 'a', generation: 'x' }, { name: 'a', generation: 1.5 }, { name: 'a', deletionGracePeriodSeconds: '1' }, { name: 'a', resourceVersion: 1 }, { name: 'a', generateName: 'b-' },
  { name: 'a', generateName: 'B-' }, { name: 'a', managedFields: [] }, 'text', 5, [], null,
];
