import { z } from "zod";
import { byId } from "../contract/schemas/parts.ts";
import { changeAccount } from "../access/accounts/change-account.ts";
import { tellUser, userShape } from "../access/accounts/tell-user.ts";
import { roles } from "../access/roles.ts";
import { personName } from "../access/shapes.ts";
import { defineRoute } from "../contract/route.ts";

/** `PATCH /api/v1/users/{id}`. */
export const usersChange = defineRoute({
  id: "users-change",
  method: "patch",
  path: "/api/v1/users/{id}",
  summary: "Changes somebody's name or role, or disables the account.",
  description:
    "A new role, or being disabled, signs the person out everywhere and ends the tokens that go beyond it. The last administrator stays.",
  allows: ["admin"],
  params: byId,
  body: z.object({
    name: personName.optional(),
    role: z.enum(roles).optional(),
    isDisabled: z.boolean().optional(),
  }),
  answers: { 200: { describes: "As it is now.", body: userShape } },
  async handle({ params, body, actor }, services) {
    return { status: 200, body: tellUser(await changeAccount(params.id, body, actor.id, services)) };
  },
});
