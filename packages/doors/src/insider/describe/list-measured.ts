import { openingActions, type AccessEvent, type AccessMeasure, type RosterRow } from "@doorward/core";
import { highBands, type ExplainedEvent } from "../count-days.ts";
import { isSequential, listFast, listOutside, listUnopened } from "../sequences.ts";

type List = (events: readonly ExplainedEvent[], row: RosterRow | undefined) => readonly ExplainedEvent[];

/** The events of a viewer, by time, that each measure counts; they are where to look. */
export const listMeasured: Readonly<Record<AccessMeasure, List>> = {
  unexplained: (events) => listOpened(events).filter(({ reason }) => reason === undefined),
  "high-balance": (events) =>
    listOpened(events).filter(({ event, reason }) => reason === undefined && (event.band ?? 0) >= highBands),
  "stated-only": (events) => listOpened(events).filter(({ reason }) => reason === "stated"),
  "fields-revealed": (events) => events.filter(({ event }) => event.fields.length > 0),
  sequential: (events) => listOpened(events).filter(({ event }) => isSequential(event.step)),
  "searches-unopened": (events) => pick(events, listUnopened),
  "machine-pace": (events) => pick(events, listFast),
  "outside-shift": (events, row) => pick(events, (own) => listOutside(own, row)),
};

function listOpened(events: readonly ExplainedEvent[]): readonly ExplainedEvent[] {
  return events.filter(({ event: { action, customer } }) => customer !== undefined && openingActions.includes(action));
}

function pick(
  events: readonly ExplainedEvent[],
  list: (events: readonly AccessEvent[]) => readonly AccessEvent[],
): readonly ExplainedEvent[] {
  const picked = new Set(list(events.map(({ event }) => event)));
  return events.filter(({ event }) => picked.has(event));
}
