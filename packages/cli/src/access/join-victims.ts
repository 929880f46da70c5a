import type {
  CustomerKey,
  MonthOfWork,
  RosterRow,
  VictimHit,
  VictimJoin,
  VictimViewer,
  ViewReason,
} from "@doorward/core";
import { openingActions } from "@doorward/core";
import type { ExplainedEvent, Explanations } from "@doorward/doors";
import type { AllCounted } from "./count-all-logs.ts";

/** A victim whose id is hashed. */
export interface KeyedVictim {
  readonly customer: CustomerKey;
  /** Milliseconds since 1970. */
  readonly firstContactAt: number;
}

/** Gathers who opened the records of victims before their first contact. */
export interface VictimNotes {
  readonly note: (explained: ExplainedEvent) => void;
  readonly join: (all: AllCounted, customers: number | undefined) => VictimJoin;
}

const fromCustomer: readonly (ViewReason | undefined)[] = [
  "assigned-ticket",
  "transferred-ticket",
  "contact",
  "reopened-ticket",
];

interface PairDay {
  firstAt: number;
  isExplained: boolean;
  isContact: boolean;
  reason: ViewReason | undefined;
}

/** Opens notes about these victims, whose views count from `from` on. */
export function openVictimNotes(victims: readonly KeyedVictim[], from: number): VictimNotes {
  const numbers = new Map(victims.map(({ customer }, number) => [customer, number]));
  const pairs = new Map<string, Map<number, Map<number, PairDay>>>();
  return {
    note({ event, reason }) {
      const { customer, actor, action, observedAt } = event;
      const victim = customer === undefined ? undefined : numbers.get(customer);
      if (victim === undefined || !openingActions.includes(action)) return;
      if (observedAt < from || observedAt >= (victims[victim]?.firstContactAt ?? 0)) return;
      const own = openMap(openMap(pairs, actor), victim);
      const day = Math.floor(observedAt / 86_400_000);
      const known = own.get(day) ?? { firstAt: observedAt, isExplained: false, isContact: false, reason };
      own.set(day, known);
      if (observedAt < known.firstAt) Object.assign(known, { firstAt: observedAt, reason });
      if (reason !== undefined && reason !== "stated") known.isExplained = true;
      if (fromCustomer.includes(reason)) known.isContact = true;
    },
    join({ survey, counted, explanations }, customers) {
      const until = victims.reduce((latest, { firstContactAt }) => Math.max(latest, firstContactAt), from);
      const work = sumWork(counted.days, from, until);
      const viewers = [...new Set([...work.keys(), ...pairs.keys()])].map((actor) => ({
        ...describeActor(actor, explanations, until),
        work: work.get(actor) ?? [],
        hits: listHits(pairs.get(actor)),
      }));
      const contacts = countContacts(viewers, victims.length);
      return {
        from,
        until,
        customers: customers ?? Math.max(1, survey.customers),
        victims: victims.map(({ firstContactAt }, at) => ({ firstContactAt, contacts: contacts[at] ?? 0 })),
        viewers,
      };
    },
  };
}

function openMap<K, I, V>(maps: Map<K, Map<I, V>>, key: K): Map<I, V> {
  const known = maps.get(key) ?? new Map<I, V>();
  maps.set(key, known);
  return known;
}

function listHits(own: ReadonlyMap<number, ReadonlyMap<number, PairDay>> | undefined): readonly VictimHit[] {
  return [...(own ?? [])].map(([victim, days]) => {
    const all = [...days.values()].toSorted((a, b) => a.firstAt - b.firstAt);
    const [first] = all;
    const reason = first?.reason;
    return {
      victim,
      firstAt: first?.firstAt ?? 0,
      days: all.length,
      explained: all.filter(({ isExplained }) => isExplained).length,
      contacts: all.filter(({ isContact }) => isContact).length,
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

function countContacts(viewers: readonly Pick<VictimViewer, "hits">[], victims: number): readonly number[] {
  const counts = Array.from({ length: victims }, () => 0);
  for (const { hits } of viewers)
    for (const { victim, contacts } of hits) counts[victim] = (counts[victim] ?? 0) + contacts;
  return counts;
}

/** The work of each viewer by month, within a time. */
function sumWork(days: AllCounted["counted"]["days"], from: number, until: number): ReadonlyMap<string, MonthOfWork[]> {
  const [first, last] = [from, until].map((at) => new Date(at).toISOString().slice(0, 10));
  const inside = days.filter(({ day }) => day >= (first ?? "") && day <= (last ?? ""));
  const work = new Map<string, MonthOfWork[]>();
  for (const [key, own] of Map.groupBy(inside, ({ actor, day }) => `${day.slice(0, 7)}\n${actor}`)) {
    const sum = (count: (day: (typeof own)[number]) => number) => own.reduce((all, day) => all + count(day), 0);
    const actor = key.slice(8);
    const months = work.get(actor) ?? [];
    work.set(actor, months);
    months.push({
      month: key.slice(0, 7),
      tickets: sum(({ tickets }) => tickets),
      contacts: sum(({ byReason }) =>
        fromCustomer.reduce((all, reason) => all + (reason === undefined ? 0 : (byReason[reason] ?? 0)), 0),
      ),
      unexplained: sum(({ unexplained, byReason }) => unexplained + (byReason.stated ?? 0)),
    });
  }
  return work;
}

function describeActor(actor: string, { roster }: Explanations, at: number): Omit<VictimViewer, "work" | "hits"> {
  const row = roster.rowAt(actor, at);
  const { team = "", duty = "agent", site, vendor, leavesAt } = row ?? {};
  const shift = row === undefined ? undefined : nameShift(row);
  return {
    actor,
    duty,
    team,
    ...(site === undefined ? {} : { site }),
    ...(vendor === undefined ? {} : { vendor }),
    ...(shift === undefined ? {} : { shift }),
    ...(leavesAt === undefined ? {} : { leftAt: leavesAt }),
  };
}

function nameShift({ shift }: RosterRow): string | undefined {
  if (shift === undefined) return undefined;
  return `${shift.zone} ${two(Math.floor(shift.from / 60))}:${two(shift.from % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
