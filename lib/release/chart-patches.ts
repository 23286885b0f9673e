import intersects = require('semver/ranges/intersects');

/**
 * Helm values that the charts of some patch versions of a minor read, and the chart of which imports/ holds the keys
 * does not; with the versions that read them. Versions whose chart was not read count among them, so that no check
 * raises a false alarm. test/helm-values.readers.test.ts reads the charts at both ends.
 */
export const READ_BY_PATCHES: Readonly<Record<string, string>> = {
  externalIPs: '>=1.17.0 <1.17.6',
  enableTunnelBIGTCP: '>=1.19.0 <1.19.3',
  'l2podAnnouncements.interface': '>=1.19.0 <1.19.5',
  'loadBalancer.standalone': '>=1.19.0 <1.19.5',
};

/** Whether the chart of a version, or of any in a range, reads a value that that of its minor in imports/ does not. */
export function isReadByPatch(versions: string, path: string): boolean {
  const range = READ_BY_PATCHES[path];
  return range !== undefined && intersects(versions, range);
}
