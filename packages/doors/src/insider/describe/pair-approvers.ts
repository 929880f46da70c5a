import type { ApproverPair } from "@doorward/core";
import type { AccessWindow } from "./access-window.ts";
import { mostPlaces, placeRecord, tellTime } from "./evidence.ts";

/** Who approved for the viewer, each with how often it went the other way too. */
export function pairApprovers(actor: string, { context }: AccessWindow): readonly ApproverPair[] {
  const asked = context.approvals.filter(({ requester }) => requester === actor);
  const byApprover = Map.groupBy(asked, ({ approver }) => approver);
  return [...byApprover].map(([approver, given]) => ({
    approvals: given.length,
    share: given.length / asked.length,
    mutual: context.approvals.filter((other) => other.requester === approver && other.approver === actor).length,
    at: given
      .toSorted((a, b) => b.at - a.at)
      .slice(0, mostPlaces)
      .map(({ id, at, action }) =>
        placeRecord("approvals", `${tellTime(at)} approval ${id.slice(0, 60)} of an ${action}`),
      ),
  }));
}
