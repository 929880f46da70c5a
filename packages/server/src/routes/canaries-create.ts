import { defineRoute } from "../contract/route.ts";
import { canary, newCanary } from "../contract/schemas/insider/canary.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/canaries`. */
export const canariesCreate = defineRoute({
  id: "canaries-create",
  method: "post",
  path: "/api/v1/access/canaries",
  summary: "Has a customer who does not exist watched: whoever opens the record without a ticket is a case at once.",
  allows: ["admin"],
  scope: "settings:write",
  body: newCanary,
  answers: { 201: { describes: "The canary.", body: canary } },
  handle: notYet,
});
