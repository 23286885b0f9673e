import { checkCall } from '../api/call';
import { refused } from '../report/refused';
import { isDeclared } from '../values/unknown';

/**
 * A value that is known only when objects are applied: a variable that Flux (`postBuild.substitute`) or envsubst fills.
 * These may be unknown: host names of routes, listeners and certificates, names of Secrets, addresses of gateways and
 * routers, networks of pools, AS numbers, and parts of names. Files have the placeholder, and checks find nothing wrong
 * with it.
 */
export class Unknown {
  /**
   * A value by its name, as text: `${NAME}`. It may be a part of another: `shop.${Unknown.named('SECRET_DOMAIN')}` is
   * `shop.${SECRET_DOMAIN}`.
   *
   * @param name letters, digits and "_", without a digit in front
   * @param change how Flux changes the value, in the words of bash: "/./-" replaces the first "." by "-", "//./-" each
   * ".", and ":-text" is the value where the variable has none. @default - no change
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
