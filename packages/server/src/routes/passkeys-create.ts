import { z } from "zod";
import { registerPasskey } from "../access/passkeys/register.ts";
import { newPasskeyShape } from "../access/passkeys/shapes.ts";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { requireFreshSession } from "../access/sessions/require-fresh-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/passkeys`. */
export const passkeysCreate = defineRoute({
  id: "passkeys-create",
  method: "post",
  path: "/api/v1/passkeys",
  summary: "Keeps a passkey that your browser made, within 15 minutes of signing in.",
  allows: roles,
  body: newPasskeyShape,
  answers: { 201: { describes: "It signs you in from now on.", body: z.object({ id: z.string() }) } },
  async handle({ headers, body }, services) {
    const { user, createdAt } = await findCurrentSession(headers, services);
    requireFreshSession(createdAt, services.now());
    return { status: 201, body: { id: await registerPasskey(user, body, services) } };
  },
});
