import { listPasskeys } from "@doorward/store";
import { z } from "zod";
import { moment } from "../contract/schemas/parts.ts";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { defineRoute } from "../contract/route.ts";

const shape = z.object({
  passkeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      createdAt: moment,
      usedAt: moment.nullable(),
    }),
  ),
});

/** `GET /api/v1/passkeys`. */
export const passkeysList = defineRoute({
  id: "passkeys-list",
  method: "get",
  path: "/api/v1/passkeys",
  summary: "Lists your passkeys.",
  allows: roles,
  answers: { 200: { describes: "Your passkeys, the oldest first.", body: shape } },
  async handle({ headers }, services) {
    const { user } = await findCurrentSession(headers, services);
    const passkeys = (await listPasskeys(services.database, user.id)).map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }));
    return { status: 200, body: { passkeys } };
  },
});
