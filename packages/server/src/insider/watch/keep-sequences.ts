import { countSequences, showSurroundings, type ExplainedEvent } from "@doorward/doors";
import {
  inTransaction,
  keepViewerSeen,
  keepViewerSequences,
  listRoster,
  readSetting,
  streamEvents,
  writeSetting,
  type Database,
  type KeptSeen,
} from "@doorward/store";
import type { RosterRow } from "@doorward/core";
import { addDays, boundDays, dayOf } from "../read-span.ts";

/** Days that are looked back where nothing was kept yet, and days that are kept in one round, so that each round stays short. */
const firstDays = 90;
const daysOfRound = 7;
/** Events come late: the day before the last one is looked at again. */
const again = 1;

/**
 * Keeps what the order of events shows of days that are over, and with what everybody was first seen. False when days are left for the
 * next round.
 */
export async function keepSequences(database: Database, now: Date): Promise<boolean> {
  const yesterday = addDays(dayOf(now), -1);
  const kept = (await readSetting(database, "insider-sequences"))?.until;
  if (kept === yesterday) return true;
  const from = kept === undefined ? addDays(yesterday, -firstDays) : addDays(kept, 1 - again);
  const until = [addDays(from, daysOfRound), yesterday].toSorted()[0] ?? yesterday;
  const rosters = Map.groupBy(await listRoster(database), ({ actor }) => actor);
  for (let day = from; day <= until; day = addDays(day, 1)) await keepDay(database, day, rosters);
  await writeSetting(database, "insider-sequences", { until }, now);
  return until === yesterday;
}

async function keepDay(database: Database, day: string, rosters: ReadonlyMap<string, readonly RosterRow[]>) {
  const byActor = new Map<string, ExplainedEvent["event"][]>();
  for await (const events of streamEvents(database, boundDays({ from: day, until: day })))
    for (const event of events) {
      const own = byActor.get(event.actor);
      if (own === undefined) byActor.set(event.actor, [event]);
      else own.push(event);
    }
  const end = boundDays({ from: day, until: day }).until.getTime();
  const rows = [...byActor].map(([actor, events]) =>
    countSequences({ actor, day }, events, findRow(rosters.get(actor), end)),
  );
  const seen = [...byActor.values()].flatMap(listSeen);
  await inTransaction(database, async (handle) => {
    await keepViewerSequences(handle, rows);
    await keepViewerSeen(handle, seen);
  });
}

/** The row of the roster that held at the end of the day; the first one holds for what came before too. */
function findRow(rows: readonly RosterRow[] = [], at: number): RosterRow | undefined {
  const sorted = rows.toSorted((one, other) => one.at - other.at);
  return sorted.findLast((row) => row.at < at) ?? sorted[0];
}

/** With what these events of one viewer were seen, each once with its first moment. */
export function listSeen(events: readonly ExplainedEvent["event"][]): readonly KeptSeen[] {
  const seen = new Map<string, KeptSeen>();
  for (const event of events)
    for (const [what, value] of showSurroundings(event)) {
      const key = `${what}\n${value}`;
      const firstAt = Math.min(seen.get(key)?.firstAt ?? Infinity, event.observedAt);
      seen.set(key, { actor: event.actor, what, value, firstAt });
    }
  return [...seen.values()];
}
