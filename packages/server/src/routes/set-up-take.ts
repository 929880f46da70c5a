import { z } from "zod";
import { setUp } from "../access/accounts/set-up.ts";
import { emailShape } from "../access/email-address.ts";
import { beginSession } from "../access/sessions/begin-session.ts";
import { newPassword, oneTimeSecret, personName } from "../access/shapes.ts";
import { sessionShape } from "../access/sessions/tell-session.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/set-up`. */
export const setUpTake = defineRoute({
  id: "set-up-take",
  method: "post",
  path: "/api/v1/set-up",
  summary: "Makes the first administrator with the link that the server printed, and signs in.",
  description: "There is nothing here once somebody has an account.",
  allows: "anyone",
  body: z.object({ secret: oneTimeSecret, name: personName, email: emailShape, password: newPassword }),
  answers: { 201: { describes: "The administrator is signed in.", body: sessionShape } },
  async handle({ body, headers }, services) {
    requireOwnPage(headers, services.publicUrl);
    return await beginSession(await setUp(body, services), "set-up link", headers, services);
  },
});
