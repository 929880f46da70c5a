import { appendAudit, previewErasure } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { door, id } from "../contract/schemas/parts.ts";
import { personValues } from "../contract/schemas/person.ts";

const values = z.array(z.object({ type: z.string(), value: z.string() }));
const preview = z
  .object({
    arrivals: z.array(
      z.object({
        id,
        door,
        name: z.string(),
        isHeld: z.boolean().describe("Under legal hold, so that nothing would be erased."),
      }),
    ),
    forgotten: values.describe("Values that would be forgotten."),
    elsewhere: values.describe(
      "Values that other arrivals have too. Name those that are the person's, so that they are found as well.",
    ),
  })
  .meta({ id: "ErasurePreview" });

/** `POST /api/v1/erasures/previews`. */
export const erasuresPreview = defineRoute({
  id: "erasures-preview",
  method: "post",
  path: "/api/v1/erasures/previews",
  summary: "Shows what an erasure would reach, and erases nothing. Each look is audited, without the values.",
  allows: ["admin"],
  scope: "people:write",
  body: z
    .strictObject({ observables: personValues })
    .meta({ id: "PreviewedErasure", example: { observables: [{ type: "email", value: "kim@mail.example" }] } }),
  answers: { 200: { describes: "What would be erased.", body: preview } },
  async handle({ body, actor }, { database, now }) {
    const { arrivals, forgotten, elsewhere } = await previewErasure(database, body.observables);
    const details = { arrivals: arrivals.length };
    const subject = "erasures";
    await appendAudit(database, { at: now(), actor: actor.id, action: "erasure.previewed", subject, details });
    return { status: 200, body: { arrivals: [...arrivals], forgotten: [...forgotten], elsewhere: [...elsewhere] } };
  },
});
