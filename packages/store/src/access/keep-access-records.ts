import { createHash } from "node:crypto";
import { Problem, type AccessRecord, type CustomerKey } from "@doorward/core";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { makeMonthsOf } from "./access-months.ts";
import { addBatchContext } from "./batch-context.ts";
import { keepBatchEvents } from "./batch-events.ts";
import type { Explain } from "./explain.ts";
import { noteFeed, openFeeds, type FeedContent } from "./feeds/note-feeds.ts";
import { keepViewers, type FirstSeen } from "./keep-viewers.ts";
import { openNames } from "./open-names.ts";
import { prepareContext, type PreparedContext } from "./prepare-context.ts";
import { prepareEvents, type EventsOfActor, type PreparedEvents } from "./prepare-events.ts";
import { keepName } from "./storable-words.ts";

/** Records that came together, and are kept together or not at all. */
export interface AccessBatch {
  /** Who sends it; its ids are unique for each sender. */
  readonly source: string;
  readonly batch: string;
  /** Hash of the body as it came; of the records where it is not told, which takes longer than to keep them. */
  readonly sha256?: string;
  readonly records: readonly AccessRecord[];
  readonly receivedAt: Date;
  readonly explain: Explain;
  /** Other keys of a customer, while keys change: what explains views is kept under each. */
  readonly otherKeysOf?: (customer: CustomerKey) => readonly CustomerKey[];
}

/** What became of a batch. */
export interface KeptBatch {
  readonly events: number;
  /** Events that were kept before, or came twice. */
  readonly duplicates: number;
  /** Tickets, contacts, rows of the roster and the like that are new or otherwise now. */
  readonly context: number;
  /** Views that were kept before and whose reason is another now. */
  readonly explainedAgain: number;
}

/** Most records of one batch, so that memory stays small. */
const mostAccessRecords = 100_000;

/**
 * Keeps a batch with the reasons of its events and all counts, in one transaction. The same batch again gives the answer it had; the
 * same id with another body is refused with a Problem. Batches are kept one after the other, whoever sends them: what explains a view
 * and the view itself may come in two at once.
 */
export async function keepAccessRecords(outside: Handle, batch: AccessBatch): Promise<KeptBatch> {
  const { records, receivedAt, explain, otherKeysOf = () => [] } = batch;
  if (records.length > mostAccessRecords)
    throw new Problem(
      "too-large",
      `A batch has at most ${mostAccessRecords.toLocaleString("en")} records. Send several.`,
    );
  const sha256 = batch.sha256 ?? hashRecords(records);
  // What needs no database is done before anybody else has to wait.
  const names = openNames(outside.keys);
  const context = prepareContext(names, records, otherKeysOf);
  const prepared = prepareEvents(names, records);
  const { byActor } = prepared;
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const earlier = await findEarlier(handle, batch, sha256);
    if (earlier !== undefined) return earlier;
    const moments = momentsOf(prepared, context);
    const feeds = await openFeeds(handle, moments);
    await makeMonthsOf(handle, prepared.days);
    await keepViewers(handle, names.named, firstSeenOf(byActor), receivedAt);
    const now = receivedAt.getTime();
    const added = await addBatchContext(handle, { feeds, names, context, viewed: prepared.customers, explain, now });
    const kept = await keepBatchEvents(handle, { feeds, names, byActor, explain, now, stored: added.stored });
    for (const { source, what, at } of moments) await noteFeed(handle, feeds.find(source, what), at, receivedAt);
    const answer = {
      events: kept.events,
      duplicates: prepared.duplicates + kept.duplicates,
      context: added.context,
      explainedAgain: added.explainedAgain,
    };
    await handle.sql
      .insertInto("access_batches")
      .values({
        source: keepName(batch.source),
        batch: keepName(batch.batch),
        sha256,
        kept_at: receivedAt,
        answer: JSON.stringify(answer),
      })
      .execute();
    return answer;
  });
}

function hashRecords(records: readonly AccessRecord[]): string {
  const hash = createHash("sha256");
  for (const record of records) hash.update(JSON.stringify(record)).update("\n");
  return hash.digest("hex");
}

async function findEarlier(
  { sql }: Handle,
  { source, batch }: Pick<AccessBatch, "source" | "batch">,
  sha256: string,
): Promise<KeptBatch | undefined> {
  const query = sql.selectFrom("access_batches").select(["sha256", "answer"]).where("source", "=", keepName(source));
  const found = await query.where("batch", "=", keepName(batch)).executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.sha256 === sha256) return found.answer as KeptBatch;
  throw new Problem(
    "conflict",
    "A batch with this id was kept already, with other records. Send these under an id of their own.",
  );
}

interface Moments {
  readonly source: string;
  readonly what: FeedContent;
  readonly at: number[];
}

/** When what came of each feed happened. */
function momentsOf({ sources }: PreparedEvents, { tickets, contacts }: PreparedContext): readonly Moments[] {
  const all: Moments[] = [];
  const known = {
    events: new Map<string, Moments>(),
    tickets: new Map<string, Moments>(),
    contacts: new Map<string, Moments>(),
  };
  let last: Moments | undefined;
  const add = (source: string, what: FeedContent, at: number) => {
    let own = last?.source === source && last.what === what ? last : known[what].get(source);
    if (own === undefined) {
      own = { source, what, at: [] };
      known[what].set(source, own);
      all.push(own);
    }
    last = own;
    own.at.push(at);
  };
  for (const { source, moments } of sources) for (const at of moments) add(source, "events", at);
  for (const { source, at } of tickets) add(source, "tickets", at);
  for (const { source, from } of contacts) add(source, "contacts", from);
  return all;
}

function firstSeenOf(byActor: readonly EventsOfActor[]): ReadonlyMap<string, FirstSeen> {
  return new Map(byActor.map(({ actor, events }) => [actor, events[0]?.surroundings ?? {}]));
}
