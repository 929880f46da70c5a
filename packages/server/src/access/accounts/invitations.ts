import { Problem } from "@doorward/core";
import {
  appendAudit,
  changeUser,
  endSessionsOf,
  findUser,
  inTransaction,
  listPasskeys,
  makeOneTimeSecret,
  readOneTimeSecret,
  readPasswordHash,
  removePasskey,
  takeOneTimeSecret,
  type Handle,
  type User,
} from "@doorward/store";
import type { z } from "zod";
import type { Services } from "../../services.ts";
import { checkPasskey, keepPasskey, offerPasskey } from "../passkeys/register.ts";
import type { newPasskeyShape } from "../passkeys/shapes.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { linkTo } from "./link-to.ts";

const purpose = "invitation";
/** Milliseconds: three days, so that a link sent on a Friday is good on Monday morning. */
const lasts = 3 * 86_400_000;

/** A link with which somebody signs in once and chooses a password or a passkey. */
export interface Invitation {
  readonly link: string;
  readonly endsAt: Date;
}

/**
 * Makes the link for a user, new or locked out. It ends when the user's password or passkeys change, so that of several one can be
 * used. For an administrator and for the command line.
 */
export async function inviteUser(
  handle: Handle,
  user: User,
  by: string,
  { now, publicUrl }: Pick<Services, "now" | "publicUrl">,
): Promise<Invitation> {
  if (user.disabledAt !== null) throw new Problem("conflict", "This account is disabled. Let it in again first.");
  const at = now();
  const endsAt = new Date(at.getTime() + lasts);
  const about = { userId: user.id, waysIn: await markWaysIn(handle, user.id) };
  const secret = await makeOneTimeSecret(handle, { purpose, about, endsAt });
  await appendAudit(handle, { at, actor: by, action: "invitation.created", subject: `user:${user.id}` });
  return { link: linkTo("/invitation", secret, publicUrl), endsAt };
}

/** What somebody with a link chooses to come in with from now on. */
export type Choice = { readonly password: string } | { readonly passkey: z.output<typeof newPasskeyShape> };

/** What a browser needs to make a passkey for who has the link, which stays good. */
export async function offerInvitedPasskey(secret: string, services: Services): Promise<object> {
  return await offerPasskey(await findInvited(services.database, secret, services.now()), services);
}

/** Takes the link, and begins the account anew: what was chosen is the only way in, and sessions from before are over. */
export async function takeInvitation(secret: string, choice: Choice, services: Services): Promise<User> {
  const { database, now, access } = services;
  const invited = await findInvited(database, secret, now());
  if ("password" in choice) checkNewPassword(choice.password, invited.email);
  const passwordHash = "password" in choice ? await access.passwords.hash(choice.password) : null;
  const passkey = "passkey" in choice ? await checkPasskey(invited, choice.passkey, services) : undefined;
  return await inTransaction(database, async (handle) => {
    const at = now();
    const about = await takeOneTimeSecret(handle, secret, purpose, at);
    if (about === undefined || about["waysIn"] !== (await markWaysIn(handle, invited.id))) refuseOver();
    // In this order there is a way in at every moment, which the store insists on.
    const before = await listPasskeys(handle, invited.id);
    if (passkey !== undefined) await keepPasskey(handle, invited.id, passkey, at);
    else await changeUser(handle, invited.id, { passwordHash });
    for (const { id } of before) await removePasskey(handle, { id, userId: invited.id });
    const user = await changeUser(handle, invited.id, { passwordHash });
    await endSessionsOf(handle, user.id);
    const subject = `user:${user.id}`;
    await appendAudit(handle, { at, actor: subject, action: "invitation.used", subject });
    return user;
  });
}

/** Changes with the password and the passkeys of a user, and tells nothing of them. */
async function markWaysIn(handle: Handle, userId: string): Promise<string> {
  const passkeys = (await listPasskeys(handle, userId)).map(({ id }) => id);
  return handle.keys.hash(JSON.stringify(["ways-in", (await readPasswordHash(handle, userId)) ?? null, passkeys]));
}

async function findInvited(handle: Handle, secret: string, at: Date): Promise<User> {
  const about = await readOneTimeSecret(handle, secret, purpose, at);
  const user = typeof about?.["userId"] === "string" ? await findUser(handle, about["userId"]) : undefined;
  if (user === undefined || user.disabledAt !== null) refuseOver();
  return user;
}

function refuseOver(): never {
  throw new Problem("not-found", "This link is used or over. Ask an administrator for a new one.");
}
