import { Problem, type Door } from "@doorward/core";
import { hiringSteps } from "@doorward/doors";
import { findApplication, type Database, type Handle, type KeptApplication } from "@doorward/store";
import type { Role } from "../access/roles.ts";

/** Who may see applications. Support agents know of none. */
export const seeApplications = ["admin", "analyst", "recruiter", "auditor"] as const;
/** Who may note something of them. */
export const workOnApplications = ["admin", "analyst", "recruiter"] as const;

/** Steps that are taken in silence when somebody raised a doubt: known to few, and never to the person. */
const silentSteps: ReadonlySet<string> = new Set(
  hiringSteps.filter(({ list }) => list === "doubt").map(({ id }) => id),
);

/** Whether a step belongs to the list for a doubt. */
export function isSilent({ step }: { readonly step: string }): boolean {
  return silentSteps.has(step);
}

/** Whether a role knows what is done about a doubt. A recruiter talks with the person, and is told nothing that could slip out. */
export function knowsOfDoubts(role: Role): boolean {
  return role !== "recruiter";
}

/** The application. Throws a Problem where there is none at these doors. */
export async function getApplication(
  database: Pick<Database | Handle, "sql">,
  id: string,
  doors: readonly Door[],
): Promise<KeptApplication> {
  const found = await findApplication(database, id, doors);
  if (found === undefined)
    throw new Problem("not-found", "There is no such application, or it was not judged yet. Check the id.");
  return found;
}

/** What lists and pages tell of an application. */
export function tellParts({ personId: _personId, sha256: _hash, isHeld: _isHeld, ...parts }: KeptApplication) {
  return parts;
}
