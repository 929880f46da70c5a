import { z } from "zod";
import { offerInvitedPasskey } from "../access/accounts/invitations.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { oneTimeSecret } from "../access/shapes.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/invitations/passkey-options`. */
export const invitationsOffer = defineRoute({
  id: "invitations-offer",
  method: "post",
  path: "/api/v1/invitations/passkey-options",
  summary: "Gives what a browser needs to make a passkey for who was invited.",
  allows: "anyone",
  body: z.object({ secret: oneTimeSecret }),
  answers: {
    200: {
      describes: "For `navigator.credentials.create`; good once, for five minutes.",
      body: z.looseObject({ challenge: z.string() }),
    },
  },
  async handle({ body, headers }, services) {
    requireOwnPage(headers, services.publicUrl);
    return { status: 200, body: await offerInvitedPasskey(body.secret, services) };
  },
});
