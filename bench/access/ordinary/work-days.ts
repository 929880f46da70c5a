import type { Chance } from "../world/chance.ts";
import type { Worker } from "./make-workers.ts";
import { addEvent, addTicket, allCustomers, minute, type Desk, type Records } from "./open-records.ts";

/** What is usual of one person and day (facts of the door, 4): tickets, and customers without a reason that is found. */
export const usual = { tickets: 12, unexplained: 1.2, transferred: 0.1 } as const;

/** How much more than usual there is on a day, for everybody. */
export interface DayWeather {
  readonly tickets: number;
  readonly unexplained: number;
}

/** When the shift of somebody begins, on a day that is given by its midnight (UTC). */
export function beginShift({ site }: Desk, midnight: number): number {
  return midnight + (site === "Porto" ? 9 : 1) * 60 * minute;
}

/** Writes an ordinary day of somebody: tickets, what is searched and shown for them, and views that nothing explains. */
export function workDay(records: Records, chance: Chance, worker: Worker, midnight: number, weather: DayWeather): void {
  const { desk, habits } = worker;
  const begins = beginShift(desk, midnight);
  const anyTime = () => begins + chance.next(8 * 60) * minute + chance.next(60) * 1000;
  for (let left = chance.poisson(usual.tickets * weather.tickets); left > 0; left -= 1)
    workTicket(records, chance, worker, anyTime());
  for (let left = chance.poisson(0.6 * habits.searches); left > 0; left -= 1)
    addEvent(records, desk, anyTime(), { action: "search", rows: 9 });
  for (let left = chance.poisson(0.15 * habits.words); left > 0; left -= 1)
    addEvent(records, desk, anyTime(), { action: "view", customer: pickCustomer(chance), reason: "call back" });
  // Days differ more than chance gives: a negative binomial of shape 3 (facts of the door, 4).
  const spread = chance.gamma(3);
  for (
    let left = chance.poisson(usual.unexplained * habits.unexplained * weather.unexplained * spread);
    left > 0;
    left -= 1
  )
    addEvent(records, desk, anyTime(), { action: "view", customer: pickCustomer(chance) });
}

/** Writes a ticket with its view; some are searched for, of some fields are shown, and some are looked at again in the evening. */
function workTicket(records: Records, chance: Chance, { desk, habits }: Worker, at: number): void {
  const customer = pickCustomer(chance);
  addTicket(records, customer, at, desk.actor);
  if (chance.isTrue(0.6)) addEvent(records, desk, at + minute, { action: "search", rows: 3 });
  addEvent(records, desk, at + 2 * minute, { action: "view", customer });
  const shown = ["phone", "address", "email"].slice(0, chance.next(4));
  if (chance.isTrue(0.25 * habits.fields) && shown.length > 0)
    addEvent(records, desk, at + 3 * minute, { action: "reveal-field", customer, fields: shown });
  if (chance.isTrue(0.1)) addEvent(records, desk, at + (60 + chance.next(300)) * minute, { action: "view", customer });
}

/** Any customer. */
export function pickCustomer(chance: Chance): string {
  return String(1_000_000 + chance.next(allCustomers));
}
