import { Problem } from "@doorward/core";
import { appendAudit, changeUser, endSessionsOf, inTransaction, readPasswordHash } from "@doorward/store";
import type { Answer } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { requireFreshSession } from "../sessions/require-fresh-session.ts";
import type { OwnSession } from "../sessions/session-secret.ts";
import { tellToWait } from "../sessions/tell-to-wait.ts";

const freeFailures = 5;

/**
 * Sets a new password for who is signed in: against the old one, or soon after signing in where there is none. Every other session of
 * the account ends.
 */
export async function changePassword(
  { user, secret, createdAt }: OwnSession,
  { current, password }: { readonly current?: string | undefined; readonly password: string },
  { database, access, now }: Services,
): Promise<Answer> {
  const kept = await readPasswordHash(database, user.id);
  if (kept === undefined) requireFreshSession(createdAt, now());
  else {
    const counted = [{ key: `password ${user.id}`, free: freeFailures }];
    const wait = access.attempts.begin(counted, now());
    if (wait !== undefined) return tellToWait(wait);
    const { isRight } = await access.passwords.compare(current ?? "", kept, true);
    if (!isRight) throw new Problem("not-allowed", "The password of now is not right. Try again.");
    access.attempts.succeed(counted, []);
  }
  checkNewPassword(password, user.email);
  const passwordHash = await access.passwords.hash(password);
  await inTransaction(database, async (handle) => {
    await changeUser(handle, user.id, { passwordHash });
    await endSessionsOf(handle, user.id, secret);
    const actor = `user:${user.id}`;
    await appendAudit(handle, { at: now(), actor, action: "password.changed", subject: actor });
  });
  return { status: 204 };
}
