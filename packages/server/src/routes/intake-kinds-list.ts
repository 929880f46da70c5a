import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { intakeKind } from "../contract/schemas/intake-source.ts";
import { intakeKinds } from "../intake/kinds.ts";

/** `GET /api/v1/intake-kinds`. */
export const intakeKindsList = defineRoute({
  id: "intake-kinds-list",
  method: "get",
  path: "/api/v1/intake-kinds",
  summary: "Lists what can be connected, with the settings and secrets each asks for.",
  allows: ["admin"],
  scope: "settings:read",
  answers: {
    200: { describes: "All of them.", body: z.object({ kinds: z.array(intakeKind) }).meta({ id: "IntakeKinds" }) },
  },
  async handle() {
    const kinds = intakeKinds.map(({ id, title, way, usualDoor, settings, secrets }) => ({
      id,
      title,
      way,
      usualDoor,
      settings: z.toJSONSchema(settings, { io: "input" }),
      secrets,
    }));
    return { status: 200, body: { kinds } };
  },
});
