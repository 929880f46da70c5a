import { accessActions, Problem, type AccessEvent, type AccessRecord } from "@doorward/core";
import type { Names } from "./open-names.ts";
import { keepInteger, keepName, keepNames, keepOptionalName } from "./storable-words.ts";
import { dayOf, nameDay, type Writable } from "./words.ts";

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
export function prepareEvents(
  names: Names,
  records: readonly AccessRecord[],
): { readonly byActor: readonly EventsOfActor[]; readonly duplicates: number } {
  const seen = new Map<string, Set<string>>();
  const byActor = new Map<string, Own>();
  const monthOf = openMonths();
  let duplicates = 0;
  for (const told of records) {
    if (told.kind !== "event") continue;
    let ids = seen.get(told.source);
    if (ids === undefined) seen.set(told.source, (ids = new Set()));
    const before = ids.size;
    if (ids.add(told.id).size === before) {
      duplicates += 1;
      continue;
    }
    let own = byActor.get(told.actor);
    if (own === undefined) byActor.set(told.actor, (own = { actor: names.actor(told.actor), events: [], known: [] }));
    const surroundings = findSurroundings(names, own, told, monthOf(told.observedAt));
    own.events.push({ event: prepareEvent(names, told, surroundings), surroundings });
  }
  const sorted = [...byActor.values()].toSorted((a, b) => (a.actor < b.actor ? -1 : 1));
  return { duplicates, byActor: sorted.map(({ actor, events }) => ({ actor, events: sortByTime(events) })) };
}

/** What came of one viewer so far. */
interface Own extends EventsOfActor {
  /** Where they worked from, as it was told, what was met last at the end. */
  readonly known: { readonly told: AccessEvent; readonly is: Surroundings }[];
}

function prepareEvent(names: Names, told: AccessEvent, { actor, shown }: Surroundings): AccessEvent {
  const { customer, observedAt, fields } = told;
  checkCustomer(customer);
  const event: Writable<AccessEvent> = {
    kind: "event",
    id: keepName(told.id),
    observedAt: Math.trunc(observedAt),
    receivedAt: told.receivedAt,
    source: keepName(told.source),
    actor,
    action: told.action,
    fields: fields.length === 0 ? fields : keepNames(fields),
  };
  if (customer !== undefined) event.customer = customer;
  addShown(event, shown);
  if (told.step !== undefined) event.step = keepInteger(told.step, mostSmall) ?? 0;
  if (told.band !== undefined) event.band = keepInteger(told.band, mostSmall) ?? 0;
  if (told.rows !== undefined) event.rows = keepInteger(told.rows, mostWhole) ?? 0;
  if (told.ticket !== undefined) event.ticket = keepName(told.ticket);
  if (told.ticketAssignee !== undefined) event.ticketAssignee = names.actor(told.ticketAssignee);
  if (told.reason !== undefined) event.reason = told.reason;
  if (told.query !== undefined) event.query = keepName(told.query);
  if (told.request !== undefined) event.request = keepName(told.request);
  return event;
}

/** One by one: to assign them all at once takes several times as long. */
function addShown(event: Writable<AccessEvent>, shown: Surroundings["shown"]): void {
  if (shown.team !== undefined) event.team = shown.team;
  if (shown.site !== undefined) event.site = shown.site;
  if (shown.vendor !== undefined) event.vendor = shown.vendor;
  if (shown.device !== undefined) event.device = shown.device;
  if (shown.session !== undefined) event.session = shown.session;
  if (shown.ip !== undefined) event.ip = shown.ip;
  if (shown.country !== undefined) event.country = shown.country;
}

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

/** Names the months of moments; neighbours are mostly of one day. */
function openMonths(): (ms: number) => string {
  let last = { day: Number.NaN, month: "" };
  return (ms) => {
    const day = dayOf(ms);
    if (day !== last.day) {
      if (!(ms >= 0 && ms < mostMs)) refuse("a time that is none");
      last = { day, month: `${nameDay(day).slice(0, 7)}-01` };
    }
    return last.month;
  };
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
