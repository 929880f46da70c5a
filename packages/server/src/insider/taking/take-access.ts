import { Problem, type AccessRecord, type CustomerKey } from "@doorward/core";
import type { AccessFormat, RefusedRow } from "@doorward/readers/access";
import {
  inTransaction,
  keepAccessRecords,
  newId,
  readCustomerKeys,
  type CustomerHashKey,
  type Handle,
} from "@doorward/store";
import type { BodyStream } from "../../contract/route.ts";
import { limitBody } from "../../http/guard-body.ts";
import type { Services } from "../../services.ts";
import { explainAccesses } from "./explain-accesses.ts";
import { readAccess, type ReadPiece } from "./read-access.ts";

/** What is said of a log. */
export interface AccessLog {
  /** Names the batch, so that the same one is counted once; made up where it is undefined. */
  readonly batch: string | undefined;
  readonly source: string | undefined;
  readonly format: AccessFormat;
  readonly columns: Readonly<Record<string, string>> | undefined;
  /** Whether good rows are kept beside bad ones. */
  readonly mode: "keep" | "refuse";
}

/** What became of a log. */
export interface TakenLog {
  readonly batch: string;
  readonly events: number;
  readonly duplicates: number;
  readonly context: number;
  readonly skipped: number;
  readonly explainedAgain: number;
  /** The first of the rows that cannot be used. */
  readonly refused: readonly RefusedRow[];
  readonly refusedInAll: number;
}

/** Rows that are kept in one transaction. */
const batchRows = 20_000;
/** What is kept whole or not at all is held in memory until its last row was read. */
const mostWholeBytes = 32 * 1024 * 1024;

/**
 * Reads a log and keeps what it says. Of one that must be whole, nothing is kept where any row is bad. What is kept before something
 * fails is counted once when the same log comes again.
 */
export async function takeAccess(body: BodyStream, log: AccessLog, services: Services): Promise<TakenLog> {
  const { database, limits, now } = services;
  const receivedAt = now();
  const start = {
    ...tellSecrets(await readCustomerKeys(database)),
    format: log.format,
    source: log.source,
    columns: log.columns,
    now: receivedAt.getTime(),
  };
  const isWhole = log.mode === "refuse";
  const most = isWhole ? Math.min(mostWholeBytes, limits.mostBytes) : limits.mostBytes;
  const pieces = readAccess(limitBody(body, most), start);
  const counted = openCounts(log.batch ?? newId(receivedAt));
  const about = { source: log.source ?? log.format, receivedAt };
  await (isWhole ? keepWhole(pieces, about, counted, database) : keepInParts(pieces, about, counted, database));
  if (counted.told.events + counted.told.context > 0) services.watching.noteBatch();
  return counted.told;
}

/** The key that is used now; the others are those before it, and one that is coming. */
function tellSecrets(keys: readonly CustomerHashKey[]) {
  const present = keys.find(({ state }) => state === "present");
  if (present === undefined) throw new Problem("key-not-valid", "There is no key for customers. Restore a backup.");
  const others = keys.filter((key) => key !== present);
  return { secret: present.secret, otherSecrets: others.map(({ secret }) => secret) };
}

interface About {
  readonly source: string;
  readonly receivedAt: Date;
}

type Counts = ReturnType<typeof openCounts>;

/** Rows that wait to be kept. */
interface Held {
  records: AccessRecord[];
  readonly others: Map<CustomerKey, readonly CustomerKey[]>;
}

async function keepInParts(pieces: AsyncIterable<ReadPiece>, about: About, counts: Counts, handle: Handle) {
  const held: Held = { records: [], others: new Map() };
  for await (const piece of pieces) {
    hold(held, piece, counts);
    // Always as many, so that the same log sent again is cut into the same parts.
    while (held.records.length >= batchRows) await keepPart(held, about, counts, handle);
  }
  while (held.records.length > 0) await keepPart(held, about, counts, handle);
}

async function keepWhole(pieces: AsyncIterable<ReadPiece>, about: About, counts: Counts, handle: Handle) {
  const held: Held = { records: [], others: new Map() };
  for await (const piece of pieces) hold(held, piece, counts);
  if (counts.told.refusedInAll > 0) return;
  await inTransaction(handle, async (inside) => {
    while (held.records.length > 0) await keepPart(held, about, counts, inside);
  });
}

function hold(held: Held, piece: ReadPiece, counts: Counts): void {
  for (const record of piece.records) held.records.push(record);
  for (const [key, others] of piece.others) held.others.set(key, others);
  counts.addRead(piece);
}

async function keepPart(held: Held, { source, receivedAt }: About, counts: Counts, handle: Handle): Promise<void> {
  const records = held.records.slice(0, batchRows);
  held.records = held.records.slice(batchRows);
  const { others } = held;
  const kept = await keepAccessRecords(handle, {
    source,
    batch: counts.nextPart(),
    records,
    receivedAt,
    explain: explainAccesses,
    ...(others.size === 0 ? {} : { otherKeysOf: (customer: CustomerKey) => others.get(customer) ?? [] }),
  });
  counts.addKept(kept);
}

function openCounts(batch: string) {
  let part = 0;
  let told: TakenLog = {
    batch,
    events: 0,
    duplicates: 0,
    context: 0,
    skipped: 0,
    explainedAgain: 0,
    refused: [],
    refusedInAll: 0,
  };
  return {
    get told() {
      return told;
    },
    nextPart: () => `${batch}:${String((part += 1))}`,
    addRead({ refused, refusedCount, skipped }: ReadPiece) {
      told = {
        ...told,
        skipped: told.skipped + skipped,
        refused: [...told.refused, ...refused],
        refusedInAll: told.refusedInAll + refusedCount,
      };
    },
    addKept(kept: Pick<TakenLog, "events" | "duplicates" | "context" | "explainedAgain">) {
      told = {
        ...told,
        events: told.events + kept.events,
        duplicates: told.duplicates + kept.duplicates,
        context: told.context + kept.context,
        explainedAgain: told.explainedAgain + kept.explainedAgain,
      };
    },
  };
}
