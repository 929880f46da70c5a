import { Problem } from "@doorward/core";
import type { Handle } from "../database.ts";
import { isId } from "../new-id.ts";
import { changeCases, type CaseChange } from "./change-cases.ts";
import type { KeptCase } from "./kept-case.ts";

/** Gives cases to a user, or to nobody, all or none. Throws a Problem as `decideCases` does. */
export async function assignCases(
  handle: Handle,
  { assignee, ...change }: CaseChange & { readonly assignee: string | null },
): Promise<readonly KeptCase[]> {
  if (assignee !== null && !isId(assignee)) throw new Problem("not-valid", "A case is given to a user, by his id.");
  return await changeCases(handle, change, async () => ({ assignee }));
}
