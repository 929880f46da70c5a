import { posix } from "node:path";
import type { Place, Reach, Surface } from "@doorward/core";
import type { NamedScript } from "./commands/reading.ts";

/** What can lead on: a surface or a file. */
export type Node =
  { readonly kind: "surface"; readonly index: number } | { readonly kind: "file"; readonly path: string };

/** What leads where in a tree: commands start files, files import files, scripts are asked for by name. */
export interface Links {
  readonly addEdge: (from: Node, to: Node, place: Place) => void;
  readonly addScript: (from: Node, script: NamedScript) => void;
  /** How each file that is set off is reached, from each surface by the shortest way. */
  readonly findReach: (surfaces: readonly Surface[]) => Reach[];
}

interface Edge {
  readonly to: Node;
  readonly place: Place;
}

const longestRoute = 12;
const mostReach = 50_000;
const packageManagers: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn", "bun"]);

/** Opens an empty set of links. */
export function openLinks(): Links {
  const edges = new Map<string, Edge[]>();
  const scripts: { readonly from: Node; readonly script: NamedScript }[] = [];
  const addEdge = (from: Node, to: Node, place: Place) => {
    const key = keyOf(from);
    const known = edges.get(key);
    if (known === undefined) edges.set(key, [{ to, place }]);
    else known.push({ to, place });
  };
  return {
    addEdge,
    addScript: (from, script) => {
      scripts.push({ from, script });
    },
    findReach(surfaces) {
      const byName = indexSurfaces(surfaces);
      for (const { from, script } of scripts) {
        for (const index of findScripts(byName, script)) addEdge(from, { kind: "surface", index }, script.place);
      }
      return surfaces.flatMap((_, index) => walk(edges, surfaces, index)).slice(0, mostReach);
    },
  };
}

/** Goes from one surface to everything it leads to, nearest first. */
function walk(edges: ReadonlyMap<string, readonly Edge[]>, surfaces: readonly Surface[], index: number): Reach[] {
  const surface = surfaces[index];
  if (surface === undefined) return [];
  const { trigger, automatic } = surface;
  const { excerpt: _excerpt, ...start } = surface.at;
  const found: Reach[] = [];
  const seen = new Set<string>([keyOf({ kind: "surface", index })]);
  let front: { readonly node: Node; readonly route: readonly Place[] }[] = [
    { node: { kind: "surface", index }, route: [start] },
  ];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { node, route } of front) {
      for (const { to, place } of edges.get(keyOf(node)) ?? []) {
        const key = keyOf(to);
        if (seen.has(key)) continue;
        seen.add(key);
        const way = route.length >= longestRoute ? route : [...route, place];
        const reached = nameReached(to, surfaces);
        if (reached !== undefined) found.push({ ...reached, surface: index, trigger, automatic, route: way });
        next.push({ node: to, route: way });
      }
    }
    front = next;
  }
  return found;
}

function nameReached(to: Node, surfaces: readonly Surface[]): Pick<Reach, "path" | "started"> | undefined {
  if (to.kind === "file") return { path: to.path };
  const path = surfaces[to.index]?.at.path;
  return path === undefined ? undefined : { path, started: { surface: to.index } };
}

function keyOf(node: Node): string {
  return node.kind === "surface" ? `surface ${node.index}` : `file ${node.path}`;
}

function indexSurfaces(surfaces: readonly Surface[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const [index, surface] of surfaces.entries()) {
    const folder = folderOf(surface.at.path);
    const names = [`${surface.tool}\n${surface.name}\n${folder}`];
    if (surface.trigger === "install") names.push(`${surface.tool}\n(install)\n${folder}`);
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  return byName;
}

function findScripts(byName: ReadonlyMap<string, readonly number[]>, script: NamedScript): readonly number[] {
  const isPackage = packageManagers.has(script.tool);
  const tool = isPackage ? "npm" : script.tool;
  const folder = script.folder.replace(/\/$/u, "");
  const name = isPackage && script.name === "install" ? "(install)" : script.name;
  const exact = byName.get(`${tool}\n${name}\n${folder}`) ?? [];
  if (!isPackage) return exact;
  // `npm run x` also runs `prex` and `postx`.
  return [`pre${script.name}`, `post${script.name}`]
    .flatMap((around) => byName.get(`${tool}\n${around}\n${folder}`) ?? [])
    .concat(exact);
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
