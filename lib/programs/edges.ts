import type { Edge, Model } from '../model/model';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { hostFile, HostProgram, ProgramFile } from './program';
import { CADDY } from './caddy/render';
import { HAPROXY } from './haproxy/render';
import { hostsFile } from './edge/hosts-file';

/**
 * The program of each kind of edge, by the name that its construct states. A new one is a file beside these, and a line
 * here.
 */
const PROGRAMS: Record<string, HostProgram<Edge>> = {
  caddy: CADDY,
  haproxy: HAPROXY,
};

export function edgeProgram({ program }: Edge): HostProgram<Edge> {
  return PROGRAMS[program];
}

export function edgeFiles(edge: Edge): ProgramFile[] {
  const program = edgeProgram(edge);
  return program.files(edge, madeFrom(edge.path, program.construct));
}

/** Files of every edge, whatever its program, and the entries of /etc/hosts. */
export function renderEdges({ edges }: Model): HostFile[] {
  return edges.flatMap((edge) => {
    const { title, construct } = edgeProgram(edge);
    return [...edgeFiles(edge).map(hostFile), hostsFile(edge, title, madeFrom(edge.path, construct))];
  });
}
