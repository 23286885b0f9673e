import type { Edge, Model } from '../model/model';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { withIgnores } from './ignores';
import { hostFile, ProgramFile } from './program';
import { CADDY } from './caddy/render';
import type { Feature } from './edge/can';
import type { EdgeFile } from './edge/edge-file';
import type { EdgeProgram } from './edge/edge-program';
import type { Files } from './edge/files';
import { hostsFile } from './edge/hosts-file';
import { HAPROXY } from './haproxy/render';
import { NGINX } from './nginx/render';

/**
 * The program of each kind of edge, by the name that its construct states. A new one is a folder beside these, and a
 * line here.
 */
export const EDGES: Readonly<Record<string, EdgeProgram>> = {
  caddy: CADDY,
  haproxy: HAPROXY,
  nginx: NGINX,
};

export function edgeProgram({ program }: Pick<Edge, 'program'>): EdgeProgram {
  return EDGES[program];
}

/** The constructs whose programs have a feature, as a choice. */
export function edgesWith(feature: Feature): string {
  return Object.values(EDGES)
    .filter(({ can }) => can[feature])
    .map(({ construct }) => construct)
    .join(' or ');
}

export function edgeFiles(edge: Edge): ProgramFile[] {
  const program = edgeProgram(edge);
  return program.files(edge, madeFrom(edge.path, program.construct));
}

/** Files of every edge, whatever its program, and the entries of /etc/hosts. */
export function renderEdges({ edges, disabledChecks }: Model): HostFile[] {
  return edges.flatMap((edge) => {
    const { title, construct, config, rules } = edgeProgram(edge);
    const header = madeFrom(edge.path, construct);
    const files = edgeFiles(edge).map((file) => {
      const text =
        file.name === config ? withIgnores(file.text, header, rules, disabledChecks, [edge.path]) : file.text;
      return hostFile({ ...file, text });
    });
    return [...files, hostsFile(edge, title, header)];
  });
}

/** Whether `trace` reads a file of an output directory for an edge. */
export function isEdgeFile(path: string): boolean {
  const name = /^host\/(?:.*\/)?([^/]+)$/.exec(path)?.[1];
  return (
    name !== undefined &&
    Object.values(EDGES).some(({ config, besides }) => name === config || besides?.test(name) === true)
  );
}

/** The edge among the files of an output directory. */
export function readEdge(files: Files): EdgeFile | undefined {
  const found = Object.values(EDGES).find(({ config }) => files.has(`host/${config}`));
  return found?.read(`host/${found.config}`, files.get(`host/${found.config}`)!);
}
