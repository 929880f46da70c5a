import { decisions, mostCasesAtOnce, mostComment, mostDecisionReason, mostEvidence } from "@doorward/store";
import { z } from "zod";
import { door, givenMoment, id, kind, moment, next, outcome, writing } from "./parts.ts";
import { observableTypes } from "./verdict.ts";

/** Whether a case waits for a person, waits for what that person waits for, or is over. */
export const caseState = z.enum(["open", "held", "decided"]).meta({ id: "CaseState" });

/** What a person says about a case; a held one stays in the queue. */
const decision = z.enum(decisions).meta({ id: "CaseDecision" });

const version = z
  .int()
  .min(1)
  .describe("Grows with every change. Sent back with a change, nobody overwrites what he has not seen.");

/** A place somebody pointed to. */
const tapped = z
  .strictObject({
    path: z.string().min(1).max(4000),
    line: z.int().min(1).exactOptional(),
    column: z.int().min(1).exactOptional(),
    revision: z.string().max(200).exactOptional(),
    rule: z.string().max(200).exactOptional(),
  })
  .meta({ id: "TappedPlace" });

const caseParts = {
  id,
  door,
  kind,
  name: z.string().describe("What the sender called it; text of a stranger."),
  outcome,
  because: z.string(),
  state: caseState,
  assignee: id.nullable(),
  openedAt: moment,
  changedAt: moment,
  decidedAt: moment.nullable(),
  decision: decision.nullable(),
  version,
};

/** An arrival that waits for a person, or waited. */
export const keptCase = z.object(caseParts).meta({ id: "Case" });

const keptDecision = z
  .object({
    caseId: id,
    number: z.int(),
    decision,
    reason: z.string(),
    evidence: z.array(tapped),
    by: z.string(),
    at: moment,
    withdrawn: z.object({ by: z.string(), because: z.string(), at: moment }).nullable(),
  })
  .meta({ id: "Decision" });

/** A page of cases. */
export const casePage = z.object({ cases: z.array(keptCase), next }).meta({ id: "CasePage" });

/** Cases as they are after they were changed. */
export const changedCases = z.object({ cases: z.array(keptCase) }).meta({ id: "ChangedCases" });

/** A case with what was decided about it. */
export const wholeCase = z.object({ ...caseParts, decisions: z.array(keptDecision) }).meta({ id: "WholeCase" });

/** One remark. */
export const comment = z
  .object({ id, caseId: id, body: z.string(), by: z.string(), at: moment })
  .meta({ id: "Comment" });

/** What a person writes. */
export const newComment = z
  .strictObject({ body: writing(mostComment) })
  .meta({ id: "NewComment", example: { body: "I called the sender." } });

const changedOnes = {
  ids: z.array(id).min(1).max(mostCasesAtOnce),
  versions: z
    .record(id, version)
    .optional()
    .describe("By id, the versions that were seen: one that changed since is a conflict."),
};
const says = {
  decision,
  reason: writing(mostDecisionReason),
  evidence: z.array(tapped).max(mostEvidence).default([]).describe("The places that decided it."),
};

/** What is decided about one case. */
export const newDecision = z.strictObject({ ...says, version: version.optional() }).meta({
  id: "NewDecision",
  example: { decision: "blocked", reason: "The sender's domain is two days old.", version: 1 },
});

/** What is decided about several, all or none. */
export const newDecisions = z.strictObject({ ...changedOnes, ...says }).meta({ id: "NewDecisions" });

/** To whom cases are given. */
export const newAssignment = z.strictObject({ ...changedOnes, assignee: id.nullable() }).meta({ id: "NewAssignment" });

/** Why a decision is taken back. */
export const withdrawal = z
  .strictObject({ reason: writing(mostDecisionReason), version: version.optional() })
  .meta({ id: "Withdrawal" });

/** What cases are narrowed to; all of it holds together. */
export const caseFilter = {
  state: caseState.optional(),
  outcome: outcome.optional(),
  kind: kind.optional(),
  door: door.optional(),
  assignee: z
    .union([id, z.enum(["nobody", "me", "me-or-nobody"])])
    .optional()
    .describe("To whom it is given; `me` is who asks."),
  rule: z.string().min(1).max(200).optional().describe("`<kind>/<rule-id>`, which fired."),
  observable: z
    .string()
    .max(4200)
    .regex(new RegExp(String.raw`^(?:${observableTypes.join("|")}):.`, "u"), "It reads `<type>:<value>`.")
    .optional()
    .describe(
      "`<type>:<value>`, seen in the arrival. It is a search: it needs the scope `observables:read`, and is audited without the value.",
    ),
  text: z.string().min(1).max(200).optional().describe("Words in the name or the reason."),
  from: givenMoment.optional().describe("Opened then or later."),
  to: givenMoment.optional().describe("Opened before."),
};

/** In which order cases come, by the time they were opened. */
export const caseOrder = z.enum(["newest", "oldest"]).default("newest");
