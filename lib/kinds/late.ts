import { Lazy } from 'cdk8s';

/**
 * A value that is made at synth. Give `produce` a return type: without one the compiler takes any field name in what it
 * returns.
 */
export function late<T>(produce: () => T): T {
  return Lazy.any({ produce }) as T;
}
