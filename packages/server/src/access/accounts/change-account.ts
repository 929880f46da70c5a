import { Problem } from "@doorward/core";
import {
  appendAudit,
  changeUser,
  createUser,
  endSessionsOf,
  findUser,
  inTransaction,
  listTokens,
  revokeToken,
  type Handle,
  type User,
} from "@doorward/store";
import type { Services } from "../../services.ts";
import { rolesWithin, type Role } from "../roles.ts";
import { inviteUser, type Invitation } from "./invitations.ts";

/** Makes an account and the link with which its owner comes in. */
export async function createAccount(
  given: { readonly name: string; readonly email: string; readonly role: Role },
  by: string,
  services: Pick<Services, "database" | "now" | "publicUrl">,
): Promise<{ readonly user: User; readonly invitation: Invitation }> {
  return await inTransaction(services.database, async (handle) => {
    const at = services.now();
    const user = await createUser(handle, { ...given, at });
    const subject = `user:${user.id}`;
    await appendAudit(handle, { at, actor: by, action: "user.created", subject, details: { role: given.role } });
    return { user, invitation: await inviteUser(handle, user, by, services) };
  });
}

/** Changes what an account is. A new role or being disabled ends its sessions, and the tokens it made that go beyond the role. */
export async function changeAccount(
  id: string,
  change: {
    readonly name?: string | undefined;
    readonly role?: Role | undefined;
    readonly isDisabled?: boolean | undefined;
  },
  by: string,
  { database, now }: Services,
): Promise<User> {
  return await inTransaction(database, async (handle) => {
    const at = now();
    const before = await findUser(handle, id);
    if (before === undefined) throw new Problem("not-found", "There is no such user.");
    const { name, role, isDisabled } = change;
    const after = await changeUser(handle, id, {
      ...(name === undefined ? {} : { name }),
      ...(role === undefined ? {} : { role }),
      ...(isDisabled === undefined ? {} : { disabledAt: isDisabled ? (before.disabledAt ?? at) : null }),
    });
    const isLess = after.role !== before.role || after.disabledAt !== null;
    if (isLess) await endSessionsOf(handle, id);
    const revoked = isLess ? await revokeTokensBeyond(handle, after, at) : [];
    // Last, since all who append wait from here to the end, also whoever revokes one of these tokens at this moment.
    for (const token of revoked)
      await appendAudit(handle, { at, actor: by, action: "token.revoked", subject: `token:${token}` });
    await noteChange(handle, before, after, by, at);
    return after;
  });
}

/** Gives the ids of those it revoked. */
async function revokeTokensBeyond(handle: Handle, user: User, at: Date): Promise<readonly string[]> {
  const may = user.disabledAt === null ? rolesWithin[user.role] : [];
  const beyond = (await listTokens(handle)).filter(
    ({ createdBy, role, revokedAt }) => createdBy === `user:${user.id}` && revokedAt === null && !may.includes(role),
  );
  for (const { id } of beyond) await revokeToken(handle, id, at);
  return beyond.map(({ id }) => id);
}

async function noteChange(handle: Handle, before: User, after: User, by: string, at: Date): Promise<void> {
  const subject = `user:${after.id}`;
  const wasDisabled = before.disabledAt !== null;
  const isDisabled = after.disabledAt !== null;
  if (wasDisabled !== isDisabled) {
    const action = isDisabled ? "user.disabled" : "user.enabled";
    await appendAudit(handle, { at, actor: by, action, subject });
  }
  if (before.role !== after.role || before.name !== after.name) {
    const details = { role: after.role, before: before.role };
    await appendAudit(handle, { at, actor: by, action: "user.changed", subject, details });
  }
}
