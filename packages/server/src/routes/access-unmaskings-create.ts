import { defineRoute } from "../contract/route.ts";
import { byViewer, newUnmasking, unmasking } from "../contract/schemas/insider/viewer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/viewers/{viewer}/unmaskings`. */
export const accessUnmaskingsCreate = defineRoute({
  id: "access-unmaskings-create",
  method: "post",
  path: "/api/v1/access/viewers/{viewer}/unmaskings",
  summary: "Asks for the name of a viewer about whom a case is open.",
  allows: ["admin", "analyst"],
  params: byViewer,
  body: newUnmasking,
  answers: { 201: { describes: "Open, or waiting for a second person.", body: unmasking } },
  handle: notYet,
});
