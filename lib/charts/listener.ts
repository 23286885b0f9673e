/** Options of `Listener.http`. */
export interface HttpListenerOptions {
  /**
   * Name of the listener: an object name. Routes name it.
   * @default "http"
   */
  readonly name?: string;

  /**
   * Port that it listens on.
   * @default 80
   */
  readonly port?: number;

  /**
   * The host name that it serves, `*.` in front allowed.
   * @default - every host name
   */
  readonly hostname?: string;
}

/** A port of a gateway, and what is spoken there. */
export class Listener {
  /**
   * Plain HTTP.
   * @param options what differs from the defaults
   */
  public static http(options: HttpListenerOptions = {}): Listener {
    return new Listener(options.name ?? 'http', options.port ?? 80, 'HTTP', options.hostname);
  }

  private constructor(
    /** Name of the listener. */
    public readonly name: string,
    /** Port that it listens on. */
    public readonly port: number,
    /** Protocol, as the Gateway API names it. */
    public readonly protocol: string,
    /** The host name that it serves; none: every one. */
    public readonly hostname?: string,
  ) {}
}
