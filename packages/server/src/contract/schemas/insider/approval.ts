import { z } from "zod";
import { byId, id, moment, writing } from "../parts.ts";

/** A hash of the query that will run: small hexadecimal digits. */
const query = z
  .string()
  .regex(/^[0-9a-f]{32,128}$/u, "Give a hash of the query, in 32 to 128 small hexadecimal digits.")
  .meta({ example: "9f86d081884c7d659a2feaa0c55ad015" });
const rows = z.int().min(1).max(1_000_000_000);
const person = z.string().trim().min(1).max(200);

/** The path of one request. */
export const byApproval = byId;

/** An export that somebody asks for. */
export const newApproval = z
  .strictObject({
    action: z.literal("export"),
    query,
    rows: rows.describe("The ceiling that is asked for."),
    why: writing(2000),
    requester: person.optional().describe("For whom an own panel asks; who asks the API where it is missing."),
    team: person.optional().describe("The team of the requester; the roster's where it is missing."),
  })
  .meta({ id: "NewApproval" });

/** What a second person says. */
export const approvalDecision = z
  .strictObject({
    decision: z.enum(["approve", "refuse"]),
    why: writing(2000),
    team: person.optional().describe("The team of who decides; the roster's where it is missing."),
  })
  .meta({ id: "ApprovalDecision" });

/** A request with what was said of it. */
export const approval = z
  .object({
    id,
    action: z.literal("export"),
    query: z.string(),
    rows: z.int(),
    why: z.string(),
    requester: z.string().describe("A label, where the requester is a viewer."),
    team: z.string().nullable(),
    state: z.enum(["waiting", "approved", "refused", "used", "expired"]),
    tier: z.enum(["usual", "medium", "high", "critical"]).describe("By rows: from 10,000, 50,000 and 100,000."),
    askedAt: moment,
    decidedBy: z.string().nullable(),
    decidedAt: moment.nullable(),
    decidedWhy: z.string().nullable(),
    until: moment.nullable().describe("Until when it may be used."),
    usedAt: moment.nullable(),
    usedRows: z.int().nullable(),
  })
  .meta({ id: "Approval" });
/** Requests, newest first. */
export const approvals = z.object({ approvals: z.array(approval) }).meta({ id: "Approvals" });

/** What is about to run. */
export const usedApproval = z.strictObject({ query, rows }).meta({ id: "UsedApproval" });
/** It may run, with what proves that later. */
export const approvalProof = z.object({ may: z.literal(true), proof: z.string() }).meta({ id: "ApprovalProof" });
/** It may not. */
export const approvalRefusal = z.object({ may: z.literal(false), why: z.string() }).meta({ id: "ApprovalRefusal" });

const sum = z.object({
  rows: z.int(),
  limit: z.int(),
  days: z.int(),
  isNear: z.boolean().describe("80 to 100 of 100."),
});
/** Sums of exports beside the limits. */
export const approvalLimits = z
  .object({
    single: z.int().describe("Most rows of one export."),
    people: z.array(z.object({ requester: z.string(), team: z.string().nullable(), one: sum, thirty: sum })),
    teams: z.array(z.object({ team: z.string(), one: sum, thirty: sum })),
  })
  .meta({ id: "ApprovalLimits" });
