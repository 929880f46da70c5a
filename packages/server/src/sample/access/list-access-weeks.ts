import type { AccessRecord, CustomerKey } from "@doorward/core";
import { nameVictim, outage, ring } from "./access-story.ts";
import { openDraws } from "./draws.ts";
import { makeWorkDay } from "./make-work-day.ts";
import { listStaff } from "./staff.ts";

const dayMs = 86_400_000;
/** Working days that counting learns from, and the week that people look at. */
const workingDays = 46;

/** Midnights of the working days before a moment, the oldest first. */
function listWorkingDays(today: number): readonly number[] {
  const days: number[] = [];
  for (let day = Math.floor(today / dayMs) * dayMs - dayMs; days.length < workingDays; day -= dayMs)
    if (new Date(day).getUTCDay() % 6 !== 0) days.push(day);
  return days.toReversed();
}

/** So many records are kept at once: each batch costs something by itself, and a large one holds up whoever asks meanwhile. */
const recordsAtOnce = 5000;

/** What some days at the Northlight Exchange left in its logs. */
export interface SampleAccessDays {
  /** Names it, so that it is kept once. */
  readonly batch: string;
  readonly records: readonly AccessRecord[];
}

/**
 * Nine weeks of a support desk of 300, the oldest days first: ordinary work, an outage, one who takes a few customers a day, and five who
 * work off one list. The same for the same day.
 */
export function* listAccessWeeks(
  today: Date,
  hashCustomer: (id: string) => CustomerKey,
): Generator<SampleAccessDays, void> {
  const days = listWorkingDays(today.getTime());
  const staff = listStaff(days[0] ?? 0);
  const announced = days.at(-outage.daysAgo) ?? 0;
  const context: AccessRecord[] = [...staff, tellOutage(announced)];
  let records: AccessRecord[] = context;
  for (const [index, day] of days.entries()) {
    const draws = openDraws(index + 1);
    const daysAgo = days.length - index;
    const work = staff.flatMap((viewer) => makeWorkDay(viewer, { day, daysAgo, hashCustomer }, draws));
    for (const record of work) records.push(record);
    if (records.length < recordsAtOnce && daysAgo > 1) continue;
    yield { batch: `sample ${String(daysAgo)}`, records };
    records = [];
  }
}

/** A note in the calendar that explains nothing by itself: the desk that looked into the outage. */
function tellOutage(day: number): AccessRecord {
  return {
    kind: "planned",
    id: "outage-desk",
    from: day + 9 * 3_600_000,
    until: day + 17 * 3_600_000,
    what: "Log-ins failed; the escalation desk looks into accounts",
    teams: ["escalation"],
    approvedBy: "support operations",
  };
}

/** The customers who told of a call by false support, with the day of the call: half of those whom the ring opened, and some others. */
export function listSampleVictims(
  today: Date,
): readonly { readonly customer: string; readonly firstContactAt: Date }[] {
  const day = listWorkingDays(today.getTime()).at(-2) ?? 0;
  const taken = Array.from({ length: ring.victims / 2 }, (_, index) => nameVictim(index * 2));
  const others = Array.from({ length: 6 }, (_, index) => `NL-${String(100_500 + index * 977)}`);
  return [...taken, ...others].map((customer) => ({ customer, firstContactAt: new Date(day) }));
}
