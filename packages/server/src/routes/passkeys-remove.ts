import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, removePasskey } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `DELETE /api/v1/passkeys/{id}`. */
export const passkeysRemove = defineRoute({
  id: "passkeys-remove",
  method: "delete",
  path: "/api/v1/passkeys/{id}",
  summary: "Removes one of your passkeys, unless it is your only way in.",
  allows: roles,
  params: z.object({ id: z.string().regex(/^[\w-]{1,1400}$/u) }),
  answers: { 204: { describes: "It opens nothing any more." } },
  async handle({ headers, params, actor }, services) {
    const { user } = await findCurrentSession(headers, services);
    await inTransaction(services.database, async (handle) => {
      if (!(await removePasskey(handle, { id: params.id, userId: user.id }))) {
        throw new Problem("not-found", "You have no such passkey.");
      }
      await appendAudit(handle, { at: services.now(), actor: actor.id, action: "passkey.removed", subject: actor.id });
    });
    return { status: 204 };
  },
});
