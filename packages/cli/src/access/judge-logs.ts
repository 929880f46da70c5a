import type { AccessFacts, CustomerKey, InsiderSettings, RosterRow, Verdict } from "@doorward/core";
import {
  describeViewer,
  judgeAccess,
  openExplanations,
  openNarrowWindows,
  type AccessWindow,
  type ExplainedEvent,
  type Explanations,
} from "@doorward/doors";
import { openLogCount, type CountedLogs } from "./count-logs.ts";
import type { AccessLog } from "./find-access-logs.ts";
import { findGaps, type Gaps } from "./find-gaps.ts";
import { hashViewers, labelViewer, type ViewerKeys } from "./label-viewers.ts";
import { planBatches, type Batch } from "./plan-batches.ts";
import { makeCountInput, raiseAlerts, type RaisedAlerts, type RaisedUnit } from "./raise-alerts.ts";
import type { ReadLogOptions } from "./read-access-log.ts";
import { readEvents } from "./read-events.ts";
import { sumCoverage, type CoverageRow } from "./sum-coverage.ts";
import { dayMs, surveyLogs, type Survey } from "./survey-logs.ts";
import { tellDay } from "./tell-day.ts";

/** How logs are judged. */
export interface JudgeLogsOptions extends ReadLogOptions {
  /** Days before the last event that are judged; those before them tell what is usual. */
  readonly days: number;
  /** Customers there are; estimated from those in the logs where it is undefined. */
  readonly customers: number | undefined;
  readonly canaries: ReadonlySet<CustomerKey>;
  readonly settings: InsiderSettings;
  /** Viewers are called by the ids that the logs have, and not by labels. */
  readonly hasNames: boolean;
  /** Events that are held in memory at once; the logs are read the more often, the fewer these are. */
  readonly mostHeld?: number;
  /** Hears which reading of the logs it is, of how many, and how many rows were read. */
  readonly onRead: (reading: Reading) => void;
}

/** How far reading is. */
export interface Reading {
  readonly time: number;
  readonly of: number | undefined;
  readonly rows: number;
}

/** A viewer with a verdict. */
export interface JudgedViewer {
  readonly actor: string;
  readonly label: string;
  readonly row: RosterRow | undefined;
  readonly verdict: Verdict;
}

/** What was found in logs. */
export interface JudgedLogs {
  readonly survey: Survey;
  readonly gaps: Gaps;
  /** Milliseconds since 1970; `until` is not inside. */
  readonly from: number;
  readonly until: number;
  readonly coverage: CoverageRow;
  readonly units: readonly RaisedUnit[];
  /** Everybody, those with most to look at first. */
  readonly viewers: readonly JudgedViewer[];
}

/** Reads logs as often as needed, and judges what each viewer opened in the last days of them. */
export async function judgeLogs(logs: readonly AccessLog[], options: JudgeLogsOptions): Promise<JudgedLogs> {
  const started = performance.now();
  const survey = await surveyLogs(logs, options, (rows) => options.onRead({ time: 1, of: undefined, rows }));
  const { from, until } = chooseWindow(survey, options);
  const explanations = openExplanations(survey.context);
  const batches = planBatches(survey, from, options.mostHeld);
  const [first = new Set<string>(), ...others] = batches;
  const count = openLogCount(survey, explanations, from);
  const read = (batch: Batch, time: number, explain: LogExplain) =>
    readBatch(batch, { survey, from, explain }, { ...options, time, of: batches.length + 1 });
  const held = await read(first, 2, count.take);
  const counted = count.end();
  const gaps = findGaps(survey, counted.days, { from, until });
  const alerts = raiseAlerts(makeCountInput(counted.days, survey, gaps), options.settings, from);
  const parts = { options, explanations, from, until, gaps, alerts };
  const windowOf = openNarrowWindows(openWindow(survey, counted, parts));
  const keys = hashViewers(batches.flatMap((batch) => [...batch]));
  const viewers: JudgedViewer[] = [];
  const judge = (batch: Batch, events: HeldEvents) => {
    for (const actor of batch) {
      const facts = describeViewer(actor, events.get(actor) ?? [], windowOf(actor));
      viewers.push(judgeViewer(actor, facts, { options, keys, explanations, started }));
    }
  };
  judge(first, held);
  for (const [at, batch] of others.entries())
    judge(batch, await read(batch, at + 3, (event) => ({ event, reason: explanations.explain(event) })));
  const days = counted.days.filter(({ day }) => day >= tellDay(from));
  const [coverage = noCoverage] = sumCoverage(days, "reason", explanations.roster);
  const units = gaps.isSuspended ? [] : alerts.ofUnits;
  return { survey, gaps, from, until, coverage, units, viewers: orderViewers(viewers) };
}

const noCoverage: CoverageRow = { key: "all", customers: 0, explained: 0, stated: 0, unexplained: 0, byReason: {} };

/** Whole days (UTC), the last of them that of the last event. */
function chooseWindow({ span }: Survey, { days, now }: JudgeLogsOptions) {
  const until = (Math.floor((span?.last ?? now) / dayMs) + 1) * dayMs;
  return { from: until - days * dayMs, until };
}

type LogExplain = (event: ExplainedEvent["event"]) => ExplainedEvent;
type HeldEvents = ReadonlyMap<string, readonly ExplainedEvent[]>;

/** Explains all events, and holds those of a batch that lie in the window. */
async function readBatch(
  batch: Batch,
  { survey, from, explain }: { readonly survey: Survey; readonly from: number; readonly explain: LogExplain },
  options: JudgeLogsOptions & Omit<Reading, "rows">,
): Promise<HeldEvents> {
  const { time, of, onRead } = options;
  const held = new Map<string, ExplainedEvent[]>();
  for await (const events of readEvents(survey, options, (rows) => onRead({ time, of, rows })))
    for (const event of events) {
      const isHeld = event.observedAt >= from && batch.has(event.actor);
      if (time > 2 && !isHeld) continue;
      const explained = explain(event);
      if (!isHeld) continue;
      const own = held.get(event.actor);
      if (own === undefined) held.set(event.actor, [explained]);
      else own.push(explained);
    }
  return held;
}

interface WindowParts {
  readonly options: JudgeLogsOptions;
  readonly explanations: Explanations;
  readonly from: number;
  readonly until: number;
  readonly gaps: Gaps;
  readonly alerts: RaisedAlerts;
}

function openWindow(
  { context, customers }: Survey,
  counted: CountedLogs,
  { options, explanations, from, until, gaps, alerts }: WindowParts,
): AccessWindow {
  const { settings, canaries } = options;
  return {
    from,
    until,
    context,
    explanations,
    ...counted,
    canaries,
    alerts: alerts.ofViewers,
    limits: settings.exports,
    customers: options.customers ?? settings.customers ?? customers,
    isSuspended: gaps.isSuspended,
  };
}

interface ViewerParts {
  readonly options: JudgeLogsOptions;
  readonly keys: ViewerKeys;
  readonly explanations: Explanations;
  readonly started: number;
}

function judgeViewer(actor: string, facts: AccessFacts, parts: ViewerParts): JudgedViewer {
  const { options, keys, explanations, started } = parts;
  const label = options.hasNames ? actor : labelViewer(actor, keys);
  const tookMs = Math.round(performance.now() - started);
  const verdict = judgeAccess(facts, { name: label, tookMs });
  return { actor, label, row: explanations.roster.rowAt(actor, facts.until), verdict };
}

const order = ["stop", "check", "clear"];

function orderViewers(viewers: readonly JudgedViewer[]): readonly JudgedViewer[] {
  return viewers.toSorted(
    (a, b) =>
      order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) ||
      b.verdict.findings.length - a.verdict.findings.length ||
      (a.label < b.label ? -1 : 1),
  );
}
