import { erasePerson, mostErasureReason } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { id, writing } from "../contract/schemas/parts.ts";
import { personValues } from "../contract/schemas/person.ts";

const request = z
  .strictObject({
    observables: personValues,
    reason: writing(mostErasureReason).describe("The number of the request, and nothing about the person: it stays."),
  })
  .meta({
    id: "NewErasure",
    example: { observables: [{ type: "email", value: "kim@mail.example" }], reason: "Request 17" },
  });
const erased = z.object({ id, arrivals: z.int(), observables: z.int() }).meta({ id: "Erased" });

/** `POST /api/v1/erasures`. */
export const erasuresCreate = defineRoute({
  id: "erasures-create",
  method: "post",
  path: "/api/v1/erasures",
  summary:
    "Erases everything of one person. That something was here before stays known by keyed hash. It cannot be undone.",
  allows: ["admin"],
  scope: "people:write",
  body: request,
  answers: { 201: { describes: "What was erased.", body: erased } },
  async handle({ body, actor }, { database, now }) {
    return { status: 201, body: await erasePerson(database, { ...body, by: actor.id, at: now() }) };
  },
});
