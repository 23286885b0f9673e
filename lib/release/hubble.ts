/** The Service of Hubble UI, in Cilium's namespace. */
export const HUBBLE_UI = { service: 'hubble-ui', port: 80 };
