import { Problem } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../../database.ts";
import { endedAfterMs, findSilences, learnGaps, tellSilence, type Gaps, type Silence } from "./usual-gaps.ts";

/** What a feed tells. Each is watched for itself: where tickets are missing, views go without reasons. */
export type FeedContent = "events" | "tickets" | "contacts";

/** A feed as it is kept. */
export interface Feed {
  readonly number: number;
  readonly source: string;
  readonly what: FeedContent;
  /** When its newest record happened, in milliseconds. */
  readonly lastAt: number | undefined;
  readonly receivedAt: Date | undefined;
  readonly gaps: Gaps | undefined;
}

/** The feeds of a batch, by what names them. */
export interface Feeds {
  readonly find: (source: string, what: FeedContent) => Feed;
  readonly sourceOf: (number: number) => string;
  readonly all: readonly Feed[];
  /** The newest moment of which an event is kept; 0 where there is none. */
  readonly newestEvent: number;
}

/** Feeds of one installation at most: each batch reads them all. Our judgement. */
const mostFeeds = 1000;

/**
 * Finds the feeds that are named, and keeps those that are new. To be called by one at a time. Throws a Problem where there would be more
 * than any organisation has, as when ids stand in the place of the source.
 */
export async function openFeeds(
  handle: Handle,
  named: Iterable<{ readonly source: string; readonly what: FeedContent }>,
): Promise<Feeds> {
  const known = new Map((await readFeeds(handle)).map((feed) => [keyFeed(feed), feed]));
  let number = Math.max(0, ...[...known.values()].map((feed) => feed.number));
  for (const { source, what } of named) {
    if (known.has(keyFeed({ source, what }))) continue;
    if (known.size >= mostFeeds)
      throw new Problem(
        "not-valid",
        `There are ${mostFeeds.toLocaleString("en")} feeds already. Look at what the rows name as their source.`,
      );
    number += 1;
    await handle.sql.insertInto("access_feeds").values({ number, source, what }).execute();
    known.set(keyFeed({ source, what }), {
      number,
      source,
      what,
      lastAt: undefined,
      receivedAt: undefined,
      gaps: undefined,
    });
  }
  const all = [...known.values()];
  const byNumber = new Map(all.map((feed) => [feed.number, feed.source]));
  const byContent = new Map(
    [...Map.groupBy(all, ({ what }) => what)].map(([what, feeds]) => [
      what,
      new Map(feeds.map((feed) => [feed.source, feed])),
    ]),
  );
  // Neighbours are mostly of one feed.
  let last: Feed | undefined;
  return {
    all,
    newestEvent: Math.max(0, ...all.flatMap(({ what, lastAt }) => (what === "events" ? (lastAt ?? []) : []))),
    sourceOf: (feed) => byNumber.get(feed) ?? "",
    find(source, what) {
      if (last?.source === source && last.what === what) return last;
      const feed = byContent.get(what)?.get(source);
      if (feed === undefined) throw new Problem("own-fault", `A feed of ${what} was asked for before it was opened.`);
      last = feed;
      return feed;
    },
  };
}

/** All feeds there are. */
export async function readFeeds({ sql }: Handle): Promise<readonly Feed[]> {
  const rows = await sql.selectFrom("access_feeds").selectAll().orderBy("number").execute();
  return rows.map((row) => ({
    number: row.number,
    source: row.source,
    what: row.what as FeedContent,
    lastAt: row.last_at?.getTime(),
    receivedAt: row.received_at ?? undefined,
    gaps: isGaps(row.gaps) ? row.gaps : undefined,
  }));
}

function keyFeed({ source, what }: Pick<Feed, "source" | "what">): string {
  return `${what}\n${source}`;
}

function isGaps(value: unknown): value is Gaps {
  return typeof value === "object" && value !== null && "usual" in value;
}

/** Notes what came of a feed: the moments of its records, in any order. Silences that they end or break are kept as they are now. */
export async function noteFeed(
  handle: Handle,
  feed: Feed,
  moments: readonly number[],
  receivedAt: Date,
): Promise<void> {
  const sorted = new Float64Array(moments).toSorted();
  const newest = sorted.at(-1);
  if (newest === undefined) return;
  const { lastAt, gaps, number } = feed;
  const later = lastAt === undefined ? sorted : sorted.filter((moment) => moment > lastAt);
  await breakSilences(handle, feed, sorted);
  const silences = findSilences(gaps, lastAt, later);
  await keepSilences(handle, number, silences);
  const learnt = learnGaps(gaps, lastAt, later);
  await raw`update access_feeds set rows = rows + ${moments.length}, received_at = ${receivedAt},
    last_at = ${new Date(Math.max(newest, lastAt ?? newest))}, gaps = ${JSON.stringify(learnt ?? {})}::jsonb
    where number = ${number}`.execute(handle.sql);
}

/** Keeps that feeds are silent for longer than is usual, until they are heard again or have ended. */
export async function noteSilence(handle: Handle, now: Date): Promise<void> {
  await raw`update access_suspensions set until_at = from_at + ${endedAfterMs} * interval '1 millisecond'
    where until_at is null and from_at <= ${new Date(now.getTime() - endedAfterMs)}`.execute(handle.sql);
  for (const { number, lastAt, gaps } of await readFeeds(handle))
    if (
      lastAt !== undefined &&
      now.getTime() - lastAt < endedAfterMs &&
      tellSilence(gaps, lastAt, now.getTime()).isSilent
    )
      await handle.sql
        .insertInto("access_suspensions")
        .values({ feed: number, from_at: new Date(lastAt), until_at: null })
        .onConflict((conflict) => conflict.columns(["feed", "from_at"]).doNothing())
        .execute();
}

/** What came late may lie in a silence that was kept, which then is two or none. */
async function breakSilences(handle: Handle, feed: Feed, sorted: Float64Array): Promise<void> {
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const rows = await handle.sql
    .selectFrom("access_suspensions")
    .select(["from_at", "until_at"])
    .where("feed", "=", feed.number)
    .where("from_at", "<", new Date(last))
    .where((where) => where.or([where("until_at", "is", null), where("until_at", ">", new Date(first))]))
    .execute();
  for (const { from_at: from, until_at: until } of rows) {
    const inside = sorted.filter((at) => at > from.getTime() && (until === null || at < until.getTime()));
    if (inside.length === 0) continue;
    await handle.sql
      .deleteFrom("access_suspensions")
      .where("feed", "=", feed.number)
      .where("from_at", "=", from)
      .execute();
    const moments = [from.getTime(), ...inside, ...(until === null ? [] : [until.getTime()])];
    await keepSilences(handle, feed.number, findSilences(feed.gaps, undefined, moments));
  }
}

async function keepSilences({ sql }: Handle, feed: number, silences: readonly Silence[]): Promise<void> {
  for (const { from, until } of silences) {
    const end = new Date(Math.min(until, from + endedAfterMs));
    await sql
      .insertInto("access_suspensions")
      .values({ feed, from_at: new Date(from), until_at: end })
      .onConflict((conflict) => conflict.columns(["feed", "from_at"]).doUpdateSet({ until_at: end }))
      .execute();
  }
}
