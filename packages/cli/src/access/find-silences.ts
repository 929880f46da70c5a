import { hourMs, type FeedHours } from "./feed-hours.ts";

/** A time in which a feed said nothing though it usually does, in milliseconds since 1970. */
export interface Silence {
  readonly from: number;
  readonly until: number;
}

/** What is looked at: hours since 1970, both ends counting. */
export interface HourSpan {
  readonly first: number;
  readonly last: number;
}

const hoursOfWeek = 168;
/** Weeks after which an hour of the week has a usual. Our judgement, like the two below. */
const leastWeeks = 3;
/** Of the other weeks, how many had a row in that hour. */
const usualShare = 0.75;
/** Hours in a row that are usually busy and were not. */
const leastHours = 2;
/** Before a feed begins or after it ends, where it is too young to have a usual. */
const leastUntold = 24;

/** Times within a span in which a feed was silent for longer than is usual of it. */
export function findSilences(feed: FeedHours, { first, last }: HourSpan): readonly Silence[] {
  const usual = findUsualHours(feed);
  const longest = findLongestGap(feed);
  const silences: Silence[] = [];
  let begun: number | undefined;
  for (let hour = first; hour <= last + 1; hour += 1) {
    if (hour <= last && !feed.hours.has(hour)) begun ??= hour;
    else if (begun !== undefined) {
      if (isTold(begun, hour, feed, { usual, longest })) silences.push({ from: begun * hourMs, until: hour * hourMs });
      begun = undefined;
    }
  }
  return silences;
}

interface Usual {
  /** By hour of the week; undefined while too few weeks are known. */
  readonly usual: readonly boolean[] | undefined;
  readonly longest: number;
}

function isTold(from: number, until: number, feed: FeedHours, { usual, longest }: Usual): boolean {
  if (usual !== undefined) {
    let busy = 0;
    for (let hour = from; hour < until; hour += 1) if (usual[hour % hoursOfWeek] === true) busy += 1;
    return busy >= leastHours;
  }
  const isOutside = until * hourMs <= feed.first || from * hourMs > feed.last;
  return isOutside && until - from > Math.max(leastUntold, longest);
}

function findUsualHours({ hours, first, last }: FeedHours): readonly boolean[] | undefined {
  const [begin, end] = [Math.floor(first / hourMs), Math.floor(last / hourMs)];
  if (end - begin + 1 < leastWeeks * hoursOfWeek) return undefined;
  const seen = Array.from({ length: hoursOfWeek }, () => 0);
  const known = [...seen];
  for (let hour = begin; hour <= end; hour += 1) {
    const place = hour % hoursOfWeek;
    known[place] = (known[place] ?? 0) + 1;
    if (hours.has(hour)) seen[place] = (seen[place] ?? 0) + 1;
  }
  return seen.map((count, place) => count / Math.max(1, known[place] ?? 0) >= usualShare);
}

/** Hours of the longest time without a row between the first row and the last. */
function findLongestGap({ hours }: FeedHours): number {
  const sorted = [...hours.keys()].toSorted((a, b) => a - b);
  return sorted.reduce((most, hour, at) => Math.max(most, hour - (sorted[at - 1] ?? hour) - 1), 0);
}
