import { appendAudit, endSession, inTransaction } from "@doorward/store";
import { roles } from "../access/roles.ts";
import { dropCookie } from "../access/sessions/cookies.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { sessionCookie } from "../access/sessions/session-secret.ts";
import { defineRoute } from "../contract/route.ts";

/** `DELETE /api/v1/sessions/current`. */
export const sessionsLeave = defineRoute({
  id: "sessions-leave",
  method: "delete",
  path: "/api/v1/sessions/current",
  summary: "Signs out.",
  allows: roles,
  answers: { 204: { describes: "Signed out." } },
  async handle({ headers, actor }, services) {
    const { secret } = await findCurrentSession(headers, services);
    await inTransaction(services.database, async (handle) => {
      await endSession(handle, secret);
      await appendAudit(handle, { at: services.now(), actor: actor.id, action: "session.ended", subject: actor.id });
    });
    return { status: 204, cookies: [dropCookie(sessionCookie, services.publicUrl)] };
  },
});
