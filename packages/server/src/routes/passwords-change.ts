import { z } from "zod";
import { changePassword } from "../access/accounts/change-password.ts";
import { mostPasswordBytes } from "../access/passwords/check-new-password.ts";
import { roles } from "../access/roles.ts";
import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { newPassword } from "../access/shapes.ts";
import { defineRoute } from "../contract/route.ts";

/** `PUT /api/v1/users/current/password`. */
export const passwordsChange = defineRoute({
  id: "passwords-change",
  method: "put",
  path: "/api/v1/users/current/password",
  summary: "Sets your password anew, and ends your other sessions.",
  allows: roles,
  body: z.object({
    current: z.string().max(mostPasswordBytes).optional().describe("Needed where you have a password."),
    password: newPassword,
  }),
  answers: { 204: { describes: "It holds from now on." } },
  async handle({ headers, body }, services) {
    return await changePassword(await findCurrentSession(headers, services), body, services);
  },
});
