import { randomInt } from "node:crypto";
import { drawKit } from "@doorward/doors";
import { defineRoute } from "../contract/route.ts";
import { kit } from "../contract/schemas/hiring.ts";
import { byId } from "../contract/schemas/parts.ts";
import { workOnApplications } from "../hiring/get-application.ts";
import { noteStep } from "../hiring/note-step.ts";

/** `POST /api/v1/applications/{id}/interview-kits`. */
export const interviewKitsDraw = defineRoute({
  id: "interview-kits-draw",
  method: "post",
  path: "/api/v1/applications/{id}/interview-kits",
  summary:
    "Draws what is asked in one interview, by chance, so that nobody can prepare for it; and notes that it was drawn.",
  allows: workOnApplications,
  scope: "cases:write",
  params: byId,
  answers: { 201: { describes: "The kit. It is used once.", body: kit } },
  async handle({ params: { id }, doors, actor }, { database, now }) {
    const items = drawKit((below) => randomInt(below));
    const note = items.map((item) => item.title).join("; ");
    const drawn = { arrivalId: id, step: "kit-drawn", result: "done", note, by: actor.id, at: now() };
    await noteStep(database, drawn, doors);
    return { status: 201, body: { items: [...items] } };
  },
});
