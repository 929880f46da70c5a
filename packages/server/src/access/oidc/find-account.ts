import { Problem } from "@doorward/core";
import {
  appendAudit,
  changeUser,
  createUser,
  findUserByEmail,
  findUserBySubject,
  inTransaction,
  type Handle,
  type User,
} from "@doorward/store";
import type { Services } from "../../services.ts";
import type { Identity } from "./single-sign-on.ts";

/**
 * The account of somebody the provider vouches for: the one bound to the subject; else the one with the verified address, which is
 * bound now and to nobody else later; else a new one, when the groups lead to a role.
 */
export async function findAccount(identity: Identity, { database, now }: Services): Promise<User> {
  const user = await inTransaction(database, async (handle) => {
    const bound = await findUserBySubject(handle, identity.subject);
    return bound ?? (await bindOrCreate(handle, identity, now()));
  });
  if (user.disabledAt !== null) refuseUnknown();
  return user;
}

async function bindOrCreate(handle: Handle, { subject, email, name, role }: Identity, at: Date): Promise<User> {
  if (email === undefined) refuseUnknown();
  const known = await findUserByEmail(handle, email);
  if (known === undefined) {
    if (role === undefined) refuseUnknown();
    const made = await createUser(handle, { name: name ?? email, email, role, subject, at });
    await note(handle, "user.created", made, { role, through: "single sign-on" }, at);
    return made;
  }
  if (known.subject !== null || known.disabledAt !== null) refuseUnknown();
  const changed = await changeUser(handle, known.id, { subject });
  await note(handle, "user.changed", changed, { through: "single sign-on" }, at);
  return changed;
}

async function note(
  handle: Handle,
  action: "user.changed" | "user.created",
  { id }: User,
  details: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  await appendAudit(handle, { at, actor: `user:${id}`, action, subject: `user:${id}`, details });
}

function refuseUnknown(): never {
  throw new Problem(
    "not-allowed",
    "Your provider knows you and Doorward does not. Ask an administrator to let you in.",
  );
}
