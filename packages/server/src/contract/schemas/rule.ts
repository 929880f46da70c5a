import { families, strengths } from "@doorward/core";
import { z } from "zod";

const benign = z
  .object({
    fired: z.int(),
    of: z.int(),
    what: z.string().describe("`packages`, `links`, `messages` or `simulated viewers`."),
    day: z.string().describe("The day of the run."),
  })
  .nullable()
  .describe("How often it fired on benign material in the last benchmark; null where it is not measured yet.");

/** A rule as a list tells it. */
export const ruleSummary = {
  id: z.string(),
  summary: z.string().describe("One sentence."),
  strength: z.enum(strengths),
  family: z.enum(families),
  techniques: z.array(z.string()).describe("Of MITRE ATT&CK."),
  benign,
};

/** Every rule of this version. */
export const ruleList = z
  .object({ version: z.string(), rules: z.array(z.object(ruleSummary).meta({ id: "RuleSummary" })) })
  .meta({ id: "Rules" });

/** The whole page of one. */
export const rulePage = z
  .object({
    ...ruleSummary,
    about: z.string().describe("The same in one line."),
    sections: z.array(z.object({ title: z.string(), text: z.string() })).describe("`What to do` is one of them."),
  })
  .meta({ id: "RulePage" });
