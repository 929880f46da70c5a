import { defineRoute } from "../contract/route.ts";
import { accessLeavers } from "../contract/schemas/insider/review.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/leavers`. */
export const leaversList = defineRoute({
  id: "leavers-list",
  method: "get",
  path: "/api/v1/access/leavers",
  summary: "Lists who leaves or left, with the rights that still stand.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The leavers.", body: accessLeavers } },
  handle: notYet,
});
