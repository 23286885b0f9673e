/** The address and port of a server: the address of one that is given by name is missing. */
export function readEndpoint(written: string): { readonly address?: string; readonly port?: number } {
  const [, address, port] = /^(?:ipv[46]@)?\[?([0-9a-fA-F.:]+?)\]?(?::(\d+))?$/.exec(written) ?? [];
  return { address, port: port === undefined ? undefined : Number(port) };
}
