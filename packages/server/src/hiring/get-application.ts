import { Problem, type Door } from "@doorward/core";
import { findApplication, type Database, type Handle, type KeptApplication } from "@doorward/store";

/** Who may see applications. Support agents know of none. */
export const seeApplications = ["admin", "analyst", "recruiter", "auditor"] as const;
/** Who may note something of them. */
export const workOnApplications = ["admin", "analyst", "recruiter"] as const;

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
