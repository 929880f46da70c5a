import { listTokens } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { seesAllTokens, tellToken, tokenShape } from "../access/tokens/tell-token.ts";
import { defineRoute } from "../contract/route.ts";

/** `GET /api/v1/tokens`. */
export const tokensList = defineRoute({
  id: "tokens-list",
  method: "get",
  path: "/api/v1/tokens",
  summary: "Lists tokens: your own, and everybody's for administrators and auditors.",
  allows: roles,
  scope: "people:read",
  answers: { 200: { describes: "The newest first.", body: z.object({ tokens: z.array(tokenShape) }) } },
  async handle({ actor }, { database }) {
    const all = await listTokens(database);
    const tokens = seesAllTokens(actor) ? all : all.filter(({ createdBy }) => createdBy === actor.id);
    return { status: 200, body: { tokens: tokens.map(tellToken) } };
  },
});
