import {
  appendAudit,
  closeDueReviews,
  inTransaction,
  listAccessCases,
  listCanaryOpeners,
  listTicketsAfter,
  listUnexplainedPairs,
  listViewers,
  listViewerSeen,
  listViewerSequences,
  settlePending,
  type AccessCase,
  type Database,
} from "@doorward/store";
import { sampleSource } from "../../sample/sample-source.ts";
import type { Services } from "../../services.ts";
import { labelViewers } from "../label-viewers.ts";
import { addDays, dayOf } from "../read-span.ts";
import { explainAccesses } from "../taking/explain-accesses.ts";
import { groupViewers, listSharing } from "./group-viewers.ts";
import { isOfSample } from "./is-of-sample.ts";
import { judgeGroup, judgeViewers, type JudgedViewer, type ViewerGroup } from "./judge-viewers.ts";
import { keepSequences } from "./keep-sequences.ts";
import { loadWindow } from "./load-window.ts";
import { pickViewers } from "./pick-viewers.ts";
import { recordCase, watchActor } from "./record-case.ts";
import { settleTests } from "./settle-tests.ts";
import { listSiteAlerts } from "./site-alerts.ts";

/** What one round came to. */
export interface WatchedRound {
  /** Viewers who were looked at more closely. */
  readonly looked: number;
  readonly opened: number;
  readonly judgedAgain: number;
}

/** Days that are looked at (facts of the insider door, 10: thirty at least). */
const windowDays = 30;
const dayMs = 86_400_000;
/** Somebody has to be known for so long before anything is new of them. */
const knownMs = 30 * dayMs;
/** With what somebody was seen for the first time within these days is looked at. */
const newMs = 7 * dayMs;

/**
 * One round of the watch: settles what waited for its reason, counts everybody, looks more closely at those who stand out, and has a case
 * of whomever rules notice something of. The same round again changes nothing.
 */
export async function watchRound(
  services: Pick<Services, "database" | "watching" | "notifier">,
  now: Date,
  signal: AbortSignal = new AbortController().signal,
): Promise<WatchedRound> {
  const { database, watching, notifier } = services;
  const none = { looked: 0, opened: 0, judgedAgain: 0 };
  const settled = await settlePending(database, { now, explain: explainAccesses });
  if (settled.pairs > 0) watching.forget();
  await keepSequences(database, now);
  await closeReviews(database, now);
  if (signal.aborted) return none;
  const from = addDays(dayOf(now), -windowDays);
  const counted = await watching.recount(now);
  const sequences = await listViewerSequences(database, { from, until: dayOf(now) });
  const cases = await listAccessCases(database);
  const { named, ties: sharing } = await findNamed(database, cases, now);
  // Who was picked since a site rises as a whole is looked at together.
  const ofSites = listSiteAlerts(counted.result, from).flatMap(({ actors: [first = "", ...rest] }) =>
    rest.map((other) => [first, other] as const),
  );
  const ties = [...sharing, ...ofSites];
  const actors = pickViewers({ counted, from, sequences, named, now });
  if (actors.length === 0) return none;
  const start = new Date(`${from}T00:00:00Z`);
  await settleTests(database, start);
  const loaded = await loadWindow(database, { actors, from: start, until: now, counted, sequences });
  const label = labelViewers((await listViewers(database)).map(({ actor }) => actor));
  const judged = judgeViewers(actors, loaded, cases, label);
  let [opened, judgedAgain] = [0, 0];
  for (const group of groupJudged(judged, cases, ties)) {
    const noticed = judgeGroup(group, label);
    const source = isOfSample(noticed.verdict) ? sampleSource : "watch";
    const became = await recordCase(noticed, { database, notifier, at: now, source });
    if (became === "opened") opened += 1;
    if (became === "judged again") judgedAgain += 1;
  }
  return { looked: actors.length, opened, judgedAgain };
}

/** Those about whom a case is open, and those whom a single thing points to. */
async function findNamed(database: Database, cases: readonly AccessCase[], now: Date) {
  const days = { from: addDays(dayOf(now), -windowDays), until: dayOf(now) };
  const viewers = new Map((await listViewers(database)).map((viewer) => [viewer.actor, viewer]));
  const sharing = listSharing(await listUnexplainedPairs(database, days), viewers);
  const open = cases.filter(({ state }) => state !== "decided").flatMap((each) => each.viewers);
  const openers = await listCanaryOpeners(database, days.from);
  const makers = await listTicketsAfter(database, days.from);
  const seen = await listViewerSeen(database);
  const since = new Map([...Map.groupBy(seen, ({ actor }) => actor)].map(([actor, rows]) => [actor, firstOf(rows)]));
  const renewed = seen.filter(
    ({ actor, firstAt }) => firstAt >= now.getTime() - newMs && firstAt - (since.get(actor) ?? firstAt) >= knownMs,
  );
  const sharers = sharing.flatMap(([one, other]) => [one, other]);
  return {
    named: [...open, ...openers, ...makers, ...sharers, ...renewed.map(({ actor }) => actor)],
    ties: sharing.map(([one, other]) => [one, other] as const),
  };
}

function firstOf(rows: readonly { readonly firstAt: number }[]): number {
  return rows.reduce((first, { firstAt }) => Math.min(first, firstAt), Infinity);
}

/** Those of whom something was noticed, or about whom a case is open; who shares customers with others is one group with them. */
function groupJudged(
  judged: readonly JudgedViewer[],
  cases: readonly AccessCase[],
  ties: readonly (readonly [string, string])[],
): readonly ViewerGroup[] {
  const open = cases.filter(({ state }) => state !== "decided");
  const inCase = new Set(open.flatMap(({ viewers }) => viewers));
  const meant = judged.filter(({ viewer, verdict }) => verdict.verdict !== "clear" || inCase.has(viewer));
  const byViewer = new Map(meant.map((each) => [each.viewer, each]));
  const ofCases = open.flatMap(({ viewers: [first = "", ...rest] }) => rest.map((other) => [first, other] as const));
  return groupViewers([...byViewer.keys()], [...ties, ...ofCases]).flatMap((group) => {
    const [first, ...rest] = group.flatMap((viewer) => byViewer.get(viewer) ?? []);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

/** What nobody answered for by its day is to be taken away. */
async function closeReviews(database: Database, at: Date): Promise<void> {
  await inTransaction(database, async (handle) => {
    for (const [id, revoked] of await closeDueReviews(handle, at))
      await appendAudit(handle, {
        at,
        actor: watchActor,
        action: "review.answered",
        subject: `review:${id}`,
        details: { revoked },
      });
  });
}
