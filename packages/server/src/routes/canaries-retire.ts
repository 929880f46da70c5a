import { defineRoute } from "../contract/route.ts";
import { canary, canaryEnd } from "../contract/schemas/insider/canary.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/canaries/{id}/retire`. */
export const canariesRetire = defineRoute({
  id: "canaries-retire",
  method: "post",
  path: "/api/v1/access/canaries/{id}/retire",
  summary: "Ends the watch over a canary; what it told before stays.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: canaryEnd,
  answers: { 200: { describes: "The canary.", body: canary } },
  handle: notYet,
});
