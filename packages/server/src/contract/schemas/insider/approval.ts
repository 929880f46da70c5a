import { z } from "zod";
import { id, moment, next, writing } from "../parts.ts";

/** A hash of the query that will run: small hexadecimal digits. */
const query = z
  .string()
  .regex(/^[0-9a-f]{32,128}$/u, "Give a hash of the query, in 32 to 128 small hexadecimal digits.")
  .meta({ example: "9f86d081884c7d659a2feaa0c55ad015" });
const rows = z.int().min(1).max(1_000_000_000);
const name = z.string().trim().min(1).max(200);
const person = {
  team: name.optional().describe("The team; that of the roster where it is missing."),
  device: name.optional().describe("What names the device, so that a second account of one person is noticed."),
};

/** An export that somebody asks for. */
export const newApproval = z
  .strictObject({
    action: z.literal("export"),
    query,
    rows: rows.describe("The ceiling that is asked for."),
    why: writing(2000),
    requester: name
      .optional()
      .describe("For whom an own panel asks with its token, as its logs call them; who asks here where it is missing."),
    ...person,
  })
  .meta({ id: "NewApproval" });

/** What a second person says. */
export const approvalDecision = z
  .strictObject({
    decision: z.enum(["approve", "refuse"]),
    why: writing(2000),
    ceiling: rows.optional().describe("Most rows that may leave; as asked for where it is missing."),
    ...person,
  })
  .meta({ id: "ApprovalDecision" });

/** A request with what was said of it. */
export const approval = z
  .object({
    id,
    action: z.literal("export"),
    query: z.string(),
    rows: z.int(),
    why: z.string().nullable(),
    requester: z.string().describe("A label and no name."),
    team: z.string(),
    state: z.enum(["waiting", "approved", "refused", "used", "expired"]),
    tier: z.enum(["usual", "medium", "high", "critical"]).describe("By rows: from 10,000, 50,000 and 100,000."),
    askedAt: moment,
    decidedBy: z.string().nullable(),
    decidedAt: moment.nullable(),
    decidedWhy: z.string().nullable(),
    ceiling: z.int().nullable(),
    until: moment.nullable().describe("Until when it may be used."),
    usedAt: moment.nullable(),
  })
  .meta({ id: "Approval" });
/** Requests, newest first. */
export const approvals = z.object({ approvals: z.array(approval), next }).meta({ id: "Approvals" });

/** What is about to run. */
export const usedApproval = z
  .strictObject({ query, rows, requester: name.optional().describe("Who asked, as the panel said when it asked.") })
  .meta({ id: "UsedApproval" });
/** It may run, with what proves that later. */
export const approvalProof = z
  .object({
    may: z.literal(true),
    proof: z
      .string()
      .describe(
        "Only this store can write it: it proves later what was allowed, to whom and when. Keep it with the export.",
      ),
  })
  .meta({ id: "ApprovalProof" });
/** What a proof is of. */
export const provedExport = z
  .object({
    id: id.describe("Of the request."),
    requester: z.string().describe("A label and no name."),
    query: z.string(),
    rows: z.int(),
    allowedAt: moment,
  })
  .meta({ id: "ProvedExport" });
/** It may not. */
export const approvalRefusal = z.object({ may: z.literal(false), why: z.string() }).meta({ id: "ApprovalRefusal" });

const sum = z.object({
  of: z.enum(["viewer", "team"]),
  name: z.string().describe("The label of a person, or a team."),
  day: z.int(),
  month: z.int(),
  dayLimit: z.int(),
  monthLimit: z.int(),
  isNear: z.boolean().describe("80 of 100 of a limit, or more."),
});
/** Sums of exports beside the limits. */
export const approvalLimits = z
  .object({ needsApproval: z.boolean(), atOnce: z.int(), sums: z.array(sum).describe("The nearest to a limit first.") })
  .meta({ id: "ApprovalLimits" });
