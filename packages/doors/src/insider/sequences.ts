import { openingActions, type AccessEvent, type RosterRow } from "@doorward/core";
import { isOnShift } from "./shifts.ts";

const minute = 60_000;

/** After a search, for a record to be opened. The window is that of the measure `searches-unopened`. */
export const openedWithin = 10 * minute;

/** Between two views, for hands that read nothing. The distance is that of the measure `machine-pace`. */
export const machinePace = 2000;

/** What is counted of a viewer's day from the order of its events, besides what `ViewerDay` holds. */
export interface ViewerSequences {
  readonly actor: string;
  /** `YYYY-MM-DD` (UTC). */
  readonly day: string;
  /** Searches after which there was time to open something that day, and those after which nothing was opened. */
  readonly searches: number;
  readonly unopened: number;
  /** Views, and those within two seconds of one of another customer. */
  readonly views: number;
  readonly fast: number;
  /** Views of somebody with a shift, and those outside of it. */
  readonly shifted: number;
  readonly outside: number;
}

/** Whether a customer's number lies 1 to 3 beside the one before, in either direction. */
export function isSequential(step: number | undefined): boolean {
  return step !== undefined && step !== 0 && Math.abs(step) <= 3;
}

/** Searches after which nothing was opened, in the order of the events, which are one viewer's. */
export function listUnopened(events: readonly AccessEvent[]): readonly AccessEvent[] {
  return listSearches(events)
    .filter(({ opened }) => !opened)
    .map(({ event }) => event);
}

/** Views of another customer so soon after the one before that nobody read it. One record may be noted several times as it is opened. */
export function listFast(events: readonly AccessEvent[]): readonly AccessEvent[] {
  const views = listOpened(events);
  return views.filter((event, index) => {
    const before = views[index - 1];
    if (before === undefined || before.customer === event.customer) return false;
    return event.observedAt - before.observedAt <= machinePace;
  });
}

/** Views outside of the shift that the roster states. */
export function listOutside(events: readonly AccessEvent[], row: RosterRow | undefined): readonly AccessEvent[] {
  const shift = row?.shift;
  return shift === undefined ? [] : listOpened(events).filter(({ observedAt }) => !isOnShift(shift, observedAt));
}

/** Counts one viewer's day from its events, in any order. The row of the roster is the one that held that day. */
export function countSequences(
  { actor, day }: Pick<ViewerSequences, "actor" | "day">,
  events: readonly AccessEvent[],
  row: RosterRow | undefined,
): ViewerSequences {
  const sorted = sortEvents(events);
  const views = listOpened(sorted).length;
  return {
    actor,
    day,
    searches: listSearches(sorted).length,
    unopened: listUnopened(sorted).length,
    views,
    fast: listFast(sorted).length,
    shifted: row?.shift === undefined ? 0 : views,
    outside: listOutside(sorted, row).length,
  };
}

/** Events by time; those of one moment by their source and id. */
export function sortEvents(events: readonly AccessEvent[]): readonly AccessEvent[] {
  return events.toSorted(
    (a, b) => a.observedAt - b.observedAt || compareText(a.source, b.source) || compareText(a.id, b.id),
  );
}

function listOpened(events: readonly AccessEvent[]): readonly AccessEvent[] {
  return events.filter(({ action, customer }) => customer !== undefined && openingActions.includes(action));
}

/** Searches with whether something was opened in time; the last ones of what was handed in are left out, since nobody knows yet. */
function listSearches(events: readonly AccessEvent[]) {
  const end = (Math.floor((events.at(-1)?.observedAt ?? 0) / 86_400_000) + 1) * 86_400_000;
  let opens = Number.POSITIVE_INFINITY;
  const searches: { readonly event: AccessEvent; readonly opened: boolean }[] = [];
  for (const event of events.toReversed()) {
    const { action, customer, observedAt } = event;
    if (customer !== undefined && openingActions.includes(action)) opens = observedAt;
    else if (action === "search" && observedAt + openedWithin < end)
      searches.push({ event, opened: opens - observedAt <= openedWithin });
  }
  return searches.toReversed();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
