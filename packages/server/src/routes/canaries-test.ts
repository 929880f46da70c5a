import { defineRoute } from "../contract/route.ts";
import { canaryTest } from "../contract/schemas/insider/canary.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/canaries/{id}/test`. */
export const canariesTest = defineRoute({
  id: "canaries-test",
  method: "post",
  path: "/api/v1/access/canaries/{id}/test",
  summary: "Begins a test fire: the next view of the canary by who tests is told here and opens no case.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  answers: { 200: { describes: "What to do now.", body: canaryTest } },
  handle: notYet,
});
