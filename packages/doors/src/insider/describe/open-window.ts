import { openingActions, type AccessContext, type AccessEvent, type CustomerKey } from "@doorward/core";
import { countDays, type ExplainedEvent } from "../count-days.ts";
import { dayOf } from "../day-of.ts";
import { openExplanations } from "../explain/open-explanations.ts";
import { countSequences, type ViewerSequences } from "../sequences.ts";
import type { AccessWindow, SeenSurroundings, UnexplainedPair, ViewerAlert, WindowLimits } from "./access-window.ts";
import { showSurroundings } from "./find-surroundings.ts";

/** What the organisation fixed, and what other parts know, besides events and their context. */
export interface WindowOptions {
  /** Milliseconds since 1970; events before `from` only tell what is usual. `until` is not inside. */
  readonly from: number;
  readonly until: number;
  readonly canaries: ReadonlySet<CustomerKey>;
  readonly alerts: readonly ViewerAlert[];
  readonly limits: WindowLimits;
  readonly customers: number;
  readonly isSuspended: boolean;
}

/** A window with the events of each viewer in it. */
export interface OpenWindow {
  readonly window: AccessWindow;
  /** Of the window alone, each with what explains it. */
  readonly eventsOf: ReadonlyMap<string, readonly ExplainedEvent[]>;
}

/** Counts and compares everything from events that are all in memory: for the command line, for tests and for examples. */
export function openAccessWindow(
  events: readonly AccessEvent[],
  context: AccessContext,
  options: WindowOptions,
): OpenWindow {
  const { from, until } = options;
  const explanations = openExplanations(context);
  const explained = events
    .filter(({ observedAt }) => observedAt < until)
    .map((event): ExplainedEvent => ({ event, reason: explanations.explain(event) }));
  const inside = explained.filter(({ event }) => event.observedAt >= from);
  const sequences = [...Map.groupBy(explained, ({ event }) => `${dayOf(event.observedAt)}\n${event.actor}`).values()];
  const window: AccessWindow = {
    ...options,
    context,
    explanations,
    days: countDays(explained, context.tickets),
    sequences: sequences.flatMap((rows): ViewerSequences[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const { actor, observedAt } = first.event;
      const row = explanations.roster.rowAt(actor, observedAt);
      return [
        countSequences(
          { actor, day: dayOf(observedAt) },
          rows.map(({ event }) => event),
          row,
        ),
      ];
    }),
    pairs: listUnexplainedPairs(inside),
    seen: listSeen(events),
  };
  return { window, eventsOf: Map.groupBy(inside, ({ event }) => event.actor) };
}

/** Customers of a day for whom nothing explains any view; each viewer and customer once. */
export function listUnexplainedPairs(explained: readonly ExplainedEvent[]): readonly UnexplainedPair[] {
  const days = new Map<string, UnexplainedPair & { readonly isExplained: boolean }>();
  for (const { event, reason } of explained) {
    const { actor, customer, action, observedAt } = event;
    if (customer === undefined || !openingActions.includes(action)) continue;
    const key = `${dayOf(observedAt)}\n${actor}\n${customer}`;
    const isExplained = reason !== undefined || days.get(key)?.isExplained === true;
    days.set(key, { actor, customer, isExplained });
  }
  const without = [...days.values()].filter(({ isExplained }) => !isExplained);
  return [...new Map(without.map(({ actor, customer }) => [`${actor}\n${customer}`, { actor, customer }])).values()];
}

/** What connections of these events showed, and when first. */
export function listSeen(events: readonly AccessEvent[]): readonly SeenSurroundings[] {
  const seen = new Map<string, SeenSurroundings>();
  for (const event of events)
    for (const [what, value] of showSurroundings(event)) {
      const key = `${event.actor}\n${what}\n${value}`;
      const firstAt = Math.min(seen.get(key)?.firstAt ?? Infinity, event.observedAt);
      seen.set(key, { actor: event.actor, what, value, firstAt });
    }
  return [...seen.values()];
}
