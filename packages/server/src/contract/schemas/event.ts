import { decisions, destinationEvents } from "@doorward/store";
import { z } from "zod";
import { caseState } from "./case.ts";
import { door, id, kind, moment, outcome } from "./parts.ts";
import { finding, observable } from "./verdict.ts";

/** What is told to destinations: the body of a webhook, and what every other form is made of. */
export const event = z
  .object({
    id: id.describe("The same at each attempt, as the header `webhook-id`: what was had already can be passed over."),
    type: z
      .enum(destinationEvents)
      .describe("`case.opened` waits for a person, `case.decided` was decided, `arrival.failed` could not be judged."),
    timestamp: moment.describe("When it happened."),
    data: z.object({
      isSample: z.boolean().describe("True for what somebody sent to try the way; nothing happened then."),
      isAgain: z.boolean().describe("True for a case that was decided before and is open again."),
      case: z.object({
        id,
        door,
        kind,
        name: z.string().describe("What the sender called it; text of a stranger."),
        outcome,
        because: z.string().describe("One sentence; it may hold words of a stranger."),
        state: caseState,
        openedAt: moment,
        link: z.url().describe("Where people find the case."),
      }),
      findings: z.array(
        z.object({
          rule: finding.shape.rule,
          title: finding.shape.title,
          strength: finding.shape.strength,
          techniques: finding.shape.techniques,
        }),
      ),
      observables: z.array(observable).describe("What can be seen again; it may tell of persons."),
      decision: z
        .object({ decision: z.enum(decisions), reason: z.string(), by: z.string(), at: moment })
        .nullable()
        .describe("Of `case.decided`."),
      failure: z.string().nullable().describe("Of `arrival.failed`, why."),
    }),
  })
  .meta({ id: "Event" });

/** What is told to destinations. */
export type Event = z.output<typeof event>;
