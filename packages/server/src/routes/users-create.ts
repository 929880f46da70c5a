import { z } from "zod";
import { createAccount } from "../access/accounts/change-account.ts";
import { invitationShape, tellInvitation, tellUser, userShape } from "../access/accounts/tell-user.ts";
import { emailShape } from "../access/email-address.ts";
import { roles } from "../access/roles.ts";
import { personName } from "../access/shapes.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/users`. */
export const usersCreate = defineRoute({
  id: "users-create",
  method: "post",
  path: "/api/v1/users",
  summary: "Makes an account, and a link with which its owner comes in.",
  description: "No token makes accounts, since an account makes tokens.",
  allows: ["admin"],
  body: z.object({ name: personName, email: emailShape, role: z.enum(roles) }),
  answers: {
    201: { describes: "Give the link to its owner.", body: z.object({ user: userShape, invitation: invitationShape }) },
  },
  async handle({ body, actor }, services) {
    const { user, invitation } = await createAccount(body, actor.id, services);
    return { status: 201, body: { user: tellUser(user), invitation: tellInvitation(invitation) } };
  },
});
