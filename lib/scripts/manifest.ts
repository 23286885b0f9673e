/** A manifest of the app: what kubectl is given, relative to the output directory. */
export interface Manifest {
  /** Path of the chart. */
  readonly chart: string;
  readonly file: string;
}
