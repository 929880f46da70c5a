import { Problem, type Observable } from "@doorward/core";
import type { Actor } from "../access/roles.ts";
import { noteSearch } from "../audit/note-search.ts";
import type { Services } from "../services.ts";

interface Filtered {
  readonly observable?: Observable;
}

/** Throws a Problem when a token that may not search what was seen narrows cases by it, which answers the same question. */
export function admitObservableFilter({ observable }: Filtered, { scopes }: Actor): void {
  if (observable === undefined || scopes === null || scopes.includes("observables:read")) return;
  throw new Problem("not-allowed", "This token lacks the scope observables:read, which the filter `observable` needs.");
}

/** Audits that cases were narrowed by something that was seen, as a search for it is. */
export async function noteObservableFilter(
  { observable }: Filtered,
  actor: Actor,
  { database, now }: Pick<Services, "database" | "now">,
): Promise<void> {
  if (observable === undefined) return;
  await noteSearch(database, { at: now(), actor, subject: "cases", type: observable.type });
}
