import { Construct, IConstruct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { CheckName } from './check-name';

/**
 * The rules that synth checks beyond what the API server knows: see `docs/checks.md`.
 *
 * @example
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * Checks.disable(app, CheckName.POOLS_TOO_SMALL, 'another team makes the other pools');
 */
export class Checks {
  /**
   * Checks an app that has no construct of this library, but hand-written objects of Cilium and the Gateway API.
   * With any construct of this library in the app, this call is not needed.
   *
   * @param app the app
   * @throws where `app` is no construct
   */
  public static enable(app: IConstruct): void {
    checkCall('Checks.enable', [app]);
    Synthesis.of(app);
  }

  /**
   * Switches a check off for a construct and all below it, where you know better. The header of each file concerned
   * names the check and your reason.
   *
   * @param scope the construct; the app, to switch it off altogether
   * @param name the check, by the name that its message ends with: `CheckName.POOL_HOLDS_NODE` for "pool-holds-node"
   * @param reason why it does not apply here: one line
   * @throws where there is no such check, or the reason is empty or of several lines
   *
   * @example
   * Checks.disable(app, CheckName.POOL_HOLDS_NODE, 'the node moves to another address next week');
   */
  public static disable(scope: IConstruct, name: CheckName, reason: string): void {
    checkCall('Checks.disable', [scope, name, reason]);
    const values = new Values(scope as Construct);
    if (!/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(reason))
      values.refuse(`Checks.disable ${name}: the reason`, reason, 'must be a line of 1 to 200 characters');
    if (!values.goOn()) return;
    Synthesis.of(scope).companions.disabledChecks.push({ path: scope.node.path, name, reason });
  }

  private constructor() {}
}
