import type { MonthOfWork, VictimContacts, VictimJoin, VictimViewer } from "@doorward/core";

// How many victims a viewer meets by work alone. It depends on the tickets that were assigned, never on how much the viewer opened: a
// thief who opens much would hide behind that.

/**
 * How unequal customers are in how often they write: the shape of a gamma spread with the variance of a log-normal one of sigma 1,
 * 1 / (e - 1), as in simulated support centres (facts of the insider door, section 7).
 */
const contactShape = 1 / (Math.E - 1);

/** Who has hardly a ticket is measured as if he had this share of the peers' usual: nobody's expectation is nothing. Our judgement. */
const leastShareOfPeers = 0.1;

const dayMs = 86_400_000;

/** The days before which views count, and which of them is each victim's. */
export interface Moments {
  readonly days: readonly number[];
  readonly ofVictim: readonly number[];
}

/** Work of one viewer, or of several as one, until each of these days. */
export interface Work {
  readonly tickets: readonly number[];
  readonly contacts: readonly number[];
  /** Pairs that nothing explains, over the whole time. */
  readonly unexplained: number;
}

/** The days of first contact, each once, since many victims share one. */
export function listMoments({ victims }: VictimJoin): Moments {
  const of = victims.map(({ firstContactAt }) => Math.ceil(firstContactAt / dayMs) * dayMs);
  const days = [...new Set(of)];
  const places = new Map(days.map((day, index) => [day, index]));
  return { days, ofVictim: of.map((day) => places.get(day) ?? 0) };
}

/** The work of viewers until each day; within a month it is spread evenly. */
export function measureWork(work: readonly MonthOfWork[], { days }: Moments): Work {
  const months = work.map((month) => ({ ...month, ...spanOf(month.month) }));
  const sum = (what: "tickets" | "contacts") =>
    days.map((day) => months.reduce((total, month) => total + month[what] * shareUntil(month, day), 0));
  const unexplained = work.reduce((total, month) => total + month.unexplained, 0);
  return { tickets: sum("tickets"), contacts: sum("contacts"), unexplained };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(month: string): Span {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return { start: Date.UTC(year, number - 1, 1), end: Date.UTC(year, number, 1) };
}

function shareUntil({ start, end }: Span, at: number): number {
  return Math.min(1, Math.max(0, (at - start) / (end - start)));
}

/** The same work, with at least a small share of the tickets that peers usually have. */
export function raiseToPeers(works: readonly Work[]): readonly Work[] {
  const days = works[0]?.tickets ?? [];
  const least = days.map((_, day) => leastShareOfPeers * findMedian(works.map(({ tickets }) => tickets[day] ?? 0)));
  return works.map((work) => ({
    ...work,
    tickets: work.tickets.map((count, day) => Math.max(count, least[day] ?? 0)),
  }));
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The work of several as one. */
export function addWork(works: readonly Work[]): Work {
  const add = (what: "tickets" | "contacts") =>
    (works[0]?.[what] ?? []).map((_, day) => works.reduce((sum, work) => sum + (work[what][day] ?? 0), 0));
  const unexplained = works.reduce((sum, work) => sum + work.unexplained, 0);
  return { tickets: add("tickets"), contacts: add("contacts"), unexplained };
}

/** Everybody's work, and whose victims are asked about. */
export interface Comparison {
  readonly join: VictimJoin;
  readonly moments: Moments;
  /** Victims that are left out: nobody is expected to have met them. */
  readonly without: ReadonlySet<number>;
  readonly all: Work;
}

/** Of each victim: how often it writes beside other customers, and how many of its tickets somebody's work brings. */
export interface ExpectedTickets {
  readonly rates: readonly number[];
  readonly tickets: readonly number[];
}

/**
 * How many tickets of each victim are expected to have come to somebody: the tickets, times how often this victim writes beside other
 * customers, over all customers. How often is learned from what others did, so that nobody's own views explain themselves.
 */
export function expectTickets(
  { join, moments, without, all }: Comparison,
  members: readonly VictimViewer[],
  work: Work,
): ExpectedTickets {
  const own = countOwn(members);
  const dayOf = (victim: number) => moments.ofVictim[victim] ?? 0;
  const rates = join.victims.map((victim, index) => {
    if (without.has(index)) return 0;
    const others = (all.contacts[dayOf(index)] ?? 0) - (work.contacts[dayOf(index)] ?? 0);
    return findRate(victim, own.get(index) ?? 0, Math.max(0, others) / join.customers);
  });
  const tickets = rates.map((rate, index) => ((work.tickets[dayOf(index)] ?? 0) * rate) / join.customers);
  return { rates, tickets };
}

function countOwn(members: readonly VictimViewer[]): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const { hits } of members)
    for (const { victim, contacts } of hits) own.set(victim, (own.get(victim) ?? 0) + contacts);
  return own;
}

/** How often a victim writes, 1 being the usual: the mean of what is thought before and of what was counted (gamma and Poisson). */
function findRate({ contacts }: VictimContacts, own: number, perCustomer: number): number {
  return (contactShape + Math.max(0, contacts - own)) / (contactShape + perCustomer);
}
