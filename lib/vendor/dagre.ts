/** What is used of @dagrejs/dagre. The package holds it inside this file: see scripts/vendor.mjs. */
export interface Graph {
  setGraph(options: object): void;
  setNode(id: string, size: object): void;
  setEdge(from: string, to: string, options: object): void;
  node(id: string): { readonly x: number };
  edge(from: string, to: string): { readonly points: { readonly x: number }[] };
}

interface Dagre {
  readonly Graph: new () => Graph;
  layout(graph: Graph, options: { readonly constraints: { readonly left: string; readonly right: string }[] }): void;
}

export const dagre = require('@dagrejs/dagre') as Dagre;
