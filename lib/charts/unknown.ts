import { checkCall } from '../api/call';
import { refused } from '../report/refused';
import { isDeclared } from '../values/unknown';

/**
 * A value that is known only when objects are applied: a variable that Flux (`postBuild.substitute`) or envsubst fills.
 * These may be unknown: host names of routes, listeners and certificates, names of Secrets, addresses of gateways and
 * routers, networks of pools, AS numbers, and parts of names. Files hold the placeholder, and checks accept it.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new HttpRoute(shop, 'web', {
 *   gateway,
 *   hostnames: [`shop.${Unknown.named('SECRET_DOMAIN')}`],
 *   backend: Backend.fromName('web', 80),
 * });
 */
export class Unknown {
  /**
   * A value by its name, as text: `${NAME}`. It may be part of a longer text: `shop.${Unknown.named('SECRET_DOMAIN')}`
   * is `shop.${SECRET_DOMAIN}`.
   *
   * @param name letters, digits and "_"; the first character is no digit
   * @param change how Flux changes the value, in the syntax of bash: "/./-" replaces the first "." by "-", "//./-"
   * every ".", and ":-text" sets a default. @default - no change
   * @returns the placeholder: `${NAME}`, with the change before the closing brace
   * @throws where the name or the change cannot be right
   */
  public static named(name: string, change = ''): string {
    checkCall('Unknown.named', [name, change]);
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw refused(
        `Unknown.named ${JSON.stringify(name)}: must be letters, digits and "_", without a digit in front, such ` +
          'as "SECRET_DOMAIN"',
      );
    const value = `\${${name}${change}}`;
    if (!isDeclared(value))
      throw refused(
        `Unknown.named ${JSON.stringify(name)} change ${JSON.stringify(change)}: must begin with one of ` +
          '/ : # % ^ , - + = ? and have no blank, quote, brace, "$" or "\\", such as "/./-"',
      );
    return value;
  }

  private constructor() {}
}
