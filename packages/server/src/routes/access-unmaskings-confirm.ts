import { defineRoute } from "../contract/route.ts";
import { unmasking } from "../contract/schemas/insider/viewer.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/unmaskings/{id}/confirm`. */
export const accessUnmaskingsConfirm = defineRoute({
  id: "access-unmaskings-confirm",
  method: "post",
  path: "/api/v1/access/unmaskings/{id}/confirm",
  summary: "Confirms, as a second person, that a name may be told to who asked.",
  allows: ["admin", "analyst"],
  params: byId,
  answers: { 200: { describes: "The unmasking as it is now.", body: unmasking } },
  handle: notYet,
});
