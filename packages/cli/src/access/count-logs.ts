import type { AccessEvent, ViewerDay } from "@doorward/core";
import {
  countDays,
  countSequences,
  listSeen,
  listUnexplainedPairs,
  type ExplainedEvent,
  type Explanations,
  type SeenSurroundings,
  type UnexplainedPair,
  type ViewerSequences,
} from "@doorward/doors";
import { dayMs, type Survey } from "./survey-logs.ts";

/** What is counted of all logs. Events themselves are let go of as soon as their day is whole. */
export interface CountedLogs {
  readonly days: readonly ViewerDay[];
  readonly sequences: readonly ViewerSequences[];
  /** Of the days from `pairsFrom` on. */
  readonly pairs: readonly UnexplainedPair[];
  readonly seen: readonly SeenSurroundings[];
}

/** Counts days of viewers as soon as all events of a day were read; in logs that are in order, few days are open at once. */
export interface LogCount {
  readonly take: (event: AccessEvent) => ExplainedEvent;
  readonly end: () => CountedLogs;
}

interface OpenDay {
  readonly explained: ExplainedEvent[];
  left: number;
}

/** Opens a count of all that was surveyed. `pairsFrom` is in milliseconds since 1970. */
export function openLogCount(survey: Survey, explanations: Explanations, pairsFrom: number): LogCount {
  const open = new Map<string, Map<number, OpenDay>>();
  const days: ViewerDay[] = [];
  const sequences: ViewerSequences[] = [];
  const pairs = new Map<string, UnexplainedPair>();
  const seen = new Map<string, SeenSurroundings>();
  const close = (explained: readonly ExplainedEvent[]) => {
    const [counted] = countDays(explained, []);
    if (counted === undefined) return;
    days.push(counted);
    const events = explained.map(({ event }) => event);
    const row = explanations.roster.rowAt(counted.actor, events[0]?.observedAt ?? 0);
    sequences.push(countSequences(counted, events, row));
    for (const each of listSeen(events)) noteEarliest(seen, each);
    if ((events[0]?.observedAt ?? 0) < pairsFrom) return;
    for (const pair of listUnexplainedPairs(explained)) pairs.set(`${pair.actor}\n${pair.customer}`, pair);
  };
  return {
    take(event) {
      const explained: ExplainedEvent = { event, reason: explanations.explain(event) };
      const number = Math.floor(event.observedAt / dayMs);
      const own = open.get(event.actor) ?? new Map<number, OpenDay>();
      open.set(event.actor, own);
      const day = own.get(number) ?? { explained: [], left: survey.counts.get(event.actor)?.get(number) ?? 0 };
      own.set(number, day);
      day.explained.push(explained);
      day.left -= 1;
      if (day.left > 0) return explained;
      own.delete(number);
      close(day.explained);
      return explained;
    },
    end: () => ({
      days: addTickets(days, survey),
      sequences,
      pairs: [...pairs.values()],
      seen: [...seen.values()],
    }),
  };
}

function noteEarliest(seen: Map<string, SeenSurroundings>, each: SeenSurroundings): void {
  const key = `${each.actor}\n${each.what}\n${each.value}`;
  const before = seen.get(key);
  if (before === undefined || before.firstAt > each.firstAt) seen.set(key, each);
}

/** Tickets are counted from all changes at once; days with tickets and without views are days too. */
function addTickets(days: readonly ViewerDay[], { context }: Survey): readonly ViewerDay[] {
  const ofTickets = new Map(countDays([], context.tickets).map((day) => [`${day.day}\n${day.actor}`, day]));
  const counted = days.map((day) => {
    const key = `${day.day}\n${day.actor}`;
    const { tickets = 0 } = ofTickets.get(key) ?? {};
    ofTickets.delete(key);
    return { ...day, tickets };
  });
  return [...counted, ...ofTickets.values()];
}
