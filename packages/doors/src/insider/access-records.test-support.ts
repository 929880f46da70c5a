import type {
  AccessApproval,
  AccessContext,
  AccessEvent,
  AccessGrant,
  InboundContact,
  PlannedWork,
  RosterRow,
  TicketChange,
} from "@doorward/core";
import type { WindowOptions } from "./describe/open-window.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Monday, 2 November 2026, noon. */
export const noon = Date.UTC(2026, 10, 2, 12);

export const emptyContext: AccessContext = {
  tickets: [],
  contacts: [],
  roster: [],
  planned: [],
  grants: [],
  approvals: [],
};

export function makeEvent(changes: Partial<AccessEvent> = {}): AccessEvent {
  const observedAt = changes.observedAt ?? noon;
  return {
    kind: "event",
    id: `e-${String(observedAt)}`,
    observedAt,
    receivedAt: observedAt,
    source: "admin-panel",
    actor: "ann",
    action: "view",
    customer: "c1",
    fields: [],
    ...changes,
  };
}

export function makeTicket(changes: Partial<TicketChange> = {}): TicketChange {
  return {
    kind: "ticket",
    ticket: "t1",
    customer: "c1",
    at: noon - hour,
    source: "desk",
    change: "created",
    ...changes,
  };
}

export function makeContact(changes: Partial<InboundContact> = {}): InboundContact {
  return { kind: "contact", customer: "c1", from: noon - hour, source: "telephone", channel: "call", ...changes };
}

export function makeRow(changes: Partial<RosterRow> = {}): RosterRow {
  return { kind: "viewer", actor: "ann", at: noon - 90 * day, team: "cards", duty: "agent", ...changes };
}

export function makeGrant(changes: Partial<AccessGrant> = {}): AccessGrant {
  return {
    kind: "grant",
    id: "g1",
    actor: "ann",
    access: "investigation",
    source: "admin-panel",
    from: noon - day,
    ...changes,
  };
}

export function makePlanned(changes: Partial<PlannedWork> = {}): PlannedWork {
  return {
    kind: "planned",
    id: "p1",
    from: noon - hour,
    until: noon + hour,
    what: "Moving the records",
    approvedBy: "zoe",
    ...changes,
  };
}

export function makeApproval(changes: Partial<AccessApproval> = {}): AccessApproval {
  return {
    kind: "approval",
    id: "a1",
    action: "export",
    requester: "ann",
    approver: "zoe",
    requesterTeam: "cards",
    approverTeam: "risk",
    at: noon - hour,
    until: noon + hour,
    ...changes,
  };
}

/** Two weeks around `noon`, in which nothing is alerted on. */
export const windowOptions: WindowOptions = {
  from: noon - 7 * day,
  until: noon + 7 * day,
  canaries: new Set(["canary"]),
  alerts: [],
  limits: { atOnce: 100, viewer: { month: 1000 }, team: { month: 5000 } },
  customers: 10_000,
  isSuspended: false,
};
