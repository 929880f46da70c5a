import { z } from "zod";
import { id, moment, writing } from "../parts.ts";
import { customerId } from "./victims.ts";

const band = z.int().min(0).max(9).describe("Of the balance it shows: 0 is the least, 9 the most.");

/** A customer who does not exist, whom nobody has a reason to open. */
export const canary = z
  .object({
    id,
    name: z.string().describe("By what people at the desk know it."),
    band: band.nullable(),
    note: z.string().nullable(),
    state: z.enum(["planted", "retired"]),
    placedAt: moment,
    placedBy: z.string(),
    replaceBy: moment.describe("When it is to be replaced."),
    retiredAt: moment.nullable(),
    retiredBecause: z.string().nullable(),
    hits: z.int().describe("How often it was opened, test fires apart."),
    lastHitAt: moment.nullable(),
    test: z
      .object({ askedAt: moment, until: moment, seenAt: moment.nullable() })
      .nullable()
      .describe("The last test fire."),
  })
  .meta({ id: "Canary" });
/** All of them. */
export const canaries = z.object({ canaries: z.array(canary) }).meta({ id: "Canaries" });

/** A canary to be watched. */
export const newCanary = z
  .strictObject({
    customer: customerId.describe("Its id in your systems. It is hashed at once, and not kept."),
    name: writing(100).describe("By what people at the desk know it."),
    band,
    note: writing(500).optional(),
  })
  .meta({ id: "NewCanary", example: { customer: "C-900417", name: "Harbour", band: 9 } });

/** Why a canary is retired. */
export const canaryEnd = z.strictObject({ because: writing(500) }).meta({ id: "CanaryEnd" });

const most = 1_000_000_000;

/** What the plan is made for. */
export const plannedCanaries = z
  .strictObject({
    customers: z.int().min(1).max(most).describe("Customers there are."),
    pools: z
      .array(z.strictObject({ band, size: z.int().min(1).max(most) }))
      .max(10)
      .default([])
      .describe("Where thieves look: the highest bands."),
    views: z.int().min(1).max(most).describe("Records that a thief would open."),
    wanted: z.number().gt(0).lt(1).describe("Chance to meet a canary."),
  })
  .meta({
    id: "PlannedCanaries",
    example: { customers: 1_000_000, pools: [{ band: 9, size: 50_000 }], views: 2000, wanted: 0.9 },
  });

/** How many canaries, and where. */
export const canaryPlan = z
  .object({
    pools: z.array(
      z.object({
        band: band.nullable().describe("Null for all customers."),
        size: z.int(),
        needed: z.int(),
        chance: z.number().describe("Chance with as many as are needed."),
        planted: z.int(),
        chanceNow: z.number().describe("Chance with those that are planted."),
      }),
    ),
    says: z.array(z.string()),
  })
  .meta({ id: "CanaryPlan" });

/** A test fire that has begun. */
export const canaryTest = z.object({ until: moment, says: z.string() }).meta({ id: "CanaryTest" });
