import type { ApplicationRecord } from "./application-record.ts";
import type { Source } from "./place-in-record.ts";
import { readMonth } from "./times.ts";

type Employer = ApplicationRecord["claims"]["employers"][number];

/** A conflict about employers with the sources that state it. */
export interface EmployerConflict {
  readonly field: "employer" | "employment-dates";
  readonly sources: readonly Source[];
}

/** Months by which stated times may differ: people write from memory, and a year without a month is a year. */
const freeMonths = 6;
/** Months for which two sources name different employers, before one of them is taken for wrong. */
const leastMonths = 6;

/**
 * Conflicts between sources about who employed somebody when. A source that leaves an employer out says nothing; one that
 * names another full-time employer for the same time does.
 */
export function listEmployerConflicts(employers: readonly Employer[]): EmployerConflict[] {
  const bySource = [...Map.groupBy(employers, ({ where }) => where)];
  const pairs = bySource.flatMap(([source, own], at) =>
    bySource.slice(at + 1).map(([other, theirs]) => ({ sources: [source, other], own, theirs })),
  );
  const named = pairs.filter(({ own, theirs }) => nameOthers(own, theirs)).flatMap(({ sources }) => sources);
  const dated = pairs.filter(({ own, theirs }) => dateOtherwise(own, theirs)).flatMap(({ sources }) => sources);
  return [
    ...(named.length === 0 ? [] : [{ field: "employer" as const, sources: named }]),
    ...(dated.length === 0 ? [] : [{ field: "employment-dates" as const, sources: dated }]),
  ];
}

function nameOthers(own: readonly Employer[], theirs: readonly Employer[]): boolean {
  const mine = own.filter(
    (employer) => employer.isFullTime && !theirs.some((other) => isSameEmployer(employer, other)),
  );
  const others = theirs.filter((other) => other.isFullTime && !own.some((employer) => isSameEmployer(employer, other)));
  return mine.some((employer) => others.some((other) => countShared(employer, other) >= leastMonths));
}

/**
 * Whether an employer that both name was left or joined at times that no stay in the other source has. Roles that followed each other
 * at one firm may be told as one stay, or the last of them alone.
 */
function dateOtherwise(own: readonly Employer[], theirs: readonly Employer[]): boolean {
  return own.some((employer) => {
    const mine = own.filter((other) => isSameEmployer(employer, other));
    const stays = theirs.filter((other) => isSameEmployer(employer, other));
    if (stays.length === 0) return false;
    const one = [...mine, joinStays(mine)];
    const other = [...stays, joinStays(stays)];
    return one.every((stay) => other.every((each) => isApart(stay.from, each.from) || isApart(stay.to, each.to)));
  });
}

/** From the first day of several stays to the last; what is open or unknown in one is so in the whole. */
function joinStays(stays: readonly Employer[]): Pick<Employer, "from" | "to"> {
  const from = stays.flatMap((stay) => stay.from ?? []).toSorted((a, b) => readMonth(a).first - readMonth(b).first)[0];
  const ends = stays.flatMap((stay) => stay.to ?? []).toSorted((a, b) => readMonth(a).last - readMonth(b).last);
  const to = ends.length < stays.length ? undefined : ends.at(-1);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function isApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [readMonth(one), readMonth(other)];
  return Math.max(a.first - b.last, b.first - a.last) > freeMonths;
}

function countShared(one: Employer, other: Employer): number {
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined) return 0;
  const last = Math.min(readMonth(one.to).first, readMonth(other.to).first);
  return last - Math.max(readMonth(one.from).last, readMonth(other.from).last) + 1;
}

/** Words that say what sort of firm it is. */
const forms =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|company|co|sa|bv|oy|ab|plc|pte|labs|group|technologies)\b/gu;

/** Whether two names may be one firm's: equal without the legal form, or one is the beginning of the other. */
function isSameEmployer({ name }: Employer, other: Employer): boolean {
  const [a, b] = [fold(name), fold(other.name)];
  return a === b || (a.length >= 3 && b.startsWith(a)) || (b.length >= 3 && a.startsWith(b));
}

function fold(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase();
  const bare = plain.replaceAll(forms, "").replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return bare === "" ? plain : bare;
}
