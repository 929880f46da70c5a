import { decisions, tieDecisions } from "@doorward/store";
import { z } from "zod";
import { personAnswer, stepAnswer } from "./application.ts";
import { engagement, stage, tier } from "./hiring.ts";
import { id, moment, outcome } from "./parts.ts";
import { finding, observableTypes } from "./verdict.ts";

const exported = z.object({
  id,
  name: z.string(),
  stage,
  tier,
  engagement,
  receivedAt: moment,
  startedAt: moment.nullable(),
  outcome: outcome.nullable(),
  decision: z.enum(decisions).nullable(),
  told: z.record(z.string(), z.unknown()),
  because: z.string().nullable(),
  findings: z.array(z.object({ stage: stage.nullable(), findings: z.array(finding) })),
  unjudged: z.array(z.object({ path: z.string(), reason: z.string() })),
  seen: z.array(z.object({ type: z.enum(observableTypes), value: z.string().nullable() })),
  decisions: z.array(
    z.object({
      decision: z.enum(decisions),
      reason: z.string(),
      by: z.string(),
      at: moment,
      withdrawn: z.object({ by: z.string(), because: z.string(), at: moment }).nullable(),
    }),
  ),
  steps: z.array(stepAnswer),
  answers: z.array(personAnswer),
  changes: z
    .array(
      z.object({
        stage: stage.nullable(),
        tier: tier.nullable(),
        startedAt: moment.nullable(),
        reason: z.string().nullable(),
        by: z.string(),
        at: moment,
      }),
    )
    .describe("What people set; null is what stayed as it was."),
  comments: z
    .array(z.object({ body: z.string(), by: z.string(), at: moment }))
    .describe("Left out where a doubt was raised or under legal hold."),
  ties: z
    .array(z.object({ decision: z.enum(tieDecisions), by: z.string(), at: moment }))
    .describe("That somebody decided about this and another application, and not which or why."),
  read: z.unknown().describe("What was read of it; null where it is not kept any more."),
});

/** What is kept of a person, for the person. */
export const personExport = z
  .object({
    explanation: z.array(z.string()).describe("For the person, in paragraphs."),
    madeAt: moment,
    names: z.array(z.string()),
    applications: z.array(exported),
  })
  .meta({ id: "PersonExport" });
