import { z } from "zod";
import { givenMoment } from "../contract/schemas/parts.ts";
import { roles, scopes } from "../access/roles.ts";
import { longestTokenName, makeToken } from "../access/tokens/make-token.ts";
import { tellToken, tokenShape } from "../access/tokens/tell-token.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/tokens`. */
export const tokensCreate = defineRoute({
  id: "tokens-create",
  method: "post",
  path: "/api/v1/tokens",
  summary: "Makes a token for a program, which can do no more than you.",
  description: "The secret is in this answer and nowhere else. No token makes tokens.",
  allows: ["admin", "analyst", "support", "recruiter"],
  body: z.object({
    name: z.string().trim().min(1).max(longestTokenName).describe("What it is for."),
    role: z.enum(roles),
    scopes: z
      .array(z.enum(scopes))
      .min(1)
      .max(scopes.length)
      .nullable()
      .default(null)
      .describe("Null for everything the role may do."),
    endsAt: givenMoment.nullable().default(null),
  }),
  answers: { 201: { describes: "Copy the secret now.", body: z.object({ token: tokenShape, secret: z.string() }) } },
  async handle({ body, actor }, services) {
    const { token, secret } = await makeToken(body, actor, services);
    return { status: 201, body: { token: tellToken(token), secret } };
  },
});
