import type { ExportLimits } from "./insider-settings.ts";
import { foldTeam } from "./team.ts";

// Exports that two people answer for: who asked, somebody of another team who approved, and what exactly may run, once and within limits.
// People are named by keys, rows are counted, times are milliseconds since 1970.

/** Somebody who asks or approves. */
export interface ExportPerson {
  /** The key of the person, the same for one who asks and one who approves. */
  readonly actor: string;
  readonly team: string;
  /** A label of the device, where it is known. */
  readonly device?: string;
}

/** What somebody wants to export. */
export interface ExportRequest {
  readonly id: string;
  readonly requester: ExportPerson;
  /** The key of who made the token that it came with, which may ask in every name; missing where somebody asked in person. */
  readonly tokenMaker?: string;
  /** A hash of the query. */
  readonly query: string;
  readonly rows: number;
  readonly askedAt: number;
  readonly answer?: ExportAnswer;
  readonly usedAt?: number;
}

/** How a request was answered. */
export type ExportAnswer =
  | {
      readonly kind: "approved";
      readonly approver: ExportPerson;
      readonly at: number;
      /** Most rows that may leave. */
      readonly ceiling: number;
      readonly until: number;
    }
  | { readonly kind: "refused"; readonly approver: ExportPerson; readonly at: number };

/** Why somebody may not answer a request. */
export const answerFaults = {
  own: "Nobody approves an export that they asked for.",
  "own-token": "The request came with a token that you made, which can ask in any name. Let somebody else answer it.",
  "same-team": "An export is approved by somebody of another team.",
  "team-not-known": "The team of one of the two is not known, so nobody can tell that they are of two teams.",
  "same-device": "The request came from the same device, as from a second account of one person.",
  answered: "Somebody answered this request before.",
  "over-request": "An approval is for no more rows than were asked for, and for at least one.",
  "over-limit": "One approval is for no more rows than the limit for one.",
} as const;
export type AnswerFault = keyof typeof answerFaults;

/** Why an export may not run. */
export const exportFaults = {
  "no-request": "There is no such request.",
  "other-person": "Somebody else asked for this export.",
  "not-approved": "Nobody of another team has approved this export.",
  "other-query": "Another query was approved.",
  "over-ceiling": "These are more rows than were approved.",
  expired: "The approval is over.",
  used: "The approval was used before. Each is for one run.",
  "viewer-day": "The person would pass the limit of one day.",
  "viewer-month": "The person would pass the limit of 30 days.",
  "team-day": "The team would pass the limit of one day.",
  "team-month": "The team would pass the limit of 30 days.",
} as const;
export type ExportFault = keyof typeof exportFaults;

/** What was exported, and what was asked for at a moment, of a person and of a team. */
export interface ExportedRows {
  readonly viewer: ExportSum;
  readonly team: ExportSum;
}

/** Rows of rolling 1 and 30 days. */
export interface ExportSum {
  readonly day: number;
  readonly month: number;
}

/** Why this person may not approve this; undefined where they may. To refuse, nothing is needed but that it is still open. */
export function findAnswerFault(
  { requester, tokenMaker, rows, answer }: ExportRequest,
  { approver, ceiling }: { readonly approver: ExportPerson; readonly ceiling: number },
  limits: ExportLimits,
): AnswerFault | undefined {
  if (answer !== undefined) return "answered";
  if (approver.actor === requester.actor) return "own";
  if (approver.actor === tokenMaker) return "own-token";
  const [asking, answering] = [requester, approver].map(({ team }) => foldTeam(team));
  if (asking === "" || answering === "") return "team-not-known";
  if (asking === answering) return "same-team";
  if (approver.device !== undefined && approver.device === requester.device) return "same-device";
  if (!(Number.isSafeInteger(ceiling) && ceiling >= 1 && ceiling <= rows)) return "over-request";
  return ceiling > limits.atOnce ? "over-limit" : undefined;
}

/** What is about to run. */
export interface ExportRun {
  readonly requester: string;
  readonly query: string;
  readonly rows: number;
  readonly at: number;
}

/** Why this may not run; undefined where it may. `sums` are those before it. */
export function findExportFault(
  request: ExportRequest | undefined,
  run: ExportRun,
  { sums, limits }: { readonly sums: ExportedRows; readonly limits: ExportLimits },
): ExportFault | undefined {
  if (request === undefined) return "no-request";
  if (request.requester.actor !== run.requester) return "other-person";
  if (request.query !== run.query) return "other-query";
  if (request.usedAt !== undefined) return "used";
  return findApprovalFault(request, run, limits) ?? findSumFault(run.rows, sums, limits);
}

function findApprovalFault(request: ExportRequest, run: ExportRun, limits: ExportLimits): ExportFault | undefined {
  const { answer } = request;
  if (answer?.kind === "approved") {
    if (run.at > answer.until || run.at < answer.at) return "expired";
    return isWithin(run.rows, answer.ceiling) ? undefined : "over-ceiling";
  }
  if (limits.needsApproval || answer?.kind === "refused") return "not-approved";
  return isWithin(run.rows, Math.min(request.rows, limits.atOnce)) ? undefined : "over-ceiling";
}

/** What is no count of rows is within nothing. */
function isWithin(rows: number, most: number): boolean {
  return Number.isSafeInteger(rows) && rows >= 0 && rows <= most;
}

function findSumFault(rows: number, sums: ExportedRows, limits: ExportLimits): ExportFault | undefined {
  const spans = ["viewer-day", "viewer-month", "team-day", "team-month"] as const;
  return spans.find((name) => {
    const [whose, span] = name.split("-") as ["viewer" | "team", "day" | "month"];
    return !(sums[whose][span] + rows <= limits[whose][span]);
  });
}

/** From which share of a limit on rows come near it (facts of the insider door, section 11). */
export const nearLimit = 0.8;
