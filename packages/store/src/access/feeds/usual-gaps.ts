// How long a feed is usually silent, by hour of the week (UTC). Support desks sleep at night, so one number for all hours would either
// cry every evening or never.

/** What is known of the silences of one feed. Times in milliseconds. */
export interface Gaps {
  /** The hour that is under way, counted from 1970, and the longest silence within it. */
  readonly hour: number;
  readonly longest: number;
  /** The usual longest silence of each hour of the week that was seen. */
  readonly usual: Readonly<Record<number, number>>;
}

/** A span without a record of the feed. */
export interface Silence {
  readonly from: number;
  readonly until: number;
}

/** Whether a feed is silent for longer than it usually is. */
export interface SilenceTold {
  readonly isSilent: boolean;
  /** For how long, within hours in which it usually speaks. */
  readonly silentMs: number;
  /** For how long it may be; undefined while too little is known. */
  readonly patienceMs: number | undefined;
}

const hourMs = 3_600_000;
const hoursOfWeek = 168;
/** So many times the usual silence is unusual; never less than a while. By judgement. */
const factor = 3;
const leastPatienceMs = 20 * 60_000;
/** An hour with silences no longer than this is one in which the feed speaks. */
const busyMs = hourMs;

/**
 * A feed that is silent for so long has ended, and suspends nothing any more: or else one that is switched off, or that somebody made up,
 * would keep everybody from being counted for ever. Milliseconds; by judgement.
 */
export const endedAfterMs = 14 * 24 * hourMs;

/** Learns from the moments of new records, sorted, behind the last one that was known. */
export function learnGaps(
  gaps: Gaps | undefined,
  lastAt: number | undefined,
  moments: Iterable<number>,
): Gaps | undefined {
  let learnt = gaps;
  let before = lastAt;
  for (const moment of moments) {
    if (before !== undefined && moment > before) learnt = learnGap(learnt ?? begin(before), before, moment);
    else learnt ??= begin(moment);
    before = moment;
  }
  return learnt;
}

function begin(at: number): Gaps {
  return { hour: hourOf(at), longest: 0, usual: {} };
}

function learnGap(gaps: Gaps, from: number, until: number): Gaps {
  const gap = until - from;
  const end = hourOf(until);
  if (end === gaps.hour) return gap <= gaps.longest ? gaps : { ...gaps, longest: gap };
  const usual: Record<number, number> = { ...gaps.usual };
  // Of a silence over several hours, the first and the last are told their part of it, and those between the whole.
  fold(usual, gaps.hour, Math.max(gaps.longest, (gaps.hour + 1) * hourMs - from));
  // Of a silence of weeks, every hour of the week is told once.
  for (let hour = Math.max(gaps.hour + 1, end - hoursOfWeek); hour < end; hour += 1) fold(usual, hour, gap);
  return { hour: end, longest: until - end * hourMs, usual };
}

/** A single outage moves what is usual a little; what comes again each week is learnt. */
function fold(usual: Record<number, number>, hour: number, longest: number): void {
  const place = hour % hoursOfWeek;
  const before = usual[place];
  if (before === undefined) usual[place] = longest;
  else if (longest > before) usual[place] = (before + Math.min(longest, 2 * Math.max(before, leastPatienceMs))) / 2;
  else usual[place] = (before * 3 + longest) / 4;
}

/** Tells whether a feed that was last heard at `lastAt` is silent at `now`. */
export function tellSilence(gaps: Gaps | undefined, lastAt: number, now: number): SilenceTold {
  const usual = gaps?.usual ?? {};
  const last = hourOf(now);
  let first = Math.max(hourOf(lastAt), last - hoursOfWeek);
  let from = lastAt;
  if (isBusy(usual, last)) {
    let busy = last;
    while (busy > first && isBusy(usual, busy - 1)) busy -= 1;
    if (busy > first) {
      first = busy;
      from = Math.max(from, busy * hourMs);
    }
  }
  const silentMs = Math.max(0, now - from);
  const longest = longestUsual(usual, first, last);
  if (longest === undefined) return { isSilent: false, silentMs, patienceMs: undefined };
  const patienceMs = Math.max(leastPatienceMs, factor * longest);
  return { isSilent: silentMs > patienceMs, silentMs, patienceMs };
}

/** The silences longer than usual between moments, sorted, and between the last one that was known and the first of them. */
export function findSilences(
  gaps: Gaps | undefined,
  lastAt: number | undefined,
  moments: Iterable<number>,
): readonly Silence[] {
  const silences: Silence[] = [];
  let from = lastAt;
  for (const until of moments) {
    if (from !== undefined && wasSilent(gaps, from, until)) silences.push({ from, until });
    from = until;
  }
  return silences;
}

function wasSilent(gaps: Gaps | undefined, from: number, until: number): boolean {
  if (until - from <= leastPatienceMs) return false;
  if (tellSilence(gaps, from, until).isSilent) return true;
  const ends = Math.min(hourOf(until) - hourOf(from), hoursOfWeek);
  for (let hour = 1; hour <= ends; hour += 1)
    if (tellSilence(gaps, from, (hourOf(from) + hour) * hourMs - 1).isSilent) return true;
  return false;
}

function longestUsual(usual: Gaps["usual"], first: number, last: number): number | undefined {
  let longest = 0;
  for (let hour = first; hour <= last; hour += 1) {
    const known = usual[hour % hoursOfWeek];
    if (known === undefined) return undefined;
    longest = Math.max(longest, known);
  }
  return longest;
}

function isBusy(usual: Gaps["usual"], hour: number): boolean {
  const known = usual[hour % hoursOfWeek];
  return known !== undefined && known <= busyMs;
}

function hourOf(ms: number): number {
  return Math.floor(ms / hourMs);
}
