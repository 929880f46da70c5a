import { accessActions, Problem, type AccessEvent, type AccessRecord, type CustomerKey } from "@doorward/core";
import type { Names } from "./open-names.ts";
import { keepInteger, keepName, keepNames, keepOptionalName } from "./storable-words.ts";
import { dayOf, nameDay } from "./words.ts";

/** Where somebody worked from. */
export interface Surroundings {
  readonly id: number;
  /** The first day of the month in which it was seen. */
  readonly month: string;
  readonly actor: string;
  readonly team: string | undefined;
  readonly site: string | undefined;
  readonly vendor: string | undefined;
  readonly device: number | undefined;
  readonly session: number | undefined;
  readonly network: string | undefined;
  readonly country: string | undefined;
  /** The same as events show it. */
  readonly shown: Pick<AccessEvent, "team" | "site" | "vendor" | "device" | "session" | "ip" | "country">;
}

/** An event as it is kept. */
export interface PreparedEvent {
  /** As rules and explanations see it: with keys in the place of ids, and labels in the place of devices. */
  readonly event: AccessEvent;
  readonly surroundings: Surroundings;
}

/** Events of a batch, ready to be kept, and what is asked of all of them before. */
export interface PreparedEvents {
  readonly byActor: readonly EventsOfActor[];
  readonly sources: readonly EventsOfSource[];
  readonly customers: ReadonlySet<CustomerKey>;
  /** Days on which they happened, counted from 1970. */
  readonly days: ReadonlySet<number>;
  readonly duplicates: number;
}

/** When the events of one source happened, in the order in which they came. */
export interface EventsOfSource {
  readonly source: string;
  readonly moments: readonly number[];
}

/** Events of one viewer, the oldest first. */
export interface EventsOfActor {
  readonly actor: string;
  readonly events: PreparedEvent[];
}

const mostMs = Date.UTC(2200, 0, 1);
const mostSmall = 32_767;
const mostWhole = 2_147_483_647;
const customerKey = /^[\da-f]{32}$/u;

/**
 * Makes events ready to be kept, by viewer and time. Of the same event twice - the same source and id - the first is taken. Throws a
 * Problem for what no reader gives: a customer that was not hashed, or a time that is none.
 */
export function prepareEvents(names: Names, records: readonly AccessRecord[]): PreparedEvents {
  const sources = new Map<string, OfSource>();
  const byActor = new Map<string, Own>();
  const customers = new Set<CustomerKey>();
  const { monthOf, days } = openMonths();
  let duplicates = 0;
  for (const told of records) {
    if (told.kind !== "event") continue;
    let from = sources.get(told.source);
    if (from === undefined)
      sources.set(told.source, (from = { source: keepName(told.source), moments: [], ids: new Set() }));
    const before = from.ids.size;
    if (from.ids.add(told.id).size === before) {
      duplicates += 1;
      continue;
    }
    let own = byActor.get(told.actor);
    if (own === undefined) byActor.set(told.actor, (own = { actor: names.actor(told.actor), events: [], known: [] }));
    const surroundings = findSurroundings(names, own, told, monthOf(told.observedAt));
    const event = prepareEvent(names, told, from.source, surroundings);
    own.events.push({ event, surroundings });
    from.moments.push(event.observedAt);
    if (event.customer !== undefined) customers.add(event.customer);
  }
  const sorted = [...byActor.values()].toSorted((a, b) => (a.actor < b.actor ? -1 : 1));
  return {
    byActor: sorted.map(({ actor, events }) => ({ actor, events: sortByTime(events) })),
    sources: [...sources.values()],
    customers,
    days,
    duplicates,
  };
}

/** What came of one source so far. */
interface OfSource extends EventsOfSource {
  readonly moments: number[];
  readonly ids: Set<string>;
}

/** What came of one viewer so far. */
interface Own extends EventsOfActor {
  /** Where they worked from, as it was told, what was met last at the end. */
  readonly known: { readonly told: AccessEvent; readonly is: Surroundings }[];
}

/** What is absent is there as undefined: a row of one shape is made, read and let go in a fraction of the time. */
function prepareEvent(names: Names, told: AccessEvent, source: string, { actor, shown }: Surroundings): AccessEvent {
  const { customer, observedAt, fields, ticketAssignee } = told;
  checkCustomer(customer);
  const event: AsUndefined<AccessEvent> = {
    kind: "event",
    id: keepName(told.id),
    observedAt: Math.trunc(observedAt),
    receivedAt: told.receivedAt,
    source,
    actor,
    team: shown.team,
    site: shown.site,
    vendor: shown.vendor,
    device: shown.device,
    ip: shown.ip,
    country: shown.country,
    session: shown.session,
    action: told.action,
    customer,
    step: keepInteger(told.step, mostSmall),
    fields: fields.length === 0 ? fields : keepNames(fields),
    rows: keepInteger(told.rows, mostWhole),
    ticket: keepOptionalName(told.ticket),
    ticketAssignee: ticketAssignee === undefined ? undefined : names.actor(ticketAssignee),
    reason: told.reason,
    band: keepInteger(told.band, mostSmall),
    query: keepOptionalName(told.query),
    request: keepOptionalName(told.request),
  };
  return event as AccessEvent;
}

type AsUndefined<Row> = { readonly [K in keyof Row]-?: Row[K] | undefined };

/** Throws a Problem for a customer that was not hashed. */
export function checkCustomer(customer: string | undefined): void {
  if (customer !== undefined && !customerKey.test(customer)) refuse("a customer that is no keyed hash");
}

function refuse(what: string): never {
  throw new Problem("own-fault", `An access record holds ${what}. Its reader has to refuse it.`);
}

/** How many of the last surroundings of a viewer are looked through; people work from a few places, and from one for hours. */
const mostLooked = 4;

/** Finds what several events of a viewer share, so that it is hashed and looked at once. */
function findSurroundings(names: Names, { known }: Own, told: AccessEvent, month: string): Surroundings {
  const least = Math.max(0, known.length - mostLooked);
  for (let place = known.length - 1; place >= least; place -= 1) {
    const one = known[place];
    if (one !== undefined && one.is.month === month && isSamePlace(one.told, told)) return one.is;
  }
  const made = makeSurroundings(names, told, month);
  known.push({ told, is: made });
  return made;
}

function isSamePlace(one: AccessEvent, other: AccessEvent): boolean {
  return (
    one.session === other.session &&
    one.ip === other.ip &&
    one.device === other.device &&
    one.team === other.team &&
    one.site === other.site &&
    one.vendor === other.vendor &&
    one.country === other.country
  );
}

/** Names the months of moments, and notes their days; neighbours are mostly of one. */
function openMonths(): { readonly monthOf: (ms: number) => string; readonly days: ReadonlySet<number> } {
  const days = new Set<number>();
  let last = { day: Number.NaN, month: "" };
  const monthOf = (ms: number) => {
    const day = dayOf(ms);
    if (day !== last.day) {
      if (!(ms >= 0 && ms < mostMs)) refuse("a time that is none");
      last = { day, month: `${nameDay(day).slice(0, 7)}-01` };
      days.add(day);
    }
    return last.month;
  };
  return { monthOf, days };
}

function makeSurroundings(names: Names, told: AccessEvent, month: string): Surroundings {
  const [team, site, vendor, country] = [told.team, told.site, told.vendor, told.country].map(keepOptionalName);
  const device = told.device === undefined ? undefined : names.device(told.device);
  const session = told.session === undefined ? undefined : names.session(told.session);
  const network = told.ip === undefined ? undefined : names.network(told.ip);
  const parts = { month, team, site, vendor, device, session, network, country };
  const shown = {
    ...(team === undefined ? {} : { team }),
    ...(site === undefined ? {} : { site }),
    ...(vendor === undefined ? {} : { vendor }),
    ...(device === undefined ? {} : { device: names.label(device) }),
    ...(session === undefined ? {} : { session: names.label(session) }),
    ...(network === undefined ? {} : { ip: network }),
    ...(country === undefined ? {} : { country }),
  };
  return {
    id: names.surroundings(JSON.stringify(parts)),
    actor: names.actor(told.actor),
    ...parts,
    shown,
  };
}

function sortByTime(events: PreparedEvent[]): PreparedEvent[] {
  let before = -1;
  for (const { event } of events) {
    if (event.observedAt < before) return events.toSorted((a, b) => a.event.observedAt - b.event.observedAt);
    before = event.observedAt;
  }
  return events;
}

/** The number of an action, as it is kept. */
export function numberAction(action: AccessEvent["action"]): number {
  return Math.max(0, accessActions.indexOf(action));
}
