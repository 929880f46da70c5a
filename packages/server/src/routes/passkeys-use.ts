import { usedPasskeyShape } from "../access/passkeys/shapes.ts";
import { signInWithPasskey } from "../access/passkeys/sign-in-with-passkey.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { sessionShape } from "../access/sessions/tell-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/passkeys/sign-in`. */
export const passkeysUse = defineRoute({
  id: "passkeys-use",
  method: "post",
  path: "/api/v1/passkeys/sign-in",
  summary: "Signs in with a passkey.",
  allows: "anyone",
  body: usedPasskeyShape,
  answers: { 201: { describes: "Signed in; the cookie is the session.", body: sessionShape } },
  async handle({ body, headers }, services) {
    requireOwnPage(headers, services.publicUrl);
    return await signInWithPasskey(body, headers, services);
  },
});
