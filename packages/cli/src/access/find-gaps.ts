import { countOf, type ViewerDay } from "@doorward/core";
import { hourMs, type FeedHours } from "./feed-hours.ts";
import { findSilences, type Silence } from "./find-silences.ts";
import { dayMs, type Survey } from "./survey-logs.ts";
import { tellDay } from "./tell-day.ts";

/** A feed with the times in which it was silent though it usually is not. */
export interface CheckedFeed {
  readonly feed: FeedHours;
  readonly silences: readonly Silence[];
}

/** What is missing of what explains views, and what that makes of the counts. */
export interface Gaps {
  readonly feeds: readonly CheckedFeed[];
  /** Days on which a feed of tickets or contacts was silent, `YYYY-MM-DD`, in order. They are left out of counting. */
  readonly suspendedDays: readonly string[];
  /** So much is missing that counts of the window say nothing. */
  readonly isSuspended: boolean;
  /** Why counts say nothing, as a sentence; undefined where they do say something. */
  readonly says: string | undefined;
}

/** Of the window's days, how many may be suspended before its counts say nothing. Our judgement, like the one below. */
const mostSuspended = 0.5;
/** Of customers opened, how many may be without a reason before that is a fault of data and no sign of anybody. */
const mostUnexplained = 0.5;

/** Looks for silent feeds over all logs, and says whether counts of the window mean anything. */
export function findGaps(
  survey: Survey,
  days: readonly ViewerDay[],
  window: { readonly from: number; readonly until: number },
): Gaps {
  const { feeds: all, span } = survey;
  const hours = {
    first: Math.floor((span?.first ?? window.from) / hourMs),
    last: Math.floor((span?.last ?? window.until - 1) / hourMs),
  };
  const feeds = all.map((feed) => ({ feed, silences: findSilences(feed, hours) }));
  const explaining = feeds.filter(({ feed }) => feed.what !== "events");
  const suspendedDays = [...new Set(explaining.flatMap(({ silences }) => silences.flatMap(listDays)))].toSorted();
  const says = tellSuspension(survey, days, suspendedDays, window);
  return { feeds, suspendedDays, isSuspended: says !== undefined, says };
}

function tellSuspension(
  { context }: Survey,
  days: readonly ViewerDay[],
  suspended: readonly string[],
  { from, until }: { readonly from: number; readonly until: number },
): string | undefined {
  if (context.tickets.length === 0)
    return "No row of a ticket was among the logs, so hardly anything can be explained: counts say nothing and are left out. Name the changes of tickets beside the accesses.";
  const begin = tellDay(from);
  const own = days.filter(({ day, views }) => day >= begin && views > 0);
  const worked = new Set(own.map(({ day }) => day));
  const silent = suspended.filter((day) => worked.has(day)).length;
  if (silent > worked.size * mostSuspended)
    return `Tickets or contacts are missing on ${String(silent)} of the ${countOf(worked.size, "day")} until ${tellDay(until - 1)}: counts say nothing and are left out.`;
  const customers = own.reduce((sum, day) => sum + day.customers, 0);
  const unexplained = own.reduce((sum, day) => sum + day.unexplained, 0);
  if (unexplained <= customers * mostUnexplained) return undefined;
  return `Nothing explains ${String(Math.round((unexplained / customers) * 100))} of 100 customers who were opened. That is a fault of data before it is a sign of anybody: look whether all queues and lines are among the logs. Counts are left out.`;
}

function listDays({ from, until }: Silence): string[] {
  const days: string[] = [];
  for (let at = Math.floor(from / dayMs) * dayMs; at < until; at += dayMs) days.push(tellDay(at));
  return days;
}
