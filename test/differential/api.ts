// A few calls at an API server, many at a time.
import { Agent, request } from 'node:https';
import { readFileSync } from 'node:fs';
import { pluralOf } from '../../lib/release/release';

export interface Answer {
  readonly status: number;
  readonly body: any;
}

export class Api {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly server: URL;
  private readonly authorization: string;

  public constructor(kubeconfig: string) {
    const { clusters, users } = JSON.parse(readFileSync(kubeconfig, 'utf8'));
    this.server = new URL(clusters[0].cluster.server);
    this.authorization = `Bearer ${users[0].user.token}`;
  }

  public create(object: any): Promise<Answer> {
    return this.call('POST', pathOf(object), object);
  }

  /** Writes the status of an object, as a controller would. */
  public status(object: any, status: object): Promise<Answer> {
    const path = `${pathOf(object)}/${object.metadata.name}/status`;
    return this.call('PATCH', path, { status }, 'application/merge-patch+json');
  }

  /** Deletes an object; one that is gone already is fine. */
  public async remove(object: any): Promise<void> {
    const { status, body } = await this.call('DELETE', `${pathOf(object)}/${object.metadata.name}`);
    if (status !== 200 && status !== 202 && status !== 404)
      throw new Error(`DELETE ${object.kind} ${object.metadata.name}: ${status} ${JSON.stringify(body)}`);
  }

  public async list(path: string): Promise<any[]> {
    const { status, body } = await this.call('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body.items;
  }

  public close(): void {
    this.agent.destroy();
  }

  private call(method: string, path: string, body?: object, type = 'application/json'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = request(
        {
          host: this.server.hostname,
          port: this.server.port,
          path,
          method,
          agent: this.agent,
          rejectUnauthorized: false,
          headers: { authorization: this.authorization, 'content-type': type },
        },
        (answer) => {
          let said = '';
          answer.setEncoding('utf8').on('data', (part) => (said += part));
          answer.on('end', () => resolve({ status: answer.statusCode!, body: JSON.parse(said) }));
        },
      );
      call.on('error', reject).end(body && JSON.stringify(body));
    });
  }
}

/** Where objects of its kind are, in its namespace. */
function pathOf({ apiVersion, kind, metadata: { namespace } }: any): string {
  const root = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
  return `${root}${namespace ? `/namespaces/${namespace}` : ''}/${pluralOf(kind)}`;
}
