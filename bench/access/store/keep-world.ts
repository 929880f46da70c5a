import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { openExplanations } from "@doorward/doors";
import { openAccessReader, openCustomerHash } from "@doorward/readers/access";
import {
  deriveKeyring,
  hashActor,
  keepAccessRecords,
  listViewerDays,
  settlePending,
  type Database,
  type Explain,
  type KeptViewerDay,
} from "@doorward/store";
import { openEmbedded, type Place } from "../../serve/places.ts";
import { makeRecords } from "../records/make-records.ts";
import { writeRow } from "../records/write-row.ts";
import { describeStaff, type CountedWorld } from "../world/make-viewer-days.ts";
import { makeStaff } from "../world/make-staff.ts";
import { dateOf, type World } from "../world/world.ts";

/** A world that went the whole way: rows, reader, store, roll-ups. */
export interface KeptWorld extends CountedWorld {
  readonly days: readonly KeptViewerDay[];
  readonly rows: number;
  readonly events: number;
  readonly refused: number;
  readonly seconds: number;
}

/** Explains as the server does. */
export const explain: Explain = (events, context) => events.map(openExplanations(context).explain);
const keys = deriveKeyring("only for measuring, and the same each time");
const customerKey = createHash("sha256").update("only for measuring").digest();
const dayMs = 86_400_000;

/** Writes every record of a world as rows, reads them, keeps them day by day in an embedded database of its own, and lists the days of all. */
export async function keepWorld(world: World, cache: string, tell?: (day: number) => void): Promise<KeptWorld> {
  mkdirSync(cache, { recursive: true });
  const place = openEmbedded(mkdtempSync(join(cache, "world-")));
  const begun = performance.now();
  return await inPlace(place, async (database) => {
    const sent = await sendRows(database, world, tell);
    const kept = await listKept(database, world);
    return { ...kept, ...sent, seconds: (performance.now() - begun) / 1000 };
  });
}

/** Opens a place, and removes it afterwards. */
export async function inPlace<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    const database = await place.open(keys);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await place.remove();
  }
}

/** Writes every record of a world as rows, reads them, and keeps them day by day. */
export async function sendRows(database: Database, world: World, tell: (day: number) => void = () => undefined) {
  const end = Date.parse(dateOf(world, world.baselineDays + world.horizonDays));
  const hashCustomer = openCustomerHash(customerKey);
  const reader = openAccessReader({ format: "doorward", hashCustomer, now: end });
  let [rows, events, refused, day] = [0, 0, 0, 0];
  for (const lines of listDays(world)) {
    const { records, refusedCount } = reader.read(`${lines.join("\n")}\n`);
    // A day's log comes when the day is over, as a nightly export does.
    const receivedAt = new Date(Date.parse(dateOf(world, day)) + dayMs);
    const batch = `day-${day}`;
    const sha256 = createHash("sha256").update(`${world.seed} ${batch}`).digest("hex");
    const kept = await keepAccessRecords(database, { source: "measured", batch, sha256, records, receivedAt, explain });
    rows += lines.length;
    events += kept.events;
    refused += refusedCount;
    day += 1;
    tell(day);
  }
  await settlePending(database, { now: new Date(end), explain });
  return { rows, events, refused };
}

/** The rows of each working day; the roster comes with the first. */
function* listDays(world: World): Generator<readonly string[]> {
  let day = 0;
  let end = Date.parse(dateOf(world, 1));
  let lines: string[] = [];
  for (const record of makeRecords(world, (id) => id)) {
    const at = record.kind === "event" ? record.observedAt : record.kind === "ticket" ? record.at : 0;
    while (at >= end) {
      yield lines;
      lines = [];
      day += 1;
      end = Date.parse(dateOf(world, day + 1));
    }
    lines.push(writeRow(record));
  }
  yield lines;
}

/** The days of everybody on the roster, under the names that the world has for them. */
async function listKept(database: Database, world: World): Promise<Pick<KeptWorld, "days" | "viewers">> {
  const staff = makeStaff(world);
  const names = new Map(staff.map(({ actor }) => [hashActor(keys, actor), actor]));
  const until = dateOf(world, world.baselineDays + world.horizonDays);
  const kept = await listViewerDays(database, { from: world.firstDay, until });
  const days = kept.flatMap((day) => {
    const actor = names.get(day.actor);
    return actor === undefined ? [] : [{ ...day, actor }];
  });
  return { days, viewers: staff.map((viewer) => describeStaff(world, viewer)) };
}
