import type { KeptExportRequest } from "@doorward/store";

/** Tiers of rows at which bulk queries are noticed elsewhere (Panther analysis, state of 2026-07-01). */
const tiers = [
  [100_000, "critical"],
  [50_000, "high"],
  [10_000, "medium"],
] as const;

/** A request as the API tells it: people by labels, and no names. */
export function tellApproval(request: KeptExportRequest, label: (actor: string) => string, now: Date) {
  const { id, query, rows, purpose, requester, askedAt, answer, usedAt, reason } = request;
  const isApproved = answer?.kind === "approved";
  return {
    id,
    action: "export" as const,
    query,
    rows,
    why: purpose,
    requester: label(requester.actor),
    team: requester.team,
    state: tellState(request, now),
    tier: tiers.find(([least]) => rows >= least)?.[1] ?? ("usual" as const),
    askedAt: new Date(askedAt),
    decidedBy: answer === undefined ? null : label(answer.approver.actor),
    decidedAt: answer === undefined ? null : new Date(answer.at),
    decidedWhy: reason,
    ceiling: isApproved ? answer.ceiling : null,
    until: isApproved ? new Date(answer.until) : null,
    usedAt: usedAt === undefined ? null : new Date(usedAt),
  };
}

function tellState({ answer, usedAt }: KeptExportRequest, now: Date) {
  if (usedAt !== undefined) return "used" as const;
  if (answer === undefined) return "waiting" as const;
  if (answer.kind === "refused") return "refused" as const;
  return answer.until < now.getTime() ? ("expired" as const) : ("approved" as const);
}
