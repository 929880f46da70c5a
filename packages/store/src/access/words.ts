import {
  accessActions,
  openingActions,
  viewReasons,
  type AccessAction,
  type AccessEvent,
  type InboundContact,
  type TicketChange,
  type ViewReason,
} from "@doorward/core";

// Words lie as numbers in rows there are millions of. Their order is part of what is stored: new ones are only added at the end.

/** What happens to tickets, by number. */
export const ticketChanges = [
  "created",
  "reopened",
  "assigned",
  "closed",
] as const satisfies readonly TicketChange["change"][];
/** Ways in which customers come, by number. */
export const contactChannels = [
  "call",
  "chat",
  "mail",
  "visit",
] as const satisfies readonly InboundContact["channel"][];

/** The place of a reason in their order, from 1, so that of several the smallest is the first that holds. */
export function numberReason(reason: ViewReason): number {
  return viewReasons.indexOf(reason) + 1;
}

/** The reason of a number; undefined where there is none. */
export function nameReason(number: number | null): ViewReason | undefined {
  return number === null ? undefined : viewReasons[number - 1];
}

/** The action of a number. */
export function nameAction(number: number): AccessAction {
  return accessActions[number] ?? "view";
}

/** Whether an event is a view: it shows the record of one customer. */
export function isOpening({ action, customer }: Pick<AccessEvent, "action" | "customer">): boolean {
  return customer !== undefined && (action === "view" || openingActions.includes(action));
}

/** How long a view waits for what may explain it before it counts as unexplained (facts on the order of two logs, by judgement). */
export const graceMs = 15 * 60_000;

/** Whether a view without a reason still waits for one. */
export function isWaiting(
  event: Pick<AccessEvent, "action" | "customer" | "observedAt">,
  reason: ViewReason | undefined,
  now: number,
): boolean {
  return reason === undefined && event.observedAt + graceMs > now && isOpening(event);
}

/** Milliseconds of a day (UTC). */
export const dayMs = 86_400_000;

/** Days since 1970 as `YYYY-MM-DD`. */
export function nameDay(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

/** Days since 1970 of `YYYY-MM-DD`. */
export function readDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/** The day of a moment in milliseconds since 1970. */
export function dayOf(ms: number): number {
  return Math.floor(ms / dayMs);
}

/** For making one of the many in steps: to spread what may be absent takes several times as long. */
export type Writable<Row> = { -readonly [K in keyof Row]: Row[K] };
