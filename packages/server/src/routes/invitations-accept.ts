import { z } from "zod";
import { takeInvitation } from "../access/accounts/invitations.ts";
import { newPasskeyShape } from "../access/passkeys/shapes.ts";
import { beginSession } from "../access/sessions/begin-session.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { sessionShape } from "../access/sessions/tell-session.ts";
import { newPassword, oneTimeSecret } from "../access/shapes.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/invitations`. */
export const invitationsAccept = defineRoute({
  id: "invitations-accept",
  method: "post",
  path: "/api/v1/invitations",
  summary: "Takes the link of an invitation, sets a password or a passkey, and signs in.",
  allows: "anyone",
  body: z.union([
    z.object({ secret: oneTimeSecret, password: newPassword }),
    z.object({ secret: oneTimeSecret, passkey: newPasskeyShape }),
  ]),
  answers: { 201: { describes: "Signed in; the cookie is the session.", body: sessionShape } },
  async handle({ body, headers }, services) {
    requireOwnPage(headers, services.publicUrl);
    return await beginSession(await takeInvitation(body.secret, body, services), "invitation", headers, services);
  },
});
