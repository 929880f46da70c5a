import { hiringStages, roleTiers } from "@doorward/core";
import { jurisdictions, stepLists, stepResults } from "@doorward/doors";
import { z } from "zod";

/** How far somebody has come. */
export const stage = z.enum(hiringStages).meta({ id: "HiringStage" });
/** What the role will be able to reach. */
export const tier = z.enum(roleTiers).meta({ id: "RoleTier" });
/** In whose service. */
export const engagement = z.enum(["employee", "contractor", "vendor-worker"]).meta({ id: "Engagement" });
/** How a step ended. */
export const stepResult = z.enum(stepResults).meta({ id: "StepResult" });
const stepList = z.enum(stepLists).meta({ id: "StepList" });

/** The parts of a step. */
export const stepParts = {
  step: z.string().describe("Its id."),
  list: stepList,
  stage: stage.describe("How far somebody has come when it is due."),
  title: z.string(),
  text: z.string().describe("What is done."),
  route: z.string().describe("By which way it is verified; never the person's own."),
  alternative: z.string().exactOptional().describe("What is offered to whoever needs another way."),
  day: z.int().exactOptional().describe("Days after the first day of work; absent for what is due before access."),
};

const step = z
  .object({
    ...stepParts,
    tiers: z.array(tier).describe("For which it is required before access; advised for the others."),
    engagements: z.array(engagement).exactOptional().describe("In whose service it applies; to all where absent."),
  })
  .meta({ id: "HiringStep" });

/** One question of an interview kit. */
export const kitItem = z
  .object({
    id: z.string(),
    topic: z.string().describe("The topic under which `application.json` notes the answer."),
    title: z.string(),
    text: z.string(),
    alternative: z.string(),
  })
  .meta({ id: "KitItem" });

/** All steps there are, and the bank of kits. */
export const hiringStepsAnswer = z
  .object({ steps: z.array(step), bank: z.array(kitItem).describe("Of these a kit is drawn for each interview.") })
  .meta({ id: "HiringSteps" });

/** What was drawn for one interview. */
export const kit = z.object({ items: z.array(kitItem) }).meta({ id: "InterviewKit" });

/** The notices. */
export const noticesAnswer = z
  .object({
    asOf: z.iso.date().describe("When the law was looked at."),
    notices: z.array(
      z.object({
        jurisdiction: z.enum(jurisdictions),
        title: z.string(),
        text: z
          .array(z.string())
          .describe("What the person is sent, in paragraphs; words in braces are yours to fill in."),
        duties: z.array(z.string()).describe("What the organisation owes there."),
        recordsDays: z.int().nullable().describe("How long records are kept at least."),
      }),
    ),
  })
  .meta({ id: "HiringNotices" });

/** How many hires had each step before access, for each tier. */
export const coverage = z
  .object({
    tiers: z.array(
      z.object({
        tier,
        hires: z.int().describe("People who came to onboarding or work."),
        complete: z.int().describe("Of them, those who had every required step before access."),
        steps: z.array(
          z.object({
            step: z.string(),
            list: stepList,
            title: z.string(),
            isRequired: z.boolean(),
            due: z.int().describe("Hires for whom it applies and is due by now."),
            had: z.int().describe("Of them, those who had it in time: done, or another way taken."),
          }),
        ),
      }),
    ),
    isCut: z.boolean().describe("Older hires than the newest 5000 are not counted."),
  })
  .meta({ id: "HiringCoverage" });
