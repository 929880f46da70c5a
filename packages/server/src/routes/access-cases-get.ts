import { defineRoute } from "../contract/route.ts";
import { accessCase } from "../contract/schemas/insider/view.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/cases/{id}`. */
export const accessCasesGet = defineRoute({
  id: "access-cases-get",
  method: "get",
  path: "/api/v1/access/cases/{id}",
  summary:
    "Gives what a case of the insider door rests on: its viewers, and their views without a reason. Each look is audited.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The evidence.", body: accessCase } },
  handle: notYet,
});
