import type { Found } from "./finish.ts";
import { folderOf } from "./names.ts";

/**
 * Paths that go through a symbolic link of the same arrival, wherever it leads. An unpacker that follows it writes
 * elsewhere than the path says; a real folder cannot be packed so.
 */
export function findPathsThroughLinks(found: readonly Found[], folders: ReadonlySet<string>): string[] {
  const behind = new Set<string>();
  for (const { entry } of found) if (entry.kind === "link" && !entry.hard) behind.add(entry.path);
  if (behind.size === 0) return [];
  // Sorted, a folder comes before those inside it.
  for (const folder of [...folders].toSorted()) if (behind.has(folderOf(folder))) behind.add(folder);
  return found.map(({ entry }) => entry.path).filter((path) => behind.has(folderOf(path)));
}
