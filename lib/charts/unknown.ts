import { checkCall } from '../api/call';
import { refused } from '../report/refused';

/**
 * What is known only when objects are applied: the variables that Flux fills in (`postBuild.substitute`), or envsubst.
 * Host names of routes, listeners and certificates, addresses of gateways and networks of pools may be such, and host
 * names in part. They are written as they stand. Checks take them for whatever would be right.
 */
export class Unknown {
  /**
   * A value by its name, as text: `${NAME}`. It may be a part of another: `shop.${Unknown.named('SECRET_DOMAIN')}` is
   * `shop.${SECRET_DOMAIN}`.
   *
   * @param name letters, digits and "_", without a digit in front
   * @returns the name in braces behind "$"
   * @throws where it is no such name
   */
  public static named(name: string): string {
    checkCall('Unknown.named', [name]);
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw refused(
        `Unknown.named ${JSON.stringify(name)}: must be letters, digits and "_", without a digit in front, such ` +
          'as "SECRET_DOMAIN"',
      );
    return `\${${name}}`;
  }

  private constructor() {}
}
