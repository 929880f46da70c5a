import { listOuterPaths, type Unjudged } from "@doorward/core";
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
    if (type !== "binary" || isInProject || listOuterPaths(path).some((outer) => opaque.has(outer))) return [];
    return [{ path, reason: "it is of no known type" }];
  });
}
