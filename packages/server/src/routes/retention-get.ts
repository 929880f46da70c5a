import { listRetention } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { retention } from "../contract/schemas/retention.ts";

/** `GET /api/v1/retention`. */
export const retentionGet = defineRoute({
  id: "retention-get",
  method: "get",
  path: "/api/v1/retention",
  summary: "Tells for how many days each kind of what is kept stays.",
  allows: ["admin", "analyst", "auditor"],
  scope: "settings:read",
  answers: { 200: { describes: "The days.", body: retention } },
  async handle(_request, { database }) {
    return { status: 200, body: { days: await listRetention(database) } };
  },
});
