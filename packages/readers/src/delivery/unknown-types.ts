import type { Unjudged } from "@doorward/core";
import { groupOf } from "../type/types.ts";
import type { KnownFile } from "./attachment-traits.ts";

/** Files that nobody knows how to read. Inside documents and programs such parts are ordinary. */
export function findUnknown(files: readonly KnownFile[]): Unjudged[] {
  const opaque = new Set<string>();
  for (const { path, type } of files) {
    const group = groupOf(type);
    if (group === "document" || group === "program" || group === "package") opaque.add(path);
  }
  return files.flatMap(({ path, type, isInProject }) => {
    if (type !== "binary" || isInProject || liesInside(path, opaque)) return [];
    return [{ path, reason: "it is of no known type" }];
  });
}

function liesInside(path: string, opaque: ReadonlySet<string>): boolean {
  for (let end = path.indexOf("!/"); end >= 0; end = path.indexOf("!/", end + 2))
    if (opaque.has(path.slice(0, end))) return true;
  return false;
}
