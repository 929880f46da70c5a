import { z } from "zod";
import { keptCase } from "./case.ts";
import { door, id, moment, outcome } from "./parts.ts";
import { observableTypes } from "./verdict.ts";

/** So many cases of a campaign are told whole. */
export const mostToldCases = 200;

const tie = z.object({
  type: z.enum(observableTypes),
  value: z.string().nullable().describe("Null once it was erased; text of a stranger."),
  cases: z.int().describe("In how many of its cases it was seen."),
});

const campaign = z
  .object({
    ids: z.array(id).describe("All of its cases, two or more, in the order asked for."),
    cases: z
      .array(keptCase)
      .describe(`The first ${String(mostToldCases)} of them as they are; none for a token that may not read cases.`),
    doors: z.array(door),
    outcome: outcome.describe("The worst verdict of them."),
    newest: moment.describe("When the newest was opened."),
    shared: z.array(tie).describe("What ties them, what most of them share first; 20 at most."),
  })
  .meta({ id: "Campaign" });

/** The campaigns among the cases of a filter. */
export const campaigns = z
  .object({
    campaigns: z.array(campaign),
    looked: z.int().describe("How many cases were looked at."),
    isCut: z.boolean().describe("Whether there are more cases than were looked at."),
  })
  .meta({ id: "Campaigns" });
