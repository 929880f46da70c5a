import type { AccessFacts, Verdict } from "@doorward/core";
import {
  acceptArrival,
  findCase,
  inTransaction,
  listAccessCases,
  lockUntilCommit,
  readVerdict,
  recordVerdict,
  rejudgeArrival,
  widenAccessCase,
  type AccessCase,
  type Database,
  type Handle,
} from "@doorward/store";
import type { Notifier } from "../../notify/notifier.ts";
import { sampleSource } from "../../sample/sample-source.ts";

/** What a round says of a viewer, or of viewers who belong together. */
export interface Noticed {
  /** Their keys. */
  readonly viewers: readonly string[];
  /** What the case is called: labels, and no names. */
  readonly name: string;
  /** From when on their access was looked at. */
  readonly from: Date;
  readonly verdict: Verdict;
  readonly facts: readonly { readonly viewer: string; readonly facts: AccessFacts }[];
}

/** Where cases of viewers are kept, and who hears of them. */
export interface RecordOptions {
  readonly database: Database;
  readonly notifier: Notifier;
  readonly at: Date;
  /** `watch`, or the sample, of which nobody is told elsewhere. */
  readonly source: string;
}

/** As whom the watch acts. */
export const watchActor = "doorward";
const door = "insider";

/** What became of what was noticed. */
export type BecameOfCase = "opened" | "judged again" | "as before";

/**
 * Records what a round noticed: the case that is open about any of these viewers tells the new verdict, and where there is none a case
 * is opened, unless nothing was noticed. Of two servers that come at once, the second finds the case of the first.
 */
export async function recordCase(noticed: Noticed, options: RecordOptions): Promise<BecameOfCase> {
  return await inTransaction(options.database, async (handle) => {
    await lockUntilCommit(handle, "insider");
    const cases = await listAccessCases(handle);
    const open = cases.filter(({ state }) => state !== "decided").toReversed();
    const own = open.find(({ viewers }) => viewers.some((viewer) => noticed.viewers.includes(viewer)));
    if (own !== undefined) return await judgeCaseAgain(handle, own, noticed, options);
    if (noticed.verdict.verdict === "clear" || isDecidedSince(cases, noticed)) return "as before";
    return (await isNew(handle, cases, noticed)) ? await openNewCase(handle, noticed, options) : "as before";
  });
}

/** Somebody decided a case of one of these viewers after this round had begun to look. */
function isDecidedSince(cases: readonly AccessCase[], { facts }: Noticed): boolean {
  return cases.some(({ viewers, decidedAt }) =>
    facts.some((own) => viewers.includes(own.viewer) && (decidedAt?.getTime() ?? 0) > own.facts.from),
  );
}

/** Whether anything was noticed that was not there already when somebody decided the last case of these viewers. */
async function isNew(handle: Handle, cases: readonly AccessCase[], { viewers, verdict }: Noticed): Promise<boolean> {
  const last = cases.find((each) => each.viewers.some((viewer) => viewers.includes(viewer)));
  const before = last === undefined ? undefined : await readVerdict(handle, last.id, [door]);
  if (before === undefined) return true;
  const known = new Set(listPlaces(before.verdict));
  return listPlaces(verdict).some((place) => !known.has(place));
}

function listPlaces({ findings }: Verdict): readonly string[] {
  return findings.flatMap(({ rule, evidence }) =>
    evidence.map(({ path, excerpt }) => JSON.stringify([rule, path, excerpt])),
  );
}

async function openNewCase(handle: Handle, noticed: Noticed, { notifier, at, source }: RecordOptions) {
  const { viewers, from, name, verdict } = noticed;
  const told = { viewers, from: from.toISOString() };
  const about = { door, kind: "access", name, source, submittedBy: watchActor, content: null, told } as const;
  const { arrival } = await acceptArrival(handle, about, at);
  await recordVerdict(handle, arrival.id, { verdict, facts: writeFacts(noticed), at });
  const events = ["case.opened"] as const;
  if (source === sampleSource) return "opened" as const;
  await notifier.queue(handle, { events, arrivalId: arrival.id, door, outcome: verdict.verdict, at });
  return "opened" as const;
}

async function judgeCaseAgain(
  handle: Handle,
  own: AccessCase,
  noticed: Noticed,
  { notifier, at, source }: RecordOptions,
) {
  const { id } = own;
  const viewers = [...new Set([...own.viewers, ...noticed.viewers])].toSorted();
  const before = await readVerdict(handle, id, [door]);
  const isSame = before !== undefined && tellSign(before.verdict) === tellSign(noticed.verdict);
  if (isSame && viewers.length === own.viewers.length) return "as before" as const;
  if ((await rejudgeArrival(handle, id, [door])) === undefined) return "as before" as const;
  if (viewers.length > own.viewers.length)
    await widenAccessCase(handle, id, { viewers, from: own.from.toISOString() }, noticed.name);
  const outcome = (await findCase(handle, id, [door]))?.outcome;
  const { verdict } = noticed;
  await recordVerdict(handle, id, { verdict, facts: writeFacts(noticed), at });
  // What became worse is news; what was explained meanwhile is not.
  if (verdict.verdict === "stop" && outcome !== "stop" && source !== sampleSource)
    await notifier.queue(handle, { events: ["case.opened"], arrivalId: id, door, outcome: "stop", at });
  return "judged again" as const;
}

/** What two verdicts have in common that say the same, whenever they were made. */
function tellSign({ verdict, because, findings }: Verdict): string {
  return JSON.stringify([verdict, because, findings.map(({ rule, evidence }) => [rule, evidence])]);
}

function writeFacts({ viewers, from, facts }: Noticed): string {
  return JSON.stringify({ viewers, from: from.toISOString(), facts });
}
