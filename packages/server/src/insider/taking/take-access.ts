import { hash } from "node:crypto";
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
import { ownSources } from "../own-source.ts";
import { explainAccesses } from "./explain-accesses.ts";
import { findCustomers } from "./find-customers.ts";
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

/** From so many rows on, what was read is kept in a transaction of its own. */
const partRows = 20_000;
/** What is kept whole or not at all is held in memory until its last row was read. */
const mostWholeBytes = 32 * 1024 * 1024;

/**
 * Reads a log and keeps what it says. Of one that must be whole, nothing is kept where any row is bad. What is kept before something
 * fails is counted once when the same log comes again.
 */
export async function takeAccess(body: BodyStream, log: AccessLog, services: Services): Promise<TakenLog> {
  const { database, limits, now } = services;
  const receivedAt = now();
  const { batch = newId(receivedAt), format, columns, source } = log;
  const secrets = tellSecrets(await readCustomerKeys(database, receivedAt));
  const start = { ...secrets, format, source, ownSources, columns, now: receivedAt.getTime() };
  const isWhole = log.mode === "refuse";
  const most = isWhole ? Math.min(mostWholeBytes, limits.mostBytes) : limits.mostBytes;
  const taking = openTaking({ batch, source: source ?? format, receivedAt, sign: JSON.stringify([format, columns]) });
  for await (const piece of readAccess(limitBody(body, most), start)) {
    taking.hold(piece);
    if (!isWhole && taking.rows() >= partRows) await taking.keep(database);
  }
  const isKept = !isWhole || taking.told().refusedInAll === 0;
  if (isKept) await taking.keep(database);
  const told = taking.told();
  if (told.events + told.context > 0) services.watching.noteBatch();
  return told;
}

/** The key that is used now, and the one that is coming. */
function tellSecrets(keys: readonly CustomerHashKey[]) {
  const present = keys.find(({ state }) => state === "present");
  if (present === undefined) throw new Problem("key-not-valid", "There is no key for customers. Restore a backup.");
  const coming = keys.filter(({ state }) => state === "coming");
  return { secret: present.secret, otherSecrets: coming.map(({ secret }) => secret) };
}

interface Batch {
  readonly batch: string;
  readonly source: string;
  readonly receivedAt: Date;
  /** How it was read. */
  readonly sign: string;
}

/** Holds what was read until it is kept, and counts. */
function openTaking({ batch, source, receivedAt, sign }: Batch) {
  let records: AccessRecord[] = [];
  let others = new Map<CustomerKey, readonly CustomerKey[]>();
  let part = 0;
  let signs = [sign];
  const refused: RefusedRow[] = [];
  const sums = { events: 0, duplicates: 0, context: 0, explainedAgain: 0, skipped: 0, refusedInAll: 0 };
  const add = (more: Partial<typeof sums>) => {
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += more[name] ?? 0;
  };
  return {
    rows: () => records.length,
    told: (): TakenLog => ({ batch, ...sums, refused }),
    hold(piece: ReadPiece) {
      for (const record of piece.records) records.push(record);
      for (const [key, keys] of piece.others) others.set(key, keys);
      refused.push(...piece.refused);
      signs.push(piece.sha256);
      add({ skipped: piece.skipped, refusedInAll: piece.refusedCount });
    },
    async keep(handle: Handle) {
      if (records.length === 0) return;
      part += 1;
      const about = { source, batch: `${batch}:${String(part)}`, receivedAt, explain: explainAccesses };
      const known = others;
      const kept = await inTransaction(handle, async (inside) =>
        keepAccessRecords(inside, {
          ...about,
          records: await findCustomers(inside, records),
          sha256: hash("sha256", signs.join("\n"), "hex"),
          ...(known.size === 0 ? {} : { otherKeysOf: (customer: CustomerKey) => known.get(customer) ?? [] }),
        }),
      );
      add(kept);
      records = [];
      others = new Map();
      signs = [sign];
    },
  };
}
