import { type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { listDelivered } from "./delivered-contents.ts";

const pageTypes: ReadonlySet<string> = new Set(["html", "svg", "xml"]);

/** Pages and drawings that somebody sent, or that lie in what was sent. */
export function listPages({ files }: FileFacts): readonly FileFact[] {
  return listDelivered(files).filter(({ type, isFixture }) => pageTypes.has(type) && !isFixture);
}

/** What was found inside of each page, by its path: the files that it builds, and the pages that it writes. */
export function indexInside({ files }: FileFacts): (page: FileFact) => readonly FileFact[] {
  const inside = new Map<string, FileFact[]>();
  for (const fact of files)
    for (const outer of listOuterPaths(fact.at.path)) {
      const known = inside.get(outer);
      if (known === undefined) inside.set(outer, [fact]);
      else known.push(fact);
    }
  return (page) => inside.get(page.at.path) ?? [];
}
