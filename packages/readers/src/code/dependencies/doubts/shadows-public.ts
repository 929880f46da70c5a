import type { Dependency, DependencyDoubt, Manifest } from "@doorward/core";
import { loadPopularNames } from "../names/popular.ts";
import { readOwnRepository } from "../manifests/npm.ts";
import { openSource, showAt, type Source } from "../text/source.ts";

/**
 * Packages of the arrival that carry a popular name and are installed in place of the public one: another manifest asks
 * for them by `file:`, `link:` or `workspace:`, or by a range that a workspace answers. Left out is a project's own
 * package: its repository, or that of the root, carries the name or its scope.
 */
export function findShadowing(
  manifests: readonly Manifest[],
  dependencies: readonly Dependency[],
  open: (path: string) => string | undefined,
): DependencyDoubt[] {
  const roots = manifests.filter((manifest) => manifest.ecosystem === "npm" && manifest.atRoot);
  const askedBy = Map.groupBy(dependencies, (dependency) => dependency.name);
  return manifests.flatMap((manifest) => {
    const { ecosystem, name, path, atRoot } = manifest;
    if (ecosystem !== "npm" || atRoot) return [];
    const asked = (askedBy.get(name) ?? []).filter((dependency) => dependency.at.path !== path);
    if (!asked.some(({ source }) => source === "file" || source === "workspace")) return [];
    // Asked last, since the names take a while to load.
    if (!loadPopularNames("npm").targets.has(name)) return [];
    const source = openSource(path, open(path) ?? "");
    const owners = [source, ...roots.map((root) => openSource(root.path, open(root.path) ?? ""))];
    if (owners.some((owner) => isOwnProject(owner, name))) return [];
    const at = showAt(source, Math.max(0, source.text.indexOf('"name"')));
    return [{ kind: "shadows-public", ecosystem: "npm", name, against: name, at } as const];
  });
}

/** `babel/babel` publishes `@babel/core`; `vitejs/vite` publishes `vite`. */
function isOwnProject(source: Source, name: string): boolean {
  const repository = readOwnRepository(source.text);
  const stem = name.startsWith("@") ? name.slice(1, name.indexOf("/")) : name.split("-")[0];
  return repository !== "" && repository !== "/" && stem !== undefined && repository.includes(stem.toLowerCase());
}
