import type {
  AccessContext,
  AccessEvent,
  AccessGrant,
  AccessRecord,
  CustomerKey,
  RosterRow,
  ViewerDay,
  ViewerDuty,
  ViewReason,
} from "@doorward/core";
import type { Database, Handle } from "../database.ts";
import type { RecomputedDay } from "./access-tables.ts";

/**
 * What the store of accesses offers. Wherever the store gives a viewer - `actor`, `assignee`, `by`, `viewer`, `approvedBy`, `owner`,
 * `requester`, `approver`, and so in what `explain` gets - it is the actor key (UUID) and not the id. `device` and `session` are short
 * labels, `ip` is the network (`203.0.113.0/24`). Customers are 32 hexadecimal digits, as they came.
 */
export interface AccessStore {
  hashActor: (keys: Handle["keys"], actor: string) => string;
  keepAccessRecords: (
    database: Handle,
    batch: {
      source: string;
      batch: string;
      records: readonly AccessRecord[];
      receivedAt: Date;
      explain: Explain;
      otherKeysOf?: (customer: CustomerKey) => readonly CustomerKey[];
    },
  ) => Promise<KeptBatch>;
  settlePending: (
    handle: Handle,
    told: { now: Date; explain: Explain },
  ) => Promise<{ settled: number; explained: number }>;
  explainAgain: (
    handle: Handle,
    told: { customers: readonly CustomerKey[]; explain: Explain; at: Date; because: string },
  ) => Promise<readonly RecomputedDay[]>;
  listRecomputed: (
    handle: Handle,
    span: { from: Date; until: Date },
  ) => Promise<readonly { at: Date; because: string; days: readonly RecomputedDay[] }[]>;
  listViewerDays: (
    handle: Handle,
    span: { from: string; until: string; actors?: readonly string[] },
  ) => Promise<readonly ViewerDay[]>;
  listViewerEvents: (
    handle: Handle,
    asked: {
      actor: string;
      from: Date;
      until: Date;
      only?: "unexplained" | "noted" | "all";
      limit: number;
      after?: string;
    },
  ) => Promise<{ events: readonly KeptEvent[]; next?: string }>;
  streamEvents: (handle: Handle, span: { from: Date; until: Date }) => AsyncGenerator<readonly KeptEvent[]>;
  readAccessContext: (
    handle: Handle,
    asked: { customers?: readonly CustomerKey[]; actors?: readonly string[]; from: Date; until: Date },
  ) => Promise<AccessContext>;
  countCoverage: (
    handle: Handle,
    asked: { from: string; until: string; by: "reason" | "team" | "site" | "week" },
  ) => Promise<readonly Coverage[]>;
  listFeeds: (handle: Handle, now: Date) => Promise<readonly AccessFeed[]>;
  listSuspensions: (
    handle: Handle,
    span: { from: Date; until: Date },
  ) => Promise<readonly { source: string; what: string; from: Date; until: Date | null }[]>;
  listViewers: (handle: Handle, actors?: readonly string[]) => Promise<readonly KeptViewer[]>;
  findViewer: (handle: Handle, actor: string) => Promise<KeptViewer | undefined>;
  /** Who it is; only for those who may know. */
  readViewerName: (handle: Handle, actor: string) => Promise<{ id: string; name?: string } | undefined>;
  listRoster: (handle: Handle, actors?: readonly string[]) => Promise<readonly RosterRow[]>;
  listGrants: (handle: Handle) => Promise<readonly AccessGrant[]>;
  readCustomerKeys: (handle: Handle) => Promise<readonly CustomerHashKey[]>;
  rotateCustomerKey: (handle: Handle, told: { step: "prepare" | "switch"; at: Date; by: string }) => Promise<void>;
  hashCustomer: (keys: readonly CustomerHashKey[], id: string) => CustomerKey;
  hashCustomerUnderAll: (keys: readonly CustomerHashKey[], id: string) => readonly CustomerKey[];
  makeAccessPartitions: (handle: Handle, from: Date, months: number) => Promise<readonly string[]>;
  eraseViewer: (handle: Handle, told: { actor: string; by: string; at: Date }) => Promise<void>;
  eraseCustomer: (handle: Handle, told: { customers: readonly CustomerKey[]; by: string; at: Date }) => Promise<number>;
}

/** The reason of each event, in their order. */
export type Explain = (events: readonly AccessEvent[], context: AccessContext) => readonly (ViewReason | undefined)[];
export interface KeptBatch {
  events: number;
  duplicates: number;
  context: number;
  /** Views kept before whose reason is another now. */
  explainedAgain: number;
}
export type KeptEvent = AccessEvent & { reasonFound: ViewReason | undefined; isPending: boolean };
export interface Coverage {
  key: string;
  customers: number;
  explained: number;
  stated: number;
  unexplained: number;
  pending: number;
  byReason: Partial<Record<ViewReason, number>>;
}
export interface AccessFeed {
  source: string;
  what: "events" | "tickets" | "contacts";
  lastAt: Date | undefined;
  receivedAt: Date | undefined;
  usualGapMinutes: number | undefined;
  silentMinutes: number | undefined;
  isSuspending: boolean;
}
export interface KeptViewer {
  actor: string;
  team?: string;
  site?: string;
  vendor?: string;
  duty: ViewerDuty;
  joinedAt?: Date;
  leavesAt?: Date;
  isOnRoster: boolean;
  notedAt: Date;
}
export interface CustomerHashKey {
  version: number;
  state: "coming" | "present" | "past";
  secret: Uint8Array;
}
