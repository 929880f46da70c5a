import { Problem } from "@doorward/core";
import { appendAudit, endSessionById, inTransaction } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `DELETE /api/v1/sessions/{id}`. */
export const sessionsEnd = defineRoute({
  id: "sessions-end",
  method: "delete",
  path: "/api/v1/sessions/{id}",
  summary: "Ends one of your sessions.",
  allows: roles,
  params: z.object({ id: z.string().regex(/^[0-9a-f]{32}$/u) }),
  answers: { 204: { describes: "It is over." } },
  async handle({ headers, params, actor }, services) {
    const { user } = await findCurrentSession(headers, services);
    await inTransaction(services.database, async (handle) => {
      if (!(await endSessionById(handle, user.id, params.id))) {
        throw new Problem("not-found", "You have no such session. It may be over already.");
      }
      await appendAudit(handle, { at: services.now(), actor: actor.id, action: "session.ended", subject: actor.id });
    });
    return { status: 204 };
  },
});
