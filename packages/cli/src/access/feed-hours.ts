import type { AccessRecord } from "@doorward/core";

/** What comes steadily, so that its absence says something. */
export type FeedContent = "events" | "tickets" | "contacts";

/** What came of one source, hour by hour. */
export interface FeedHours {
  readonly source: string;
  readonly what: FeedContent;
  /** Rows in each hour since 1970 in which there were any. */
  readonly hours: ReadonlyMap<number, number>;
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

/** Notes when rows came of each source. */
export interface FeedNotes {
  readonly note: (record: AccessRecord) => void;
  readonly list: () => readonly FeedHours[];
}

/** Sources that are looked at; who writes more of them into a log writes nonsense. */
const mostFeeds = 500;

/** Milliseconds of an hour. */
export const hourMs = 3_600_000;

type Draft = { -readonly [K in keyof FeedHours]: FeedHours[K] } & { readonly hours: Map<number, number> };

/** Nothing has come yet. */
export function openFeedNotes(): FeedNotes {
  const feeds = new Map<string, Draft>();
  return {
    note(record) {
      const row = tellFeed(record);
      if (row === undefined) return;
      const { source, what, at } = row;
      const key = `${what}\n${source}`;
      if (feeds.size >= mostFeeds && !feeds.has(key)) return;
      const feed = feeds.get(key) ?? { source, what, hours: new Map<number, number>(), rows: 0, first: at, last: at };
      feeds.set(key, feed);
      const hour = Math.floor(at / hourMs);
      feed.hours.set(hour, (feed.hours.get(hour) ?? 0) + 1);
      feed.rows += 1;
      feed.first = Math.min(feed.first, at);
      feed.last = Math.max(feed.last, at);
    },
    list: () => [...feeds.values()].toSorted((a, b) => a.what.localeCompare(b.what) || (a.source < b.source ? -1 : 1)),
  };
}

function tellFeed(
  record: AccessRecord,
): { readonly source: string; readonly what: FeedContent; readonly at: number } | undefined {
  if (record.kind === "event") return { source: record.source, what: "events", at: record.observedAt };
  if (record.kind === "ticket") return { source: record.source, what: "tickets", at: record.at };
  return record.kind === "contact" ? { source: record.source, what: "contacts", at: record.from } : undefined;
}
