import type { TimelineOddity } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import { listPlaces, type PlaceIn } from "./place-in-record.ts";
import { findFirstRelease } from "./technologies.ts";
import { monthOf, readMonth, type MonthSpan } from "./times.ts";

type Employer = ApplicationRecord["claims"]["employers"][number];

/** Years are rounded up in resumes, and early users had previews. */
const freeYears = 1;
/** Firms have people before they are registered. */
const freeYearsBeforeFounding = 1;
/** Months of two full-time jobs at once: a notice period and a handover are over by then. */
const leastOverlap = 4;

/** What of a stated history cannot be, or leaves a question. Years without a month count for whichever month explains it. */
export function describeTimeline(record: ApplicationRecord, place: PlaceIn): TimelineOddity[] {
  const { employers, skills } = record.claims;
  const today = monthOf(record.receivedAt);
  const early = skills.filter(({ name, years }) => {
    const release = findFirstRelease(name);
    return release !== undefined && years > (today - readMonth(release).first) / 12 + freeYears;
  });
  const unfounded = employers.filter(
    ({ from, foundedIn }) =>
      from !== undefined &&
      foundedIn !== undefined &&
      readMonth(from).last < (foundedIn - freeYearsBeforeFounding) * 12,
  );
  const future = employers.filter(({ from }) => from !== undefined && readMonth(from).first > today + 1);
  const reversed = employers.filter(
    ({ from, to }) => from !== undefined && to !== undefined && readMonth(to).last < readMonth(from).first,
  );
  return [
    ...tell(
      "older-than-technology",
      early.map(({ where }) => place("years of a skill", where)),
    ),
    ...tell(
      "older-than-employer",
      unfounded.map(({ where }) => place("the start at an employer", where)),
    ),
    ...tell(
      "full-time-overlap",
      listOverlapping(employers).map(({ where }) => place("the time at an employer", where)),
    ),
    ...tell(
      "in-the-future",
      future.map(({ where }) => place("the start at an employer", where)),
    ),
    ...tell(
      "ends-before-start",
      reversed.map(({ where }) => place("the end at an employer", where)),
    ),
  ];
}

function tell(kind: TimelineOddity["kind"], at: TimelineOddity["at"]): TimelineOddity[] {
  return at.length === 0 ? [] : [{ kind, at: listPlaces(at) }];
}

/** Full-time jobs that one source states for the same months, for longer than a handover takes. */
function listOverlapping(employers: readonly Employer[]): Employer[] {
  const jobs = employers.flatMap((employer) => {
    const time = certainTime(employer);
    return time === undefined || !employer.isFullTime ? [] : [{ employer, time }];
  });
  return jobs
    .filter(({ employer, time }, at) =>
      jobs.some(
        (other, index) =>
          index !== at &&
          other.employer.where === employer.where &&
          other.employer.name !== employer.name &&
          countShared(time, other.time) >= leastOverlap,
      ),
    )
    .map(({ employer }) => employer);
}

/** The months in which somebody was there for certain. */
function certainTime({ from, to }: Employer): MonthSpan | undefined {
  if (from === undefined || to === undefined) return undefined;
  const span = { first: readMonth(from).last, last: readMonth(to).first };
  return span.last < span.first ? undefined : span;
}

function countShared(one: MonthSpan, other: MonthSpan): number {
  return Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
}
