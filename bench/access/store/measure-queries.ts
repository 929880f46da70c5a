import process from "node:process";
import { countCoverage, hashActor, listViewerDays, listViewerEvents, type Database } from "@doorward/store";
import { findPlaces, type PlaceMaker } from "../../serve/places.ts";
import { dateOf, worldDefaults, type World } from "../world/world.ts";
import { copyDesk } from "./copy-desk.ts";
import { inPlace, sendRows } from "./keep-world.ts";

/** What the screens ask of the store, in milliseconds: the median of several times. */
export interface QueryRow {
  readonly engine: string;
  readonly viewers: number;
  readonly days: number;
  readonly events: number;
  /** Days of one viewer. */
  readonly viewer: number;
  /** The newest hundred views of one viewer that nothing explains, and all of one day. */
  readonly unexplained: number;
  readonly views: number;
  readonly coverage: number;
  /** Days of everybody, as each round of counting reads them. */
  readonly all: number;
}

/** Working days that are kept of a desk of three hundred; the second tells how it grows. */
const spans = [10, 40];
/** As many events as a large organisation has in two months: on a server, the desk of the longer span is laid beside itself until there are so many. */
const mostEvents = 10_000_000;
const times = 9;
const page = 100;

/** Keeps the records of a desk on each engine that answers, and asks. */
export async function measureQueries(cache: string, share: number): Promise<QueryRow[]> {
  const rows: QueryRow[] = [];
  for (const maker of await findPlaces(cache))
    for (const days of spans) {
      const isCopied = maker.name !== "PGlite" && days === spans.at(-1);
      const most = isCopied ? mostEvents * share : 0;
      rows.push(...(await measureOn(maker, Math.max(2, Math.round(days * share)), most)));
    }
  return rows;
}

/** Asks a desk, and then as many beside each other as have most events; there is the desk alone where it has more. */
async function measureOn(maker: PlaceMaker, days: number, most: number): Promise<readonly QueryRow[]> {
  const world = { ...worldDefaults, baselineDays: days / 2, horizonDays: days / 2 };
  return await inPlace(maker.make(), async (database) => {
    const { events } = await sendRows(database, world);
    const about = { engine: maker.name, viewers: world.viewers, days, events };
    const alone = { ...about, ...(await ask(database, world)) };
    const desks = Math.round(most / events);
    if (desks < 2) return [alone];
    process.stderr.write(`access: ${String(desks)} desks beside each other\n`);
    await copyDesk(database, desks - 1);
    const all = { ...about, viewers: world.viewers * desks, events: events * desks };
    return [alone, { ...all, ...(await ask(database, world)) }];
  });
}

async function ask(
  database: Database,
  world: World,
): Promise<Pick<QueryRow, "viewer" | "unexplained" | "views" | "coverage" | "all">> {
  const actor = hashActor(database.keys, "viewer-0100");
  const end = dateOf(world, world.baselineDays + world.horizonDays);
  const span = { from: world.firstDay, until: end };
  const moments = { actor, from: new Date(world.firstDay), until: new Date(end), limit: page };
  return {
    viewer: await time(() => listViewerDays(database, { ...span, actors: [actor] })),
    unexplained: await time(() => listViewerEvents(database, { ...moments, only: "unexplained" })),
    views: await time(() => listViewerEvents(database, moments)),
    coverage: await time(() => countCoverage(database, { ...span, by: "team" })),
    all: await time(() => listViewerDays(database, span)),
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
