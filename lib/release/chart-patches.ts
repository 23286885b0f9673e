import intersects = require('semver/ranges/intersects');

/**
 * Helm values that the charts of some patch versions of a minor read, and the chart of which imports/ holds the keys
 * does not; with the versions that read them. Versions whose chart was not read count among them, so that no check
 * raises a false alarm. test/helm-values.readers.test.ts reads the charts at both ends.
 */
export const READ_BY_PATCHES: Readonly<Record<string, string>> = {
  externalIPs: '>=1.17.0 <1.17.6',
  'hubble.relay.logOptions': '>=1.18.6 <1.19.0',
  configDriftDetection: '>=1.18.9 <1.19.0',
  endpointPolicyUpdateTimeoutDuration: '>=1.18.9 <1.19.0',
  enableTunnelBIGTCP: '>=1.19.0 <1.19.3',
};

/** Whether the chart of a version, or of any in a range, reads a value that that of its minor in imports/ does not. */
export function isReadByPatch(versions: string, path: string): boolean {
  const range = READ_BY_PATCHES[path];
  return range !== undefined && intersects(versions, range);
}
