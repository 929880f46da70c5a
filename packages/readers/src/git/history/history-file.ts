import type { ObjectStore } from "../object/object-store.ts";
import type { TreeRow } from "../object/tree-object.ts";
import type { HistoryFile } from "./history.ts";

/** Describes a content at a path. Most are read anyway, so the size is looked up only when it is asked for. */
export function makeFile(
  store: ObjectStore,
  path: string,
  { kind, id, executable }: Pick<TreeRow, "kind" | "id" | "executable">,
): HistoryFile {
  return {
    kind: kind === "link" ? "link" : "file",
    path,
    id,
    executable,
    get size() {
      const summary = store.inspect(id);
      return summary.kind === "fault" ? 0 : summary.size;
    },
  };
}
