import { rotateCustomerKey } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";

const keyStep = z
  .object({
    step: z
      .enum(["prepare", "switch"])
      .describe("`prepare` makes the coming key, `switch` makes it the one that is used."),
  })
  .meta({ id: "CustomerKeyStep" });
const keyChanged = z
  .object({
    canariesMissed: z
      .array(z.string())
      .describe("Canaries whose id is not known: views of them are missed until they are placed again under it."),
  })
  .meta({ id: "CustomerKeyChanged" });

/** `POST /api/v1/access/customer-key`. */
export const accessCustomerKeyChange = defineRoute({
  id: "access-customer-key-change",
  method: "post",
  path: "/api/v1/access/customer-key",
  summary: "Takes the next step of changing the key that ids of customers are hashed with.",
  allows: ["admin"],
  scope: "settings:write",
  body: keyStep,
  answers: { 200: { describes: "What is left to do.", body: keyChanged } },
  async handle({ body: { step }, actor }, { database, now }) {
    const { canariesMissed } = await rotateCustomerKey(database, { step, by: actor.id, at: now() });
    return { status: 200, body: { canariesMissed: [...canariesMissed] } };
  },
});
