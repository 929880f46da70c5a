import type { AccessFacts } from "@doorward/core";
import { describeViewer, openAccessWindow } from "@doorward/doors";
import { openChance } from "../world/chance.ts";
import { benignWork, type MadeWork } from "./benign-work.ts";
import { makeRow, makeWorkers, type Worker } from "./make-workers.ts";
import { allCustomers, openRecords } from "./open-records.ts";
import { workDay, type DayWeather } from "./work-days.ts";

const day = 86_400_000;

/** Monday, 2 November 2026; the window has two weeks. */
const from = Date.UTC(2026, 10, 2);
const until = from + 14 * day;

/** One day of each of the eight weeks before, for what is usual, and the working days of the window. */
const before = Array.from({ length: 8 }, (_, week) => from - (56 - week * 7) * day + day);
const inside = Array.from({ length: 14 }, (_, at) => from + at * day).filter(
  (at) => ![0, 6].includes(new Date(at).getUTCDay()),
);

/** Working days of the window. */
export const windowDays = inside.length;

/**
 * A made organisation in which nobody does anything wrong but what is asked for besides: every viewer's facts, through the real
 * explaining and describing. Counting takes no part: its baselines ask for longer than two weeks.
 */
export function makeOrganisation(seed: number, besides: readonly MadeWork[] = []): ReadonlyMap<string, AccessFacts> {
  const chance = openChance(seed);
  const records = openRecords();
  const staff = makeWorkers(chance).map((worker): Worker => {
    return worker.desk.actor === "accounts-13" ? { ...worker, firstDay: 6 } : worker;
  });
  records.roster.push(...staff.map((worker) => makeRow(worker, from)));
  for (const midnight of [...before, ...inside])
    for (const worker of staff)
      if (worker.duty !== "service" && midnight >= from + worker.firstDay * day)
        workDay(records, chance, worker, midnight, forecast(worker, midnight));
  for (const { write } of [...benignWork, ...besides]) write(records, chance, staff, inside);
  const { events, ...context } = records;
  const { window, eventsOf } = openAccessWindow(events, context, {
    from,
    until,
    canaries: new Set(["1001234"]),
    alerts: [],
    limits: { atOnce: 1000, viewer: { month: 20_000 }, team: { month: 60_000 } },
    customers: allCustomers,
    isSuspended: false,
  });
  return new Map([...eventsOf].map(([actor, own]) => [actor, describeViewer(actor, own, window)]));
}

/** B1: an outage on two days, half more for everybody. B10: somebody who has hardly anything to do for two weeks. */
function forecast({ desk: { actor } }: Worker, midnight: number): DayWeather {
  if (actor === "onboarding-7" && midnight >= from) return { tickets: 0.15, unexplained: 0.1 };
  const isOutage = midnight === inside[6] || midnight === inside[7];
  return isOutage ? { tickets: 1.5, unexplained: 1.5 } : { tickets: 1, unexplained: 1 };
}
