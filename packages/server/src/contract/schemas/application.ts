import { z } from "zod";
import { decisions, personAnswerKinds, tieDecisions } from "@doorward/store";
import { caseState } from "./case.ts";
import { door, givenMoment, id, kind, moment, next, outcome, writing } from "./parts.ts";
import { engagement, stage, stepParts, stepResult, tier } from "./hiring.ts";
import { finding, observableTypes } from "./verdict.ts";

const mostNote = 10_000;

const parts = {
  id,
  name: z.string().describe("What the sender called it; text of a stranger."),
  stage,
  tier,
  engagement,
  receivedAt: moment,
  startedAt: moment.nullable().describe("When access was given."),
  state: z.enum(["waiting", "judged", "failed"]),
  outcome: outcome
    .nullable()
    .describe(
      "At this door `clear` reads: nothing noticed, or small signs only where something was found; `check`: verify these; `stop`: pause and verify in person.",
    ),
  hasFindings: z.boolean().describe("Whether the verdict that counts has findings."),
  caseState: caseState.nullable().describe("Null where nobody had to look."),
  decision: z.enum(decisions).nullable(),
};

/** One row of the list. */
const listed = z
  .object({
    ...parts,
    required: z.int().describe("Steps required before access."),
    taken: z.int().describe("Of them, those that were taken."),
  })
  .meta({ id: "ListedApplication" });

/** A page of applications. */
export const applicationPage = z.object({ applications: z.array(listed), next }).meta({ id: "ApplicationPage" });

/** What the list is narrowed to. */
export const applicationFilter = {
  stage: stage.optional(),
  tier: tier.optional(),
  outcome: outcome.optional(),
};

/** An answer to a step; the last of a step counts. */
export const stepAnswer = z
  .object({
    number: z.int().describe("From 1 for each step."),
    step: z.string(),
    result: stepResult,
    note: z.string().nullable().describe("Null where there is none, or not any more."),
    route: z.string().nullable().describe("By which way it was verified."),
    by: z.string(),
    at: moment,
  })
  .meta({ id: "StepAnswer" });

/** What a person notes of a step. */
export const newStepAnswer = z
  .strictObject({
    step: z.string().min(1).max(60).describe("The id of a step, or `kit/<id>` for a question of a kit."),
    result: stepResult,
    note: writing(mostNote).optional(),
    route: writing(500).optional().describe("By which way it was verified; never the person's own."),
  })
  .meta({
    id: "NewStepAnswer",
    example: { step: "employer-called", result: "done", route: "The switchboard from the firm's own site." },
  });

/** What the person was told and said. */
export const personAnswer = z
  .object({
    number: z.int(),
    kind: z.enum(personAnswerKinds),
    text: z.string().nullable(),
    by: z.string().describe("Who noted it."),
    at: moment,
  })
  .meta({ id: "PersonAnswer" });

/** What is noted of it. */
export const newPersonAnswer = z
  .strictObject({
    kind: z
      .enum(personAnswerKinds)
      .describe(
        "`notice-sent`: told what was noticed and asked; `answered`; `lapsed`: no answer in the time the notice named, which is five days at least; `correction`: something is wrong; `appeal`: a decision is contested.",
      ),
    text: writing(mostNote).optional(),
  })
  .meta({ id: "NewPersonAnswer", example: { kind: "answered", text: "The number is my sister's; we share a flat." } });

const requiredStep = z
  .object({
    ...stepParts,
    isRequired: z.boolean(),
    isDue: z.boolean().describe("Whether the person has come so far."),
    answer: stepAnswer.nullable().describe("The last one; null where nobody took it yet."),
  })
  .meta({ id: "ApplicationStep" });

const happening = z
  .object({
    at: moment,
    kind: z.enum(["received", "judged", "step", "person", "decision", "tie", "stage", "comment"]),
    text: z.string(),
    by: z.string().nullable(),
  })
  .meta({ id: "ApplicationHappening" });

const tie = z
  .object({ other: id, decision: z.enum(tieDecisions), reason: z.string().nullable(), by: z.string(), at: moment })
  .meta({ id: "ApplicationTie" });

/** Everything that the page of one application shows. */
export const wholeApplication = z
  .object({
    ...parts,
    personId: id.describe("The same for applications that may be of one person, by a contact and a name in common."),
    isNameVerified: z.boolean().describe("A named person compared the name with a document."),
    because: z.string().nullable(),
    judgedAt: moment.nullable(),
    judgement: z.int().nullable(),
    next: z.array(z.string()).describe("What to do next, in order."),
    findings: z
      .array(
        z.object({
          stage: stage.nullable().describe("The stage it is about; null for what its files hold."),
          findings: z.array(finding),
        }),
      )
      .describe("By stage, each with what could explain it and what to verify."),
    unjudged: z.array(z.object({ path: z.string(), reason: z.string() })),
    partly: z.array(z.object({ path: z.string(), reason: z.string() })),
    steps: z.array(requiredStep).describe("Those of its tier and service, in the order in which they are due."),
    kitAnswers: z.array(stepAnswer).describe("Answers to questions of kits."),
    answers: z.array(personAnswer),
    mayTurnDown: z
      .object({ isAllowed: z.boolean(), because: z.string() })
      .describe("Whether a decision against the person may be recorded now, and what is missing."),
    ties: z.array(tie).describe("What people decided about this and another application."),
    sameAs: z
      .array(
        z.object({
          id,
          receivedAt: moment,
          stage,
          isTied: z
            .boolean()
            .describe("Whether somebody said so. The export for the person leaves out those that nobody tied."),
        }),
      )
      .describe(
        "Other applications of the same person, and those that may be, by a contact and a name in common; a hundred of each at most.",
      ),
    timeline: z.array(happening).describe("From the application on, oldest first."),
  })
  .meta({ id: "WholeApplication" });

/** What of an application people change. */
export const changedApplication = z
  .strictObject({
    stage: stage.optional().describe("`on-the-job` says that access was given; the moment is kept."),
    tier: tier
      .optional()
      .describe("The tier is fixed before applications open. Another one needs a reason, and is audited."),
    startedAt: givenMoment
      .optional()
      .describe("When access was given, where it was not now. It needs a reason, is not to come, and is audited."),
    reason: writing(4000).optional(),
  })
  .meta({ id: "ChangedApplication", example: { stage: "interview" } });

/** What a person decides about two applications. */
export const newTie = z
  .strictObject({
    other: id,
    decision: z
      .enum(tieDecisions)
      .describe(
        "`same`: they are of one person, so that what they share is no finding, and the export holds both; `other`: they do not, whatever they share; `open`: as if nobody had said anything.",
      ),
    reason: writing(4000),
  })
  .meta({
    id: "NewApplicationTie",
    example: { other: "0198c0de-0000-7000-8000-000000000002", decision: "other", reason: "Two sisters in one flat." },
  });

/** What was decided. */
export const recordedTie = tie;

const node = z
  .object({
    ...parts,
    isAsked: z.boolean().describe("The one that was asked about."),
    isRemoved: z.boolean().describe("It was seen, and its name and contents were removed since."),
  })
  .meta({ id: "ClusterApplication" });

const link = z
  .object({
    one: id,
    other: id,
    shares: z
      .array(
        z.object({
          type: z.enum([...observableTypes, "text", "photo"]),
          value: z.string().nullable().describe("Text of a stranger. Null where it is never kept, or not any more."),
          likeness: z.number().exactOptional().describe("Of texts, 0 to 1."),
          distance: z.number().exactOptional().describe("Of pictures, bits of 64."),
        }),
      )
      .describe("What both have; empty where a person alone tied them."),
    isSameName: z.boolean().describe("They state a name in common: one person who applied twice."),
    tie: z.enum(tieDecisions).nullable().describe("What a person decided; `other` keeps the two apart."),
  })
  .meta({ id: "ClusterLink" });

/** Applications that share identities. */
export const cluster = z
  .object({
    applications: z.array(node),
    links: z.array(link).describe("Between these, and to those that a person keeps apart."),
    elsewhere: z
      .array(
        z.object({
          application: id,
          type: z.enum(observableTypes),
          door: door.nullable().describe("Null for whoever may not know of that door."),
          arrival: id.nullable(),
          kind: kind.nullable(),
        }),
      )
      .describe("What of them was seen at another door."),
    common: z
      .array(z.enum(observableTypes))
      .describe("What the asked one shares with more than fifty applications: it is compared with none of them."),
    isCut: z.boolean().describe("There are more than are told."),
  })
  .meta({ id: "ApplicationCluster" });

const fieldOfPack = z.object({
  field: z.string(),
  title: z.string(),
  values: z.array(z.string()).describe("Texts of a stranger."),
  isMissing: z.boolean(),
  where: z.string().describe("Where to look for it."),
});

/** What is preserved when somebody raised a doubt. */
export const evidencePack = z
  .object({
    application: id,
    madeAt: moment,
    madeBy: z.string(),
    warning: z.string(),
    isHeld: z.boolean().describe("Whether it is under legal hold."),
    fields: z.array(fieldOfPack).describe("18 of them."),
    findings: z.array(finding),
    steps: z.array(stepAnswer),
    related: z.array(id),
    sha256: z.string().nullable().describe("Of the bytes that came."),
  })
  .meta({ id: "EvidencePack" });
