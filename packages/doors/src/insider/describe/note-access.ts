import type { AccessEvent, NotedAccess } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import type { TicketHistory } from "../explain/ticket-histories.ts";
import { isPastLastDay } from "../last-day.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeEvent } from "./evidence.ts";

/** Events of one sort that are told of at most, so that a flood of one hides no other. */
const mostOfSort = 40;

/**
 * Events that may say something by themselves: canaries, exports, impersonations, tickets made afterwards, work after the last day.
 * Canaries go before others, later ones before earlier ones. `events` are by time.
 */
export function noteAccess(events: readonly ExplainedEvent[], window: AccessWindow): readonly NotedAccess[] {
  const tickets = new Set<TicketHistory>();
  const sorts = Map.groupBy(
    events.flatMap((explained) => noteOne(explained, isTicketNew(explained, window, tickets), window)),
    tellSort,
  );
  return [...sorts.values()]
    .flatMap((sort) => sort.toSorted((a, b) => b.rows - a.rows || b.when - a.when).slice(0, mostOfSort))
    .toSorted((a, b) => Number(b.isCanary) - Number(a.isCanary) || b.when - a.when);
}

/** All that rules tell events apart by, save rows, of which the most are kept. */
function tellSort({ at: _at, when: _when, rows: _rows, ...sort }: NotedAccess): string {
  return JSON.stringify(sort);
}

/** Whether a ticket was made after it that none of the events before had been told with: one ticket is one, however many views it had. */
function isTicketNew(explained: ExplainedEvent, { explanations }: AccessWindow, tickets: Set<TicketHistory>): boolean {
  const ticket = isUnexplained(explained) ? explanations.findTicketAfter(explained.event) : undefined;
  if (ticket === undefined || tickets.has(ticket)) return false;
  tickets.add(ticket);
  return true;
}

function noteOne(
  explained: ExplainedEvent,
  isTicketAfter: boolean,
  { canaries, explanations }: AccessWindow,
): readonly NotedAccess[] {
  const { event, reason } = explained;
  const { action, customer, observedAt, rows = 0 } = event;
  const isCanary = customer !== undefined && canaries.has(customer);
  const isAfterLeaving = isPastLastDay(explanations.roster.rowAt(event.actor, observedAt)?.leavesAt, observedAt);
  const approval = explanations.judgeApproval(event);
  if (!isCanary && !isTicketAfter && !isAfterLeaving && approval === undefined) return [];
  const isPlanned = explanations.isPlanned(event);
  const said = { isCanary, isListing: action === "search", isTicketAfter, isAfterLeaving, isPlanned, approval, rows };
  return [{ action, at: placeEvent(explained), when: observedAt, reason, ...said }];
}

/** What the viewer typed is no answer to when the ticket was made. */
function isUnexplained({ event, reason }: { event: AccessEvent; reason: ExplainedEvent["reason"] }): boolean {
  return event.action !== "search" && (reason === undefined || reason === "stated");
}
