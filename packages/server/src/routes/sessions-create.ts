import { z } from "zod";
import { emailShape } from "../access/email-address.ts";
import { mostPasswordBytes } from "../access/passwords/check-new-password.ts";
import { requireOwnPage } from "../access/sessions/require-own-page.ts";
import { signInWithPassword } from "../access/sessions/sign-in-with-password.ts";
import { sessionShape } from "../access/sessions/tell-session.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/sessions`. */
export const sessionsCreate = defineRoute({
  id: "sessions-create",
  method: "post",
  path: "/api/v1/sessions",
  summary: "Signs in with a password.",
  description:
    "Too many failures from one place make that place wait; a browser that signed in before counts for itself.",
  allows: "anyone",
  body: z.object({ email: emailShape, password: z.string().min(1).max(mostPasswordBytes) }),
  answers: { 201: { describes: "Signed in; the cookie is the session.", body: sessionShape } },
  async handle({ body, headers, from }, services) {
    requireOwnPage(headers, services.publicUrl);
    return await signInWithPassword(body, { headers, from }, services);
  },
});
