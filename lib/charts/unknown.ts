import { checkCall } from '../api/call';
import { refused } from '../report/refused';
import { isDeclared } from '../values/unknown';

/**
 * What is known only when objects are applied: the variables that Flux fills in (`postBuild.substitute`), or envsubst.
 * Host names of routes, listeners and certificates, names of Secrets, addresses of gateways and routers, networks of pools
 * and AS numbers may be such, and names in part. They are written as they stand. Checks take them for whatever would be right.
 */
export class Unknown {
  /**
   * A value by its name, as text: `${NAME}`. It may be a part of another: `shop.${Unknown.named('SECRET_DOMAIN')}` is
   * `shop.${SECRET_DOMAIN}`.
   *
   * @param name letters, digits and "_", without a digit in front
   * @param change what becomes of the value, as bash and Flux have it behind the name: "/./-" has "-" for its first ".",
   * "//./-" for every one, ":-text" is for where there is none
   * @returns the name in braces behind "$", with the change
   * @throws where it is no such name or change
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
