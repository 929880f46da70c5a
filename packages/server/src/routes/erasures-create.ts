import { erasePerson, mostErasureReason } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { customerId } from "../contract/schemas/insider/victims.ts";
import { id, writing } from "../contract/schemas/parts.ts";
import { personValues } from "../contract/schemas/person.ts";
import { eraseFromAccesses } from "../insider/erase-from-accesses.ts";

const most = 100;
const request = z
  .strictObject({
    observables: personValues.optional(),
    viewers: z
      .array(customerId)
      .max(most)
      .default([])
      .describe("Ids by which logs of accesses know the person as one of the staff."),
    customers: z
      .array(customerId)
      .max(most)
      .default([])
      .describe("Ids by which logs of accesses know the person as a customer."),
    reason: writing(mostErasureReason).describe("The number of the request, and nothing about the person: it stays."),
  })
  .refine(({ observables, viewers, customers }) => observables !== undefined || viewers.length + customers.length > 0, {
    message: "Name what the person is known by.",
  })
  .meta({
    id: "NewErasure",
    example: { observables: [{ type: "email", value: "kim@mail.example" }], reason: "Request 17" },
  });
const erased = z
  .object({
    id: id.nullable().describe("Null where nothing but accesses was to be erased."),
    arrivals: z.int(),
    observables: z.int(),
    viewers: z.int().describe("Of those that were named, the ones that were known."),
    customers: z.int(),
  })
  .meta({ id: "Erased" });

/** `POST /api/v1/erasures`. */
export const erasuresCreate = defineRoute({
  id: "erasures-create",
  method: "post",
  path: "/api/v1/erasures",
  summary:
    "Erases everything of one person. That something was here before stays known by keyed hash. It cannot be undone.",
  description:
    "Of one of the staff the id, the name and what they typed go; what was opened stays under a key that leads to nobody, until its days are over. Of a customer every view, ticket and contact loses the customer.",
  allows: ["admin"],
  scope: "people:write",
  body: request,
  answers: { 201: { describes: "What was erased.", body: erased } },
  async handle({ body: { observables, viewers, customers, reason }, actor }, { database, now, watching }) {
    const told = { by: actor.id, at: now() };
    // What is under legal hold is refused before anything of the person goes.
    const ofArrivals =
      observables === undefined
        ? { id: null, arrivals: 0, observables: 0 }
        : await erasePerson(database, { observables, reason, ...told });
    const ofAccesses = await eraseFromAccesses(database, { viewers, customers }, told);
    watching.forget();
    return { status: 201, body: { ...ofArrivals, ...ofAccesses } };
  },
});
