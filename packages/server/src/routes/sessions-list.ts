import { listSessions } from "@doorward/store";
import { z } from "zod";
import { moment } from "../contract/schemas/parts.ts";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { defineRoute } from "../contract/route.ts";

const shape = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      isCurrent: z.boolean(),
      createdAt: moment,
      usedAt: moment,
      endsAt: moment,
    }),
  ),
});

/** `GET /api/v1/sessions`. */
export const sessionsList = defineRoute({
  id: "sessions-list",
  method: "get",
  path: "/api/v1/sessions",
  summary: "Lists where you are signed in.",
  allows: roles,
  answers: { 200: { describes: "Your sessions, the newest first.", body: shape } },
  async handle({ headers }, services) {
    const { user, secret } = await findCurrentSession(headers, services);
    const sessions = await listSessions(services.database, { userId: user.id, at: services.now(), secret });
    const told = sessions.map(({ id, isCurrent, createdAt, usedAt, endsAt }) => ({
      id,
      isCurrent,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt.toISOString(),
      endsAt: endsAt.toISOString(),
    }));
    return { status: 200, body: { sessions: told } };
  },
});
