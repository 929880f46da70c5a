import { z } from "zod";
import { askForPasskey } from "../access/passkeys/sign-in-with-passkey.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/passkeys/sign-in-options`. */
export const passkeysAsk = defineRoute({
  id: "passkeys-ask",
  method: "post",
  path: "/api/v1/passkeys/sign-in-options",
  summary: "Gives what a browser needs to sign in with a passkey.",
  allows: "anyone",
  answers: {
    200: {
      describes: "For `navigator.credentials.get`; good once, for five minutes.",
      body: z.looseObject({ challenge: z.string() }),
    },
  },
  async handle({ headers }, services) {
    requireOwnPage(headers, services.publicUrl);
    return { status: 200, body: await askForPasskey(services) };
  },
});
