import type { AccessGrant, CustomerKey, InboundContact, PlannedWork } from "@doorward/core";
import type { JudgeApproval } from "./approvals.ts";
import type { Roster } from "./roster.ts";
import type { TicketHistories } from "./ticket-histories.ts";

/** What may explain accesses, by what it is asked with. */
export interface Known {
  readonly tickets: TicketHistories;
  readonly contacts: ReadonlyMap<CustomerKey, readonly InboundContact[]>;
  readonly grants: ReadonlyMap<CustomerKey, readonly AccessGrant[]>;
  readonly planned: readonly PlannedWork[];
  readonly roster: Roster;
  readonly judgeApproval: JudgeApproval;
}
