import type { Chance } from "../world/chance.ts";
import type { Worker } from "./make-workers.ts";
import { addEvent, addTicket, hour, minute, type Records } from "./open-records.ts";
import { beginShift, pickCustomer } from "./work-days.ts";

/** Something out of the ordinary that one worker or several do in the window. */
export interface MadeWork {
  readonly name: string;
  /** Writes it, over days of the window that are given by their midnights. */
  readonly write: (records: Records, chance: Chance, staff: readonly Worker[], days: readonly number[]) => void;
}

/** Somebody by name. */
export function pick(staff: readonly Worker[], name: string): Worker {
  const found = staff.find(({ desk }) => desk.actor === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}.`);
  return found;
}

/** What is innocent (facts of the door, 4). B1 and B10 are the weather of days in `make-benign-world.ts`; these come on top of ordinary days. */
export const benignWork: readonly MadeWork[] = [
  {
    name: "B2: a reviewer who samples tickets of others",
    write: ({ tickets, ...records }, chance, staff, days) => {
      const { desk } = pick(staff, "cards-quality");
      const closed = tickets.filter(({ assignee = "" }) => assignee.startsWith("cards-"));
      for (const day of days)
        for (let sample = 0; sample < 30; sample += 1) {
          const ticket = closed[chance.next(closed.length)];
          const at = beginShift(desk, day) + sample * 12 * minute;
          if (ticket !== undefined && ticket.at < at)
            addEvent({ tickets, ...records }, desk, at, { action: "view", customer: ticket.customer });
        }
    },
  },
  {
    name: "B3: those who help after a takeover see the same customers",
    write: (records, chance, staff, days) => {
      const victims = Array.from({ length: 40 }, () => pickCustomer(chance));
      for (const { desk, duty } of staff)
        if (duty === "fraud")
          for (const day of days)
            for (const customer of victims.filter(() => chance.isTrue(0.15)))
              addEvent(records, desk, beginShift(desk, day) + chance.next(480) * minute, { action: "view", customer });
    },
  },
  {
    name: "B4: a program that moves records, as was announced",
    write: (records, _chance, staff, [day = 0]) => {
      const { desk } = pick(staff, "mover");
      const from = day + 20 * hour;
      const about = { id: "move", from, until: from + 3 * hour, what: "Moving the records", approvedBy: "cards-lead" };
      records.planned.push({ kind: "planned", ...about, actors: [desk.actor] });
      for (let at = 0; at < 1500; at += 1)
        addEvent(records, desk, from + at * 900, { action: "view", customer: String(1_000_000 + at), step: 1 });
    },
  },
  {
    name: "B5: a customer of whom everybody reads in the news",
    write: (records, chance, staff, days) => {
      const customer = "1000099";
      for (const { desk, duty } of staff)
        if (duty === "agent" && chance.isTrue(0.4))
          addEvent(records, desk, beginShift(desk, days[3] ?? 0) + chance.next(480) * minute, {
            action: "view",
            customer,
          });
    },
  },
  {
    name: "B6: tickets that are filed after the calls",
    write: (records, chance, staff, days) => {
      const { desk } = pick(staff, "payments-3");
      for (const day of days)
        for (let call = 0; call < 6; call += 1) {
          const customer = pickCustomer(chance);
          const from = beginShift(desk, day) + call * 70 * minute;
          records.contacts.push({ kind: "contact", customer, from, source: "telephone", channel: "call" });
          addEvent(records, desk, from + minute, { action: "view", customer });
          const ticket = addTicket(records, customer, from + 15 * minute, desk.actor);
          const made = records.tickets.findLastIndex((row) => row.ticket === ticket && row.change === "created");
          const row = records.tickets[made];
          if (row !== undefined) records.tickets[made] = { ...row, by: desk.actor };
        }
    },
  },
  {
    name: "B7: somebody new who learns the tools",
    write: (records, chance, staff, days) => {
      const { desk } = pick(staff, "accounts-13");
      for (const day of days.slice(-4))
        for (let left = chance.poisson(4); left > 0; left -= 1)
          addEvent(records, desk, beginShift(desk, day) + chance.next(480) * minute, {
            action: "view",
            customer: pickCustomer(chance),
            ...(chance.isTrue(0.5) ? { reason: "training" } : {}),
          });
    },
  },
  {
    name: "B8: tickets that go from one to another",
    write: (records, chance, staff, days) => {
      const [from, to] = [pick(staff, "cards-1").desk, pick(staff, "cards-2").desk];
      for (let moved = 0; moved < 50; moved += 1) {
        const customer = pickCustomer(chance);
        const at = beginShift(from, days[5] ?? 0) + moved * 5 * minute;
        const ticket = addTicket(records, customer, at, from.actor, 60);
        addEvent(records, from, at + minute, { action: "view", customer });
        const about = { kind: "ticket", ticket, customer, source: "desk" } as const;
        records.tickets.push({ ...about, at: at + 3 * hour, change: "assigned", assignee: to.actor });
        addEvent(records, to, at + 3 * hour + 4 * minute, { action: "view", customer });
        addEvent(records, from, at + 4 * hour, { action: "view", customer });
      }
    },
  },
  {
    name: "B9: two shifts that are swapped, one at another site",
    write: (records, chance, staff, days) => {
      const late = pick(staff, "cards-4").desk;
      const away = {
        ...pick(staff, "payments-5").desk,
        site: "Porto",
        country: "PT",
        device: "desk-77",
        ip: "198.51.100.4",
      };
      for (const day of days.slice(0, 2))
        for (let turn = 0; turn < 10; turn += 1) {
          const [one, other] = [pickCustomer(chance), pickCustomer(chance)];
          const evening = day + (20 * 60 + turn * 14) * minute;
          addTicket(records, one, evening, late.actor);
          addEvent(records, late, evening + minute, { action: "view", customer: one });
          addTicket(records, other, evening, away.actor);
          addEvent(records, away, evening + 2 * minute, { action: "view", customer: other });
        }
    },
  },
  {
    name: "a leaver who works as always, a new laptop, and reports that were approved",
    write: (records, chance, staff, days) => {
      const leaver = records.roster.findIndex(({ actor }) => actor === "onboarding-2");
      const row = records.roster[leaver];
      if (row !== undefined) records.roster[leaver] = { ...row, leavesAt: (days.at(-1) ?? 0) + 18 * hour };
      const { desk } = pick(staff, "onboarding-5");
      for (const day of days)
        for (let left = chance.poisson(2); left > 0; left -= 1)
          addEvent(records, { ...desk, device: "laptop-new", ip: "203.0.113.9" }, beginShift(desk, day) + 9 * hour, {
            action: "view",
            customer: pickCustomer(chance),
          });
      const reporter = pick(staff, "accounts-lead").desk;
      const about = { id: "report", action: "export", requester: reporter.actor, approver: "takeovers-1" } as const;
      const [from = 0] = days;
      const span = { requesterTeam: "accounts", approverTeam: "takeovers", at: from, until: from + 30 * 24 * hour };
      records.approvals.push({ kind: "approval", ...about, ...span, query: "q", rows: 5000 });
      for (const day of days.slice(0, 4))
        addEvent(records, reporter, day + 10 * hour, { action: "export", query: "q", rows: 700 });
    },
  },
  {
    name: "customers whom leads act for, which another lead approves",
    write: (records, chance, staff, days) => {
      const leads = staff.filter(({ duty }) => duty === "lead");
      for (const [at, day] of days.entries())
        for (const [turn, { desk, team }] of leads.entries()) {
          const approver = leads[(turn + 1 + (at % (leads.length - 1))) % leads.length];
          if (approver === undefined) continue;
          const begins = beginShift(desk, day) + (60 + chance.next(360)) * minute;
          const customer = pickCustomer(chance);
          const request = `asked-${desk.actor}-${String(at)}`;
          const about = { id: request, action: "impersonate", requester: desk.actor, requesterTeam: team } as const;
          const by = { approver: approver.desk.actor, approverTeam: approver.team };
          records.approvals.push({ kind: "approval", ...about, ...by, customer, at: begins, until: begins + 2 * hour });
          addTicket(records, customer, begins - hour, desk.actor);
          addEvent(records, desk, begins + 5 * minute, { action: "impersonate", customer, request });
        }
    },
  },
  {
    name: "rights that are used and end on leaving, and leads who look at the pages of their teams",
    write: (records, chance, staff, days) => {
      const last = days.at(-1) ?? 0;
      for (const { desk, team, duty } of staff) {
        const { actor } = desk;
        const until = records.roster.find((row) => row.actor === actor)?.leavesAt;
        records.grants.push({
          kind: "grant",
          id: `right-${actor}`,
          actor,
          access: "records",
          source: "directory",
          from: last - 400 * 24 * hour,
          lastUsedAt: last - chance.next(40) * 24 * hour,
          ...(until === undefined ? {} : { until }),
        });
        const shown = staff.filter((worker) => worker.team === team && worker.duty === "agent");
        const ticket = shown[chance.next(shown.length)]?.desk.actor;
        if (duty === "lead" && ticket !== undefined)
          addEvent(records, desk, beginShift(desk, last) + 30 * minute, { action: "view", source: "doorward", ticket });
      }
    },
  },
];
