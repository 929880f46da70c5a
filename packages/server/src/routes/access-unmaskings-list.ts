import { defineRoute } from "../contract/route.ts";
import { unmaskings } from "../contract/schemas/insider/viewer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/unmaskings`. */
export const accessUnmaskingsList = defineRoute({
  id: "access-unmaskings-list",
  method: "get",
  path: "/api/v1/access/unmaskings",
  summary: "Lists who asked for whose name and why, newest first.",
  allows: ["admin", "analyst", "auditor"],
  scope: "audit:read",
  answers: { 200: { describes: "The unmaskings.", body: unmaskings } },
  handle: notYet,
});
