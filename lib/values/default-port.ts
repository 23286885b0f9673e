/** The port of URLs of a scheme that name none. */
export function defaultPort(scheme: string): number {
  return scheme === 'https' ? 443 : 80;
}
