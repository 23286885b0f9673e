/** A bug of a Cilium version that affects valid objects. */
export interface Fault {
  /** The symptom, as a sentence. */
  readonly symptom: string;
  /** The range of versions that are known to have the bug. Other versions are unknown. */
  readonly broken: string;
  /** The first fixed version of each minor. Empty: no fixed version is known. */
  readonly fixed: readonly string[];
  /** Issues and pull requests of cilium/cilium. */
  readonly source: readonly number[];
  /** The workaround for users who cannot upgrade. */
  readonly todo?: string;
  /** The check that reports the objects that the bug affects. */
  readonly check?: string;
}
