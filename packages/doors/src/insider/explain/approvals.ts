import { foldTeam, type AccessApproval, type AccessEvent, type ApprovalState } from "@doorward/core";
import type { Roster } from "./roster.ts";

/** States of an approval, the one that is told first in front. */
const states: readonly ApprovalState[] = [
  "approved",
  "over-ceiling",
  "other-query",
  "same-team",
  "own",
  "expired",
  "none",
];

/** Whether somebody of another team approved an export or impersonation; undefined for every other action. */
export type JudgeApproval = (event: AccessEvent) => ApprovalState | undefined;

/** Makes approvals ready to be asked. */
export function openApprovals(approvals: readonly AccessApproval[], roster: Roster): JudgeApproval {
  const byRequester = Map.groupBy(approvals, ({ requester }) => requester);
  return (event) => {
    if (event.action !== "export" && event.action !== "impersonate") return undefined;
    let best = states.length - 1;
    for (const approval of byRequester.get(event.actor) ?? []) {
      if (approval.action !== event.action || !isMeant(approval, event)) continue;
      best = Math.min(best, states.indexOf(judgeOne(approval, event, roster)));
    }
    return states[best];
  };
}

/** An event that names its request is approved by that one or by none, and an impersonation for its customer alone. */
function isMeant({ id, customer }: AccessApproval, event: AccessEvent): boolean {
  if (event.request !== undefined && event.request !== id) return false;
  return event.action !== "impersonate" || customer === undefined || customer === event.customer;
}

function judgeOne(approval: AccessApproval, event: AccessEvent, roster: Roster): ApprovalState {
  const { requester, approver, requesterDevice, approverDevice, at, until, query, rows } = approval;
  if (event.observedAt < at || event.observedAt > until) return "expired";
  const isOneDevice = requesterDevice !== undefined && requesterDevice === approverDevice;
  if (approver === requester || isOneDevice) return "own";
  const [asking, answering] = [
    approval.requesterTeam ?? roster.teamOf(requester, at),
    approval.approverTeam ?? roster.teamOf(approver, at),
  ];
  if (asking !== undefined && answering !== undefined && foldTeam(asking) === foldTeam(answering)) return "same-team";
  // Many logs tell no query: what is not known is not another one.
  if (query !== undefined && event.query !== undefined && query !== event.query) return "other-query";
  if (rows !== undefined && (event.rows ?? 0) > rows) return "over-ceiling";
  return "approved";
}
