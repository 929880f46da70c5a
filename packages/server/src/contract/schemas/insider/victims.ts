import { z } from "zod";
import { givenMoment } from "../parts.ts";
import { duty, viewerParts } from "./viewer.ts";

/** As the facts about the insider door have it. */
const mostVictims = 5000;
/** The id of a customer, as the organisation's systems have it. It is hashed at once and never kept. */
export const customerId = z.string().trim().min(1).max(200);

/** Who was defrauded, and when the deceiver first wrote or called. */
export const askedVictims = z
  .strictObject({
    victims: z
      .array(z.strictObject({ customer: customerId, firstContactAt: givenMoment }))
      .min(1)
      .max(mostVictims),
    from: givenMoment.optional().describe("Where the look-back begins; 27 months ago where it is missing."),
    leaveOut: z
      .array(customerId)
      .max(mostVictims)
      .default([])
      .describe("Those known to share a cause outside: a breached mailbox, a stolen phone number."),
  })
  .meta({
    id: "AskedVictims",
    example: { victims: [{ customer: "C-1042", firstContactAt: "2026-11-02T09:00:00Z" }] },
  });

const score = {
  hits: z.int().describe("Victims opened before their first contact."),
  expected: z.number().describe("What assigned work would give."),
  p: z.number().describe("Chance of at least that many hits."),
  corrected: z.number().describe("The same, for as many comparisons as were made."),
  isFlagged: z.boolean(),
};

const ranked = z
  .object({ rank: z.int(), ...viewerParts, ...score, unexplained: z.int(), says: z.string() })
  .meta({ id: "RankedViewer" });
const group = z
  .object({
    by: z.enum(["site", "shift", "vendor", "team"]),
    key: z.string(),
    viewers: z.int(),
    ...score,
    says: z.string(),
  })
  .meta({ id: "RankedGroup" });

/** Who looked at the victims: a lead, never a verdict. */
export const victimsAnswer = z
  .object({
    victims: z.int(),
    known: z.int().describe("Of them, those whose record anybody opened in the look-back."),
    viewersCompared: z.int(),
    ranked: z.array(ranked),
    dutyGroups: z
      .array(z.object({ duty, ranked: z.array(ranked) }))
      .describe("Those who see many victims by duty, compared among themselves."),
    groups: z.array(group),
    says: z.string(),
    pitfalls: z.array(z.string()),
  })
  .meta({ id: "VictimsAnswer" });
