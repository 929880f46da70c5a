import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { doors, type Observable } from "@doorward/core";
import { commandLine, makeToken, serve } from "@doorward/server";
import { deriveKeyring, listSightings, type Database } from "@doorward/store";
import { ask, type Asked } from "./ask.ts";
import { countValues, easeHashes, fillSightings, nameValue, type PastSize } from "./fill-sightings.ts";
import { findSpread, type Spread } from "./percentiles.ts";
import { openEmbedded, type Place, type PlaceMaker } from "./places.ts";

/** How fast it is told whether something was seen before. */
export interface SightingsRun {
  readonly engine: string;
  readonly sightings: number;
  /** Undefined when the past was there already. */
  readonly fillSeconds: number | undefined;
  readonly questions: readonly SightingsQuestion[];
}

/** One sort of question, asked of the store itself and over HTTP. */
interface SightingsQuestion {
  readonly what: string;
  readonly store: Spread;
  readonly http: Spread;
}

const months = 24;
const until = new Date("2026-11-01T00:00:00Z");
const perQuestion = 100;
const limit = 50;
const now = () => new Date();

/** Fills a store with a long past, then asks about what everybody sends, what is seen often, once, and never. */
export async function measureSightings(maker: PlaceMaker, sightings: number, cache: string): Promise<SightingsRun> {
  const size: PastSize = { sightings, months, until };
  const place = maker.name === "PGlite" ? keepEmbedded(size, cache) : maker.make();
  // Hashes that the database can make itself, so that it can be filled without sending it each row.
  const database = await place.open(easeHashes(deriveKeyring("only for measuring, and the same each time")));
  try {
    const filled = await fillOnce(place, database, size);
    const questions = await askBoth(database, place, listValues(size));
    return { engine: maker.name, ...filled, questions };
  } finally {
    await database.close();
    await place.remove();
  }
}

/** Filling the embedded database takes minutes, so it stays in the cache until it would be filled otherwise. */
function keepEmbedded({ sightings }: PastSize, cache: string): Place {
  const sources = ["fill-sightings.ts", "../../packages/store/src/migrations/0001-memory.ts"];
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(join(import.meta.dirname, source)));
  const folder = join(cache, `sightings-${sightings}-${hash.digest("hex").slice(0, 12)}`);
  if (!existsSync(markOf(folder))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { ...openEmbedded(folder), remove: async () => undefined };
}

const markOf = (folder: string) => join(folder, "filled.json");

async function fillOnce(
  { folder, name }: Place,
  database: Database,
  size: PastSize,
): Promise<Pick<SightingsRun, "sightings" | "fillSeconds">> {
  const mark = markOf(folder);
  if (existsSync(mark))
    return { fillSeconds: undefined, ...(JSON.parse(readFileSync(mark, "utf8")) as { sightings: number }) };
  process.stderr.write(`Filling ${name} with ${size.sightings} sightings …\n`);
  const begun = performance.now();
  const sightings = await fillSightings(database, size, (line) => process.stderr.write(`  ${line}\n`));
  writeFileSync(mark, JSON.stringify({ sightings }));
  return { sightings, fillSeconds: (performance.now() - begun) / 1000 };
}

/** Values in an order without pattern, the same each time. */
function listValues(size: PastSize): Readonly<Record<string, readonly string[]>> {
  const { common, rare } = countValues(size);
  const some = (first: number, many: number) =>
    Array.from({ length: perQuestion }, (_, index) => nameValue(first + (((index + 1) * 2_654_435_761) % many)));
  return {
    "what everybody sends": Array.from({ length: perQuestion }, () => nameValue(0)),
    "what is seen often": some(1, common),
    "what is seen seldom": some(1 + common, rare),
    "what was never seen": some(1 + common + rare, 1_000_000),
  };
}

async function askBoth(
  database: Database,
  { folder }: Place,
  values: Readonly<Record<string, readonly string[]>>,
): Promise<readonly SightingsQuestion[]> {
  const stored = new Map<string, Spread>();
  for (const [what, each] of Object.entries(values)) stored.set(what, findSpread(await askStore(database, each)));
  const server = await serve({
    database,
    folder,
    host: "127.0.0.1",
    port: 0,
    publicUrl: undefined,
    judgeProgram: "",
    checkKnowledge: async () => undefined,
    judges: 0,
    limits: {},
    environment: {},
    now,
    writeLog: () => undefined,
  });
  try {
    const wanted = { name: "bench", role: "admin", scopes: null, endsAt: null } as const;
    const { secret } = await makeToken(wanted, commandLine, { database, now });
    const asked = { url: server.url, token: secret };
    const questions: SightingsQuestion[] = [];
    for (const [what, each] of Object.entries(values)) {
      const store = stored.get(what) ?? findSpread([]);
      questions.push({ what, store, http: findSpread(await askServer(asked, each)) });
    }
    return questions;
  } finally {
    await server.close();
  }
}

async function askStore(database: Database, values: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const value of values) {
    const observable: Observable = { type: "domain", value };
    const begun = performance.now();
    await listSightings(database, observable, { doors, limit });
    times.push(performance.now() - begun);
  }
  return times;
}

async function askServer(asked: Asked, values: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const value of values) {
    const path = `/api/v1/observables/sightings?type=domain&value=${encodeURIComponent(value)}&limit=${limit}`;
    times.push((await ask(asked, path)).ms);
  }
  return times;
}
