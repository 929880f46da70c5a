import type { MonthOfWork, VictimJoin, VictimViewer } from "@doorward/core";

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

/** A day before which views count, the month it lies in, and how much of that month is over. */
interface Moment {
  readonly day: number;
  readonly month: string;
  readonly share: number;
}

/** The days before which views count, the first one first, and which of them is each victim's. */
export interface Moments {
  readonly days: readonly Moment[];
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
  const days = [...new Set(of)].toSorted((one, other) => one - other);
  const places = new Map(days.map((day, index) => [day, index]));
  return { days: days.map(toMoment), ofVictim: of.map((day) => places.get(day) ?? 0) };
}

function toMoment(day: number): Moment {
  const date = new Date(day);
  const [start, end] = [0, 1].map((later) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1));
  const share = (day - (start ?? day)) / ((end ?? day) - (start ?? day));
  return { day, month: date.toISOString().slice(0, 7), share };
}

/** The work of viewers until each day; within a month it is spread evenly. */
export function measureWork(work: readonly MonthOfWork[], { days }: Moments): Work {
  const months = work.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const until = (what: "tickets" | "contacts") => {
    let next = 0;
    let before = 0;
    return days.map(({ month, share }) => {
      for (; (months[next]?.month ?? month) < month; next += 1) before += months[next]?.[what] ?? 0;
      const present = months[next];
      return present?.month === month ? before + share * present[what] : before;
    });
  };
  const unexplained = work.reduce((total, month) => total + month.unexplained, 0);
  return { tickets: until("tickets"), contacts: until("contacts"), unexplained };
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
  /** What the victims of each day bring together, in contacts. */
  readonly weights: readonly number[];
}

/** Makes ready what all viewers are compared by. */
export function compareWork(
  join: VictimJoin,
  { moments, without, all }: Pick<Comparison, "moments" | "without" | "all">,
): Comparison {
  const weights = moments.days.map(() => 0);
  for (const [index, { contacts }] of join.victims.entries()) {
    const day = moments.ofVictim[index] ?? 0;
    if (!without.has(index)) weights[day] = (weights[day] ?? 0) + contactShape + contacts;
  }
  return { join, moments, without, all, weights };
}

/**
 * How many tickets of victims are expected to have come to a viewer: the tickets, times how often each victim writes beside other
 * customers, over all customers. How often is learned from what others did, so that nobody's own views explain themselves: the mean of
 * what is thought before and of what was counted (gamma and Poisson).
 */
export function expectTickets(comparison: Comparison, { hits }: VictimViewer, work: Work): number {
  const { moments, weights } = comparison;
  const perContact = weighContacts(comparison, work);
  const all = weights.reduce((sum, weight, day) => sum + weight * (perContact[day] ?? 0), 0);
  const own = hits.reduce(
    (sum, { victim, contacts }) => sum + contacts * (perContact[moments.ofVictim[victim] ?? 0] ?? 0),
    0,
  );
  return all - own;
}

/** The same of several as one, for each victim by itself. */
export function expectTicketsEach(
  comparison: Comparison,
  members: readonly VictimViewer[],
  work: Work,
): readonly number[] {
  const { join, moments, without } = comparison;
  const own = countOwn(members);
  const perContact = weighContacts(comparison, work);
  return join.victims.map(({ contacts }, index) => {
    if (without.has(index)) return 0;
    return (contactShape + contacts - (own.get(index) ?? 0)) * (perContact[moments.ofVictim[index] ?? 0] ?? 0);
  });
}

/** How often each victim writes beside other customers, 1 being the usual. */
export function listRates({ join, moments, without, all }: Comparison): readonly number[] {
  return join.victims.map(({ contacts }, index) => {
    const perCustomer = (all.contacts[moments.ofVictim[index] ?? 0] ?? 0) / join.customers;
    return without.has(index) ? 0 : (contactShape + contacts) / (contactShape + perCustomer);
  });
}

/** How many tickets one contact of a victim of each day stands for, beside what others had from all customers until then. */
function weighContacts({ join: { customers }, all }: Comparison, work: Work): readonly number[] {
  return work.tickets.map((tickets, day) => {
    const others = Math.max(0, (all.contacts[day] ?? 0) - (work.contacts[day] ?? 0));
    return tickets / customers / (contactShape + others / customers);
  });
}

function countOwn(members: readonly VictimViewer[]): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const { hits } of members)
    for (const { victim, contacts } of hits) own.set(victim, (own.get(victim) ?? 0) + contacts);
  return own;
}
