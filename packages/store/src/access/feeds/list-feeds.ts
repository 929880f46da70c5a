import type { Handle } from "../../database.ts";
import { readFeeds, type FeedContent } from "./note-feeds.ts";
import { endedAfterMs, tellSilence } from "./usual-gaps.ts";

/** How a feed is, at one moment. */
export interface AccessFeed {
  readonly source: string;
  readonly what: FeedContent;
  readonly lastAt: Date | undefined;
  readonly receivedAt: Date | undefined;
  /** For how long it may be silent at this time of the week before counts are suspended; undefined while too little is known. */
  readonly patienceMinutes: number | undefined;
  readonly silentMinutes: number | undefined;
  /** It is silent for longer: counts say nothing until it is heard again. */
  readonly isSuspending: boolean;
  /** It is silent for so long that it is taken for ended. */
  readonly isEnded: boolean;
}

/** A span in which a feed was silent for longer than is usual. */
export interface Suspension {
  readonly source: string;
  readonly what: FeedContent;
  readonly from: Date;
  /** Undefined while it goes on. */
  readonly until: Date | undefined;
}

const minuteMs = 60_000;

/** All feeds, and which of them are silent at this moment. */
export async function listFeeds(handle: Handle, now: Date): Promise<readonly AccessFeed[]> {
  return (await readFeeds(handle)).map(({ source, what, lastAt, receivedAt, gaps }) => {
    const told = lastAt === undefined ? undefined : tellSilence(gaps, lastAt, now.getTime());
    const isEnded = lastAt !== undefined && now.getTime() - lastAt >= endedAfterMs;
    return {
      source,
      what,
      lastAt: lastAt === undefined ? undefined : new Date(lastAt),
      receivedAt,
      patienceMinutes: told?.patienceMs === undefined ? undefined : Math.round(told.patienceMs / minuteMs),
      silentMinutes: told === undefined ? undefined : Math.floor(told.silentMs / minuteMs),
      isSuspending: told?.isSilent === true && !isEnded,
      isEnded,
    };
  });
}

/** Spans that touch the one asked for, the earliest first, so that counting leaves these days out or marks them. */
export async function listSuspensions(
  { sql }: Handle,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly Suspension[]> {
  const rows = await sql
    .selectFrom("access_suspensions as s")
    .innerJoin("access_feeds as f", "f.number", "s.feed")
    .select(["f.source", "f.what", "s.from_at", "s.until_at"])
    .where("s.from_at", "<", until)
    .where((where) => where.or([where("s.until_at", "is", null), where("s.until_at", ">", from)]))
    .orderBy("s.from_at")
    .orderBy("f.number")
    .execute();
  return rows.map(({ source, what, from_at: start, until_at: end }) => ({
    source,
    what: what as FeedContent,
    from: start,
    until: end ?? undefined,
  }));
}
