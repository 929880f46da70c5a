import { createHash } from "node:crypto";
import type {
  AccessContext,
  AccessEvent,
  AccessRecord,
  CustomerKey,
  InboundContact,
  TicketChange,
  ViewReason,
} from "@doorward/core";
import type { Database } from "../database.ts";
import type { Explain } from "./explain.ts";
import { keepAccessRecords, type KeptBatch } from "./keep-access-records.ts";

/** A moment of 2 November 2026 (UTC), as `09:30` or `09:30:05`, or of a day so many later. */
export function at(time: string, later = 0): number {
  return Date.parse(`2026-11-02T${time.length === 5 ? `${time}:00` : time}Z`) + later * 86_400_000;
}

/** The keyed hash of a customer, as an edge makes it. */
export function customer(name: string): CustomerKey {
  return createHash("sha256").update(`customer ${name}`).digest("hex").slice(0, 32);
}

let events = 0;

/** A view of a customer's record; whatever is told stands in the place of what is usual. */
export function view(actor: string, who: string, observedAt: number, more: Partial<AccessEvent> = {}): AccessEvent {
  events += 1;
  return {
    kind: "event",
    id: `event-${String(events)}`,
    observedAt,
    receivedAt: observedAt,
    source: "panel",
    actor,
    team: "cards",
    action: "view",
    customer: customer(who),
    fields: [],
    ...more,
  };
}

/** A change of the ticket that bears the customer's name. */
export function ticket(
  who: string,
  change: TicketChange["change"],
  when: number,
  more: Partial<TicketChange> = {},
): TicketChange {
  return { kind: "ticket", ticket: `T-${who}`, customer: customer(who), at: when, source: "desk", change, ...more };
}

/** A call of a customer. */
export function call(who: string, from: number, more: Partial<InboundContact> = {}): InboundContact {
  return { kind: "contact", customer: customer(who), from, source: "telephone", channel: "call", ...more };
}

/** Explains by assigned tickets, calls within the hour, announced work and what was typed: enough to see that reasons come and go. */
export const explainSimply: Explain = (all, context) => all.map((event) => explainOne(event, context));

const byCustomer = new WeakMap<AccessContext, Map<CustomerKey, TicketChange[]>>();

function explainOne(event: AccessEvent, context: AccessContext): ViewReason | undefined {
  const { actor, customer: who, observedAt } = event;
  let tickets = byCustomer.get(context);
  if (tickets === undefined) {
    tickets = Map.groupBy(context.tickets, (change) => change.customer);
    byCustomer.set(context, tickets);
  }
  const own = (tickets.get(who ?? "") ?? []).filter((change) => change.at <= observedAt);
  const last = own.toSorted((one, other) => one.at - other.at).at(-1);
  if (last?.assignee === actor && last.change !== "closed") return "assigned-ticket";
  const isContacted = context.contacts.some(
    (contact) => contact.customer === who && contact.from <= observedAt && observedAt - contact.from < 3_600_000,
  );
  if (isContacted) return "contact";
  if (event.action !== "view") {
    const approved = context.approvals.some(
      (approval) => approval.requester === actor && approval.at <= observedAt && observedAt <= approval.until,
    );
    return approved ? "grant" : undefined;
  }
  if (context.planned.some((work) => work.from <= observedAt && observedAt <= work.until)) return "planned";
  return event.reason === undefined ? undefined : "stated";
}

let batches = 0;

/** Keeps records as one batch, received when told. */
export async function keep(
  database: Database,
  records: readonly AccessRecord[],
  told: { readonly receivedAt?: number; readonly batch?: string } = {},
): Promise<KeptBatch> {
  batches += 1;
  return await keepAccessRecords(database, {
    source: "test",
    batch: told.batch ?? `batch-${String(batches)}`,
    records,
    receivedAt: new Date(told.receivedAt ?? at("12:00", 30)),
    explain: explainSimply,
  });
}

/** All counts, made anew from the events alone: what the roll-ups must be equal to. */
export async function recount(run: Run): Promise<Counts> {
  return {
    pairs:
      await run(`select customer_key, (observed_at at time zone 'UTC')::date as day, actor_key, min(observed_at) as first_at,
      max(observed_at) as last_at, count(*)::integer as views, min(reason) as reason,
      min(reason) is null and bool_and(is_pending) as is_pending, max(band) as band
      from access_events where action in (0, 3, 4) and customer_key is not null group by 1, 2, 3 order by 1, 2, 3`),
    days: await run(`with pairs as (
        select customer_key, (observed_at at time zone 'UTC')::date as day, actor_key, min(reason) as reason,
          min(reason) is null and bool_and(is_pending) as is_pending, max(band) as band
        from access_events where action in (0, 3, 4) and customer_key is not null group by 1, 2, 3
      ), of_pairs as (
        select actor_key, day, count(*) as customers, count(*) filter (where reason is null and not is_pending) as unexplained,
          count(*) filter (where is_pending) as pending,
          ${reasons.map((column, index) => `count(*) filter (where reason = ${String(index + 1)}) as ${column}`).join(", ")},
          count(band) filter (where reason is null and not is_pending) as banded,
          count(*) filter (where reason is null and not is_pending and band >= 8) as high_balance
        from pairs group by 1, 2
      ), of_events as (
        select actor_key, (observed_at at time zone 'UTC')::date as day,
          count(*) filter (where action in (0, 3, 4) and customer_key is not null) as views,
          count(*) filter (where action = 1) as searches, sum(coalesce(cardinality(fields), 0)) as fields,
          count(*) filter (where action = 2) as exports, sum(case when action = 2 then coalesce(rows, 0) else 0 end) as exported_rows,
          count(*) filter (where action = 5) as impersonations,
          count(step) filter (where action in (0, 3, 4) and customer_key is not null) as stepped,
          count(*) filter (where action in (0, 3, 4) and customer_key is not null and step between 1 and 3) as sequential
        from access_events group by 1, 2
      ), of_tickets as (
        select assignee as actor_key, (at at time zone 'UTC')::date as day, count(distinct (feed, ticket)) as tickets
        from ticket_changes where assignee <> '00000000-0000-0000-0000-000000000000' group by 1, 2
      )
      select actor_key, day, ${dayColumns.map((column) => `coalesce(${column}, 0)::bigint as ${column}`).join(", ")}
      from of_events full join of_pairs using (actor_key, day) full join of_tickets using (actor_key, day) order by 1, 2`),
  };
}

/** The counts as they are kept. */
export async function readCounts(run: Run): Promise<Counts> {
  return {
    pairs: await run("select * from access_pairs order by customer_key, day, actor_key"),
    days: (
      await run(`select actor_key, day, ${dayColumns.map((column) => `${column}::bigint as ${column}`).join(", ")}
        from viewer_days order by 1, 2`)
    ).filter((row) => dayColumns.some((column) => row[column] !== 0)),
  };
}

type Run = (statement: string) => Promise<readonly Record<string, unknown>[]>;

interface Counts {
  readonly pairs: readonly Record<string, unknown>[];
  readonly days: readonly Record<string, unknown>[];
}

const reasons = [
  "assigned_ticket",
  "transferred_ticket",
  "contact",
  "duty",
  "reopened_ticket",
  "granted",
  "planned",
  "stated",
];
const dayColumns = [
  "views",
  "customers",
  "unexplained",
  "pending",
  ...reasons,
  "tickets",
  "searches",
  "fields",
  "exports",
  "exported_rows",
  "impersonations",
  "banded",
  "high_balance",
  "stepped",
  "sequential",
];
