import type { WalkNeeds } from "./walk-needs.ts";

/** The commits among what reflogs and the like remember, as far as they are still there. */
export function findRemembered({ store, remembered }: WalkNeeds): string[] {
  return remembered.filter((id) => store.inspect(id).kind === "commit");
}

/** Objects that names and reflogs do not lead to. */
export interface Unmet {
  readonly commits: readonly string[];
  readonly blobs: readonly string[];
}

/** Goes through the whole store for commits and blobs that a walk has not come to. */
export function findUnmet({ store, limits, shortfalls, seen }: WalkNeeds, visited: ReadonlySet<string>): Unmet {
  const most = limits.surveyedObjects;
  if (store.count > most)
    shortfalls.tell(
      "partly",
      `commits that no branch leads to were looked for among its first ${most.toLocaleString("en")} objects only`,
    );
  const commits: string[] = [];
  const blobs: string[] = [];
  for (const { id, kind } of store.survey(most)) {
    if (kind === "commit" && !visited.has(id)) commits.push(id);
    else if (kind === "blob" && !seen.hasContent(id)) blobs.push(id);
  }
  return { commits, blobs };
}
