import {
  openingActions,
  viewReasons,
  type AccessEvent,
  type CustomerKey,
  type TicketChange,
  type ViewerDay,
  type ViewReason,
} from "@doorward/core";
import { dayOf } from "./day-of.ts";
import { isSequential } from "./sequences.ts";

/** An access with what explains it; undefined where nothing does. */
export interface ExplainedEvent {
  readonly event: AccessEvent;
  readonly reason: ViewReason | undefined;
}

/** The two highest bands of balances, of 0 to 9. */
export const highBands = 8;

/** A day on which nothing was done. */
export function makeEmptyDay(actor: string, day: string): ViewerDay {
  const none = { views: 0, customers: 0, unexplained: 0, byReason: {}, tickets: 0, searches: 0, fields: 0 };
  const few = { exports: 0, exportedRows: 0, impersonations: 0, banded: 0, highBalance: 0, stepped: 0, sequential: 0 };
  return { actor, day, ...none, ...few };
}

interface CountedCustomer {
  /** Place in `viewReasons`; beyond it where nothing explains a view. */
  reason: number;
  band: number | undefined;
}

type Counts = { -readonly [K in keyof ViewerDay]: ViewerDay[K] };

interface CountedDay {
  readonly counts: Counts;
  readonly customers: Map<CustomerKey, CountedCustomer>;
  readonly tickets: Set<string>;
}

const unexplained = viewReasons.length;

/**
 * Counts each viewer's days from events, once for each event however often it is handed in. It is the full count that rows kept with the
 * events have to equal; sorted by viewer and day.
 */
export function countDays(events: readonly ExplainedEvent[], tickets: readonly TicketChange[]): readonly ViewerDay[] {
  const days = new Map<string, CountedDay>();
  const seen = new Set<string>();
  for (const explained of events) {
    const { source, id, actor, observedAt } = explained.event;
    const key = `${source}\n${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    countEvent(openDay(days, actor, dayOf(observedAt)), explained);
  }
  for (const { assignee, at, source, ticket, customer } of tickets)
    if (assignee !== undefined) openDay(days, assignee, dayOf(at)).tickets.add(`${source}\n${ticket}\n${customer}`);
  return [...days.values()].map(closeDay).toSorted(compareDays);
}

function openDay(days: Map<string, CountedDay>, actor: string, day: string): CountedDay {
  const key = `${day}\n${actor}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const opened = { counts: { ...makeEmptyDay(actor, day) }, customers: new Map(), tickets: new Set<string>() };
  days.set(key, opened);
  return opened;
}

function countEvent({ counts, customers }: CountedDay, { event, reason }: ExplainedEvent): void {
  const { action, customer, fields, rows = 0, step, band } = event;
  counts.fields += fields.length;
  if (action === "search") counts.searches += 1;
  if (action === "impersonate") counts.impersonations += 1;
  if (action === "export") {
    counts.exports += 1;
    counts.exportedRows += rows;
  }
  if (customer === undefined || !openingActions.includes(action)) return;
  counts.views += 1;
  if (step !== undefined) counts.stepped += 1;
  if (isSequential(step)) counts.sequential += 1;
  const rank = reason === undefined ? unexplained : viewReasons.indexOf(reason);
  const known = customers.get(customer);
  if (known === undefined) customers.set(customer, { reason: rank, band });
  else {
    known.reason = Math.min(known.reason, rank);
    known.band = highest(known.band, band);
  }
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

function closeDay({ counts, customers, tickets }: CountedDay): ViewerDay {
  const byReason: Partial<Record<ViewReason, number>> = {};
  for (const { reason, band } of customers.values()) {
    const name = viewReasons[reason];
    if (name !== undefined) {
      byReason[name] = (byReason[name] ?? 0) + 1;
      continue;
    }
    counts.unexplained += 1;
    if (band === undefined) continue;
    counts.banded += 1;
    if (band >= highBands) counts.highBalance += 1;
  }
  return { ...counts, customers: customers.size, byReason, tickets: tickets.size };
}

function compareDays(a: ViewerDay, b: ViewerDay): number {
  if (a.actor !== b.actor) return a.actor < b.actor ? -1 : 1;
  return a.day < b.day ? -1 : 1;
}
