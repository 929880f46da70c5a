import type { CodeFacts, Surface } from "@doorward/core";

/** A repository that lies among the files of another one. */
export interface EmbeddedRepository {
  readonly surface: Surface;
  /** What Git would run in it: commands of its configuration, and its hooks. */
  readonly runs: readonly Surface[];
}

/** Every repository without a `.git` folder of its own that lies among the files. */
export function listEmbeddedRepositories({ surfaces }: CodeFacts): EmbeddedRepository[] {
  const running = Map.groupBy(surfaces.filter(runsWithGit), ({ at }) => at.path.replace(/\/(?:hooks\/)?[^/]+$/u, ""));
  return surfaces
    .filter(({ what }) => what === "embedded-repository")
    .map((surface) => ({ surface, runs: running.get(folderOf(surface)) ?? [] }));
}

function runsWithGit({ tool, what, automatic }: Surface): boolean {
  return tool === "git" && automatic && (what === "config-command" || what === "hook");
}

function folderOf({ at }: Surface): string {
  return at.path.slice(0, Math.max(0, at.path.lastIndexOf("/")));
}
