import { accessActions, Problem, type AccessEvent } from "@doorward/core";
import type { Keyring } from "../keys/keyring.ts";
import { hashThing } from "./hash-actor.ts";
import type { Names } from "./open-names.ts";
import { keepInteger, keepName, keepNames, keepOptionalName } from "./storable-words.ts";

/** Where somebody worked from. */
export interface Surroundings {
  readonly id: number;
  readonly actor: string;
  readonly team: string | undefined;
  readonly site: string | undefined;
  readonly vendor: string | undefined;
  readonly device: number | undefined;
  readonly session: number | undefined;
  readonly network: string | undefined;
  readonly country: string | undefined;
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
  keys: Keyring,
  names: Names,
  events: readonly AccessEvent[],
): { readonly byActor: readonly EventsOfActor[]; readonly duplicates: number } {
  const seen = new Map<string, Set<string>>();
  const byActor = new Map<string, PreparedEvent[]>();
  const surroundings = openSurroundings(keys, names);
  let duplicates = 0;
  for (const told of events) {
    const event = prepareEvent(names, told);
    let ids = seen.get(event.source);
    if (ids === undefined) seen.set(event.source, (ids = new Set()));
    const before = ids.size;
    if (ids.add(event.id).size === before) {
      duplicates += 1;
      continue;
    }
    const prepared = { event, surroundings: surroundings(event, told) };
    const own = byActor.get(event.actor);
    if (own === undefined) byActor.set(event.actor, [prepared]);
    else own.push(prepared);
  }
  const actors = [...byActor.keys()].toSorted();
  return { duplicates, byActor: actors.map((actor) => ({ actor, events: sortByTime(byActor.get(actor) ?? []) })) };
}

function prepareEvent(names: Names, told: AccessEvent): AccessEvent {
  const { customer, observedAt } = told;
  checkCustomer(customer);
  if (!(observedAt >= 0 && observedAt < mostMs)) refuse("a time that is none");
  const { device, session, ip, ticketAssignee } = told;
  const network = ip === undefined ? undefined : names.network(ip);
  // Written field by field: it is done for each of millions, and `undefined` is left out by what reads it.
  return {
    kind: "event",
    id: keepName(told.id),
    observedAt: Math.trunc(observedAt),
    receivedAt: told.receivedAt,
    source: keepName(told.source),
    actor: names.actor(told.actor),
    action: told.action,
    fields: told.fields.length === 0 ? told.fields : keepNames(told.fields),
    ...(customer === undefined ? {} : { customer }),
    ...(told.team === undefined ? {} : { team: keepName(told.team) }),
    ...(told.site === undefined ? {} : { site: keepName(told.site) }),
    ...(told.vendor === undefined ? {} : { vendor: keepName(told.vendor) }),
    ...(device === undefined ? {} : { device: names.label(names.device(device)) }),
    ...(session === undefined ? {} : { session: names.label(names.session(session)) }),
    ...(network === undefined ? {} : { ip: network }),
    ...(told.country === undefined ? {} : { country: keepName(told.country) }),
    ...(told.step === undefined ? {} : { step: keepInteger(told.step, mostSmall) ?? 0 }),
    ...(told.band === undefined ? {} : { band: keepInteger(told.band, mostSmall) ?? 0 }),
    ...(told.rows === undefined ? {} : { rows: keepInteger(told.rows, mostWhole) ?? 0 }),
    ...(told.ticket === undefined ? {} : { ticket: keepName(told.ticket) }),
    ...(ticketAssignee === undefined ? {} : { ticketAssignee: names.actor(ticketAssignee) }),
    ...(told.reason === undefined ? {} : { reason: told.reason }),
    ...(told.query === undefined ? {} : { query: keepName(told.query) }),
    ...(told.request === undefined ? {} : { request: keepName(told.request) }),
  };
}

/** Throws a Problem for a customer that was not hashed. */
export function checkCustomer(customer: string | undefined): void {
  if (customer !== undefined && !customerKey.test(customer)) refuse("a customer that is no keyed hash");
}

function refuse(what: string): never {
  throw new Problem("own-fault", `An access record holds ${what}. Its reader has to refuse it.`);
}

/** Finds what several events share, so that it is hashed once. */
function openSurroundings(keys: Keyring, names: Names): (event: AccessEvent, told: AccessEvent) => Surroundings {
  const known = new Map<string, Map<string, Surroundings>>();
  return (event, { device, session }) => {
    const { actor, team, site, vendor, ip, country } = event;
    const text = `${team ?? "\n"}\0${site ?? "\n"}\0${vendor ?? "\n"}\0${event.device ?? ""}\0${event.session ?? ""}\0${ip ?? ""}\0${country ?? ""}`;
    let own = known.get(actor);
    if (own === undefined) known.set(actor, (own = new Map()));
    const found = own.get(text);
    if (found !== undefined) return found;
    const made: Surroundings = {
      id: hashThing(keys, "surroundings", text),
      actor,
      team: keepOptionalName(team),
      site,
      vendor,
      device: device === undefined ? undefined : names.device(device),
      session: session === undefined ? undefined : names.session(session),
      network: ip,
      country,
    };
    own.set(text, made);
    return made;
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
