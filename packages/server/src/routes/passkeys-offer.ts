import { z } from "zod";
import { offerPasskey } from "../access/passkeys/register.ts";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { requireFreshSession } from "../access/sessions/require-fresh-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/passkeys/create-options`. */
export const passkeysOffer = defineRoute({
  id: "passkeys-offer",
  method: "post",
  path: "/api/v1/passkeys/create-options",
  summary: "Gives what a browser needs to make a passkey for you, within 15 minutes of signing in.",
  allows: roles,
  answers: {
    200: {
      describes: "For `navigator.credentials.create`; good once, for five minutes.",
      body: z.looseObject({ challenge: z.string() }),
    },
  },
  async handle({ headers }, services) {
    const { user, createdAt } = await findCurrentSession(headers, services);
    requireFreshSession(createdAt, services.now());
    return { status: 200, body: await offerPasskey(user, services) };
  },
});
