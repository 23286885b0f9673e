import { Construct, IConstruct } from 'constructs';
import { CHECKS } from '../checks/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { near } from '../values/near';
import { Values } from '../api/values';

/** The rules that synth checks beyond what the API server knows: see `docs/checks.md`. */
export class Checks {
  /**
   * Has an app checked that has no construct of this library but hand-written objects of Cilium and the Gateway API.
   * Any construct of this library does the same.
   *
   * @param app the app
   */
  public static enable(app: IConstruct): void {
    checkCall('Checks.enable', [app]);
    Synthesis.of(app);
  }

  /**
   * Switches a check off for a construct and all below it, where you know better. It is named in the header of the
   * files that it concerns, with your reason.
   *
   * @param scope the construct; the app, to switch it off altogether
   * @param name name of the check, as its message ends with, such as "pool-holds-node"
   * @param reason why it does not apply here: one line
   * @throws where there is no such check, or the reason is empty or of several lines
   */
  public static disable(scope: IConstruct, name: string, reason: string): void {
    checkCall('Checks.disable', [scope, name, reason]);
    const values = new Values(scope as Construct);
    const names = CHECKS.map((check) => check.name);
    if (!names.includes(name)) {
      const suggestion = near(name, names);
      values.refuse(
        'Checks.disable',
        name,
        `there is no such check${suggestion ? `. Did you mean "${suggestion}"?` : `: ${names.join(', ')}`}`,
      );
    }
    if (!/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(reason))
      values.refuse(`Checks.disable ${name}: the reason`, reason, 'must be a line of 1 to 200 characters');
    if (!values.goOn()) return;
    Synthesis.of(scope).companions.disabledChecks.push({ path: scope.node.path, name, reason });
  }

  private constructor() {}
}
