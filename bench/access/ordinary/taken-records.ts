import { pick, type MadeWork } from "./benign-work.ts";
import type { Chance } from "../world/chance.ts";
import { addEvent, hour, minute, type Desk, type Records } from "./open-records.ts";
import { beginShift, pickCustomer } from "./work-days.ts";

/** Records that are taken (facts of the door, 4: M3 to M12), by whom, and the rule that has to see it. */
export interface TakenRecords extends MadeWork {
  readonly by: string;
  readonly rule: string;
}

/** Something a viewer does some times a day on some days, over the whole shift. */
function repeat(
  { by, rule, name }: Omit<TakenRecords, "write">,
  { times, on }: { readonly times: number; readonly on: number },
  act: (records: Records, chance: Chance, desk: Desk, at: number) => void,
): TakenRecords {
  return {
    by,
    rule,
    name,
    write: (records, chance, staff, days) => {
      const { desk } = pick(staff, by);
      for (const day of days.slice(-on))
        for (let turn = 0; turn < times; turn += 1)
          act(records, chance, desk, beginShift(desk, day) + chance.next(8 * 60) * minute + turn);
    },
  };
}

/** A customer of the highest band. */
function pickRich(chance: Chance): string {
  return `${pickCustomer(chance).slice(0, -1)}9`;
}

/** What has to be seen among ordinary work, by the direct rules and by figures beside peers. */
export const takenRecords: readonly TakenRecords[] = [
  repeat(
    { name: "M6: ten customers of the highest band a day", by: "cards-6", rule: "access/high-balance-customers" },
    { times: 10, on: 5 },
    (records, chance, desk, at) => {
      addEvent(records, desk, at, { action: "view", customer: pickRich(chance) });
    },
  ),
  repeat(
    { name: "M7: thirty lists a day, and no record", by: "cards-7", rule: "access/searches-without-opening" },
    { times: 30, on: 6 },
    (records, _chance, desk, at) => {
      addEvent(records, desk, at, { action: "search", rows: 25 });
    },
  ),
  {
    name: "M3: every field of the own tickets",
    by: "payments-6",
    rule: "access/fields-shown-beyond-peers",
    write: (records) => {
      const fields = ["phone", "address", "email", "passport", "balance"];
      for (const [at, event] of records.events.entries())
        if (event.actor === "payments-6" && event.action === "view") records.events[at] = { ...event, fields };
    },
  },
  repeat(
    { name: "M9: seven more a day in the last week", by: "accounts-6", rule: "access/burst-before-leaving" },
    { times: 7, on: 4 },
    (records, chance, desk, at) => {
      addEvent(records, desk, at, { action: "view", customer: pickCustomer(chance) });
      const row = records.roster.findIndex(({ actor }) => actor === desk.actor);
      const own = records.roster[row];
      if (own !== undefined) records.roster[row] = { ...own, leavesAt: at + 24 * hour };
    },
  ),
  repeat(
    { name: "M10: a login that is used from elsewhere", by: "onboarding-6", rule: "access/new-device-from-elsewhere" },
    { times: 8, on: 1 },
    (records, chance, desk, at) => {
      const elsewhere = { ...desk, device: "tablet-1", ip: "203.0.113.77", country: "BR", site: "" };
      addEvent(records, elsewhere, at, { action: "view", customer: pickCustomer(chance) });
    },
  ),
  repeat(
    { name: "a reason for every view", by: "accounts-7", rule: "access/own-word-as-reason" },
    { times: 5, on: 8 },
    (records, chance, desk, at) => {
      addEvent(records, desk, at, { action: "view", customer: pickCustomer(chance), reason: "call back" });
    },
  ),
];
