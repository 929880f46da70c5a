import { appendAudit, createSession, endSession, inTransaction, type User } from "@doorward/store";
import type { Answer } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import { readCookie, writeCookie } from "./cookies.ts";
import { rememberDevice } from "./known-device.ts";
import { sessionCookie, sessionLength } from "./session-secret.ts";
import { tellSession } from "./tell-session.ts";

/** How somebody showed who he is. */
export type Proof = "password" | "passkey" | "single sign-on" | "set-up link" | "invitation";

/** Signs somebody in: always with a new secret, and the session the browser had until now is over. */
export async function beginSession(user: User, proof: Proof, headers: Headers, services: Services): Promise<Answer> {
  const { database, publicUrl } = services;
  const at = services.now();
  const before = readCookie(headers, sessionCookie, publicUrl);
  const session = await inTransaction(database, async (handle) => {
    if (before !== undefined) await endSession(handle, before);
    const made = await createSession(handle, { userId: user.id, at, length: sessionLength });
    const actor = `user:${user.id}`;
    await appendAudit(handle, { at, actor, action: "session.opened", subject: actor, details: { proof } });
    return made;
  });
  return {
    status: 201,
    cookies: [writeCookie(sessionCookie, session.secret, publicUrl), rememberDevice(headers, user.id, services)],
    body: tellSession({ user, csrf: session.csrf, createdAt: at, endsAt: session.endsAt }),
  };
}
