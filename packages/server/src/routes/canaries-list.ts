import { defineRoute } from "../contract/route.ts";
import { canaries } from "../contract/schemas/insider/canary.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/canaries`. */
export const canariesList = defineRoute({
  id: "canaries-list",
  method: "get",
  path: "/api/v1/access/canaries",
  summary: "Lists the canary customers.",
  allows: ["admin", "analyst"],
  scope: "settings:read",
  answers: { 200: { describes: "All canaries.", body: canaries } },
  handle: notYet,
});
