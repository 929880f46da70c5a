import { Problem } from "@doorward/core";
import { appendAudit, createToken, inTransaction, type Token } from "@doorward/store";
import type { Services } from "../../services.ts";
import { rolesWithin, type Actor, type Role, type Scope } from "../roles.ts";

/** Characters of a token's name, over the API and in the command line. */
export const longestTokenName = 200;

/** What a token is asked to be. */
export interface WantedToken {
  readonly name: string;
  readonly role: Role;
  /** Null for everything the role may do. */
  readonly scopes: readonly Scope[] | null;
  readonly endsAt: Date | null;
}

/** Makes a token that can do no more than who makes it: a person, or the command line. The secret is given this once. */
export async function makeToken(
  wanted: WantedToken,
  by: Actor,
  { database, now }: Pick<Services, "database" | "now">,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const at = now();
  if (!rolesWithin[by.role].includes(wanted.role)) {
    throw new Problem("not-allowed", `The role ${by.role} may make no token of the role ${wanted.role}.`);
  }
  if (wanted.endsAt !== null && wanted.endsAt <= at)
    throw new Problem("not-valid", "The end of the token is in the past.");
  return await inTransaction(database, async (handle) => {
    const made = await createToken(handle, { ...wanted, createdBy: by.id, at });
    const { role, scopes } = wanted;
    const subject = `token:${made.token.id}`;
    await appendAudit(handle, { at, actor: by.id, action: "token.created", subject, details: { role, scopes } });
    return made;
  });
}
