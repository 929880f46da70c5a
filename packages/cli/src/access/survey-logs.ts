import type { AccessContext, AccessEvent, CustomerKey } from "@doorward/core";
import { collectContext } from "@doorward/doors";
import type { AccessFormat, ReadRows } from "@doorward/readers/access";
import { openDistinctCount } from "./count-distinct.ts";
import { openFeedNotes, type FeedHours } from "./feed-hours.ts";
import type { AccessLog } from "./find-access-logs.ts";
import { openLog, type ReadLogOptions } from "./read-access-log.ts";

/** What one log held. */
export interface SurveyedLog {
  readonly log: AccessLog;
  readonly format: AccessFormat;
  readonly events: number;
  readonly context: number;
  readonly refused: number;
  readonly skipped: number;
}

/** A row that was not taken, and where it stands. */
export interface RefusedPlace {
  readonly log: string;
  readonly row: number;
  readonly reason: string;
}

/** What is known after all logs were read once. Events are counted and not kept. */
export interface Survey {
  readonly logs: readonly SurveyedLog[];
  readonly context: AccessContext;
  /** Whose each ticket is, where a log may name tickets alone. */
  readonly ticketCustomers: ReadonlyMap<string, CustomerKey>;
  /** How many events each viewer has on each day (number of days since 1970), so that it is known when a day is whole. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly events: number;
  /** Of events; undefined where there is none. */
  readonly span: { readonly first: number; readonly last: number } | undefined;
  readonly feeds: readonly FeedHours[];
  /** Different customers, nearly. */
  readonly customers: number;
  /** The first of them. */
  readonly refused: readonly RefusedPlace[];
  readonly refusedInAll: number;
}

/** Milliseconds of a day. */
export const dayMs = 86_400_000;
const mostRefused = 1000;

/** Reads all logs once, for what explains and for how much there is. `onRead` hears how many rows were read. */
export async function surveyLogs(
  logs: readonly AccessLog[],
  options: ReadLogOptions,
  onRead: (rows: number) => void,
): Promise<Survey> {
  const draft = openSurvey();
  const surveyed: SurveyedLog[] = [];
  let read = 0;
  for (const log of logs) {
    const { format, rows } = await openLog(log, options, new Map());
    const counts = { events: 0, context: 0, refused: 0, skipped: 0 };
    for await (const piece of rows) {
      draft.take(piece, log);
      const events = piece.records.filter(({ kind }) => kind === "event").length;
      counts.events += events;
      counts.context += piece.records.length - events;
      counts.refused += piece.refusedCount;
      counts.skipped += piece.skipped;
      onRead((read += piece.records.length + piece.refusedCount + piece.skipped));
    }
    surveyed.push({ log, format, ...counts });
  }
  return draft.end(surveyed);
}

/** Their rows name the customer themselves. */
const own: ReadonlySet<AccessFormat> = new Set<AccessFormat>(["doorward", "csv"]);

function openSurvey() {
  const { context, add } = collectContext();
  const feeds = openFeedNotes();
  const customers = openDistinctCount();
  const counts = new Map<string, Map<number, number>>();
  const refused: RefusedPlace[] = [];
  let span: Survey["span"];
  const takeEvent = ({ actor, observedAt }: AccessEvent) => {
    const days = counts.get(actor) ?? new Map<number, number>();
    counts.set(actor, days);
    const day = Math.floor(observedAt / dayMs);
    days.set(day, (days.get(day) ?? 0) + 1);
    span = { first: Math.min(span?.first ?? observedAt, observedAt), last: Math.max(span?.last ?? 0, observedAt) };
  };
  return {
    take({ records, refused: rows }: ReadRows, { name }: AccessLog) {
      for (const record of records) {
        feeds.note(record);
        if ("customer" in record && record.customer !== undefined) customers.add(record.customer);
        if (record.kind === "event") takeEvent(record);
        else add(record);
      }
      for (const row of rows) if (refused.length < mostRefused) refused.push({ log: name, ...row });
    },
    end: (logs: readonly SurveyedLog[]): Survey => ({
      logs,
      context,
      ticketCustomers: logs.some(({ format }) => !own.has(format))
        ? new Map(context.tickets.map(({ ticket, customer }) => [ticket, customer]))
        : new Map(),
      counts,
      events: logs.reduce((sum, { events }) => sum + events, 0),
      span,
      feeds: feeds.list(),
      customers: customers.estimate(),
      refused,
      refusedInAll: logs.reduce((sum, log) => sum + log.refused, 0),
    }),
  };
}
