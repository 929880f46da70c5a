// What access logs and the records beside them say, as readers give it: who opened what, and what would explain it. Times are
// milliseconds since 1970. Customers come as keyed hashes alone; viewers as the id that their systems use.

/** What was done with the record of a customer. `sign-in` and `impersonate` are said by logs of accounts. */
export const accessActions = ["view", "search", "export", "edit", "reveal-field", "impersonate", "sign-in"] as const;
export type AccessAction = (typeof accessActions)[number];

/** Actions by which somebody sees the record of one customer. The counts of views, customers and pairs are of these. */
export const openingActions: readonly AccessAction[] = ["view", "edit", "reveal-field"];

/** A keyed hash of a customer's id, as 32 small hexadecimal digits. The id itself is never kept. */
export type CustomerKey = string;

/** One access, as docs/access.md states it. */
export interface AccessEvent {
  readonly kind: "event";
  /** Unique within its source; the same id again is the same event. */
  readonly id: string;
  readonly observedAt: number;
  readonly receivedAt: number;
  /** The name of the feed: `admin-panel`, `zendesk`. */
  readonly source: string;
  readonly actor: string;
  readonly team?: string;
  readonly site?: string;
  readonly vendor?: string;
  readonly device?: string;
  readonly ip?: string;
  /** Country of the connection, as the source states it: two capital letters. */
  readonly country?: string;
  readonly session?: string;
  readonly action: AccessAction;
  /** Absent of searches, exports and sign-ins that are about no single customer. */
  readonly customer?: CustomerKey;
  /**
   * How far the number in the customer's id lies from that of the customer whom the same viewer opened before, where it is from -100 to
   * 100. It is all that is kept of the number.
   */
  readonly step?: number;
  /** Names of the fields that were shown. Never values. */
  readonly fields: readonly string[];
  /** Rows of an export, hits of a search. */
  readonly rows?: number;
  readonly ticket?: string;
  readonly ticketAssignee?: string;
  /** What the viewer typed when asked why. */
  readonly reason?: string;
  /** A coarse band of the customer's balance, 0 (least) to 9 (most). */
  readonly band?: number;
  /** Of exports: a hash of the query that ran, and of the request it belongs to. */
  readonly query?: string;
  readonly request?: string;
}

/** Something that happened to a ticket. The history of assignees is what explains views. */
export interface TicketChange {
  readonly kind: "ticket";
  readonly ticket: string;
  readonly customer: CustomerKey;
  readonly at: number;
  readonly source: string;
  readonly change: "created" | "assigned" | "reopened" | "closed";
  /** Who has it from then on, where the change says so. */
  readonly assignee?: string;
  /** Who did it, where that is one of the viewers. */
  readonly by?: string;
  readonly queue?: string;
}

/** A call, chat or visit that the customer began. */
export interface InboundContact {
  readonly kind: "contact";
  readonly customer: CustomerKey;
  readonly from: number;
  readonly until?: number;
  readonly source: string;
  readonly channel: "call" | "chat" | "mail" | "visit";
  /** Who took it, where that is known. */
  readonly viewer?: string;
}

/** What somebody is there for. Each duty is a group of peers of its own. */
export const viewerDuties = [
  "agent",
  "lead",
  "quality",
  "escalation",
  "fraud",
  "engineer",
  "administrator",
  "service",
] as const;
export type ViewerDuty = (typeof viewerDuties)[number];

/** A row of the roster, as it holds from `at` on. Who is on no roster counts as an agent of the team that the event names. */
export interface RosterRow {
  readonly kind: "viewer";
  readonly actor: string;
  /** When this row began to hold; the first row of somebody holds for all that came before too. */
  readonly at: number;
  readonly name?: string;
  readonly team: string;
  readonly site?: string;
  readonly vendor?: string;
  readonly duty: ViewerDuty;
  /** Teams whose tickets a lead, a reviewer or an escalation answers for; their own team unless said. */
  readonly covers?: readonly string[];
  readonly joinedAt?: number;
  readonly leavesAt?: number;
  /** Working hours, in minutes of the day of an IANA time zone; `until` below `from` ends on the next day. */
  readonly shift?: {
    readonly zone: string;
    /** 0 is Sunday. */
    readonly days: readonly number[];
    readonly from: number;
    readonly until: number;
  };
  /** Of an account at a vendor: who in the organisation answers for it, and when it ends. */
  readonly owner?: string;
  readonly endsAt?: number;
}

/** Work that was announced: a migration, an outage desk, a test. Absent lists mean everybody, and every source. */
export interface PlannedWork {
  readonly kind: "planned";
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly what: string;
  readonly actors?: readonly string[];
  readonly teams?: readonly string[];
  readonly sites?: readonly string[];
  readonly sources?: readonly string[];
  readonly approvedBy: string;
}

/** A right somebody has, or an investigation that somebody approved for one customer. */
export interface AccessGrant {
  readonly kind: "grant";
  readonly id: string;
  readonly actor: string;
  /** The right's name in its system; `investigation` explains views of `customer` while it holds. */
  readonly access: string;
  readonly source: string;
  readonly from: number;
  readonly until?: number;
  readonly customer?: CustomerKey;
  readonly approvedBy?: string;
  readonly lastUsedAt?: number;
}

/** An export or impersonation that somebody of another team approved, here or in another system. */
export interface AccessApproval {
  readonly kind: "approval";
  readonly id: string;
  readonly action: "export" | "impersonate";
  readonly requester: string;
  readonly approver: string;
  readonly requesterTeam?: string;
  readonly approverTeam?: string;
  readonly requesterDevice?: string;
  readonly approverDevice?: string;
  readonly at: number;
  readonly until: number;
  /** What was approved: the hash of the query and most rows; of an impersonation, the customer. */
  readonly query?: string;
  readonly rows?: number;
  readonly customer?: CustomerKey;
}

/** Everything that explains, beside the events. */
export type ContextRecord = TicketChange | InboundContact | RosterRow | PlannedWork | AccessGrant | AccessApproval;

/** A row of a log or of what stands beside it. */
export type AccessRecord = AccessEvent | ContextRecord;

/** Why a record was opened, the first that holds counting (docs/insider.md). */
export const viewReasons = [
  "assigned-ticket",
  "transferred-ticket",
  "contact",
  "duty",
  "reopened-ticket",
  "grant",
  "planned",
  "stated",
] as const;
export type ViewReason = (typeof viewReasons)[number];

/** What may explain views, as far as it was handed in. */
export interface AccessContext {
  readonly tickets: readonly TicketChange[];
  readonly contacts: readonly InboundContact[];
  readonly roster: readonly RosterRow[];
  readonly planned: readonly PlannedWork[];
  readonly grants: readonly AccessGrant[];
  readonly approvals: readonly AccessApproval[];
}

/** What is counted of a viewer on one day (UTC). Customers are counted once a day, however often they were opened. */
export interface ViewerDay {
  readonly actor: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly views: number;
  readonly customers: number;
  /** Customers for which nothing explains any view of that day; those whose only reason was typed are not among them. */
  readonly unexplained: number;
  /** Customers by the reason that came first. */
  readonly byReason: Readonly<Partial<Record<ViewReason, number>>>;
  /** Tickets that came to the viewer that day: what the count of views is measured against. */
  readonly tickets: number;
  readonly searches: number;
  readonly fields: number;
  readonly exports: number;
  readonly exportedRows: number;
  readonly impersonations: number;
  /** Unexplained customers whose band is known, and those of the two highest bands among them. */
  readonly banded: number;
  readonly highBalance: number;
  /** Views whose `step` is known, and those of 1 to 3. */
  readonly stepped: number;
  readonly sequential: number;
}
