import type { AccessRecord, AccessEvent, CustomerKey, RosterRow } from "@doorward/core";
import { openChance, type Chance } from "../world/chance.ts";
import { makeStaff, type Staff } from "../world/make-staff.ts";
import { planDays, type PlannedDay } from "../world/plan-days.ts";
import { dateOf, newSite, type World } from "../world/world.ts";
import { nameCustomer, openCustomers } from "./customers.ts";
import { makeView, type DayMaker, type Stolen } from "./make-view.ts";
import { makeSideRecords } from "./make-side-records.ts";

const [minute, hour] = [60_000, 3_600_000];
const desk = "helpdesk";
/** Who gives tickets out that go on to somebody else. */
const triage = "triage-desk";

/**
 * Makes every record of a world, day by day and in the order of time: the roster first. `hashCustomer` is asked for each customer's key, and gives
 * the id itself where the records are to be written as rows. The same world gives the same viewer days as the short way.
 */
export function* makeRecords(
  world: World,
  hashCustomer: (id: string) => CustomerKey,
  note: (stolen: Stolen) => void = () => undefined,
): Generator<AccessRecord> {
  const staff = makeStaff(world);
  for (const row of makeRoster(world, staff)) yield row;
  const maker: DayMaker = {
    world,
    customers: openCustomers(world),
    keyOf: (customer) => hashCustomer(nameCustomer(customer)),
    known: new Map(),
    everybody: new Set(),
    note,
  };
  let ofDay: PlannedDay[] = [];
  for (const planned of planDays(world, staff)) {
    if (planned.day !== ofDay[0]?.day) {
      yield* makeDay(maker, ofDay);
      ofDay = [];
    }
    ofDay.push(planned);
  }
  yield* makeDay(maker, ofDay);
}

/**
 * The records of everybody on one day. Tickets come first: whoever leads, samples or escalates has a reason for those of others, so that all of
 * them have to be there before anybody opens a customer without one.
 */
function makeDay(maker: DayMaker, ofDay: readonly PlannedDay[]): readonly AccessRecord[] {
  const begun = ofDay.map((planned) => ({
    planned,
    chance: openChance(maker.world.seed, planned.viewer.number, planned.day, 9),
    start: Date.parse(`${dateOf(maker.world, planned.day)}T08:00:00Z`),
  }));
  const records: AccessRecord[] = [];
  for (const { planned, chance, start } of begun)
    for (let ticket = 0; ticket < planned.tickets; ticket += 1) {
      const at = start + Math.floor(chance.uniform() * 8 * hour);
      records.push(...makeTicket(maker, planned, chance, at, ticket));
    }
  for (const { planned, chance, start } of begun) {
    records.push(...makeUnexplained(maker, planned, chance, start));
    records.push(...makeSideRecords(maker, planned, chance, start));
  }
  return records.toSorted((a, b) => timeOf(a) - timeOf(b));
}

function timeOf(record: AccessRecord): number {
  if (record.kind === "event") return record.observedAt;
  return record.kind === "contact" || record.kind === "planned" || record.kind === "grant" ? record.from : record.at;
}

/** Rows of the roster: leads answer for their team, quality and escalation for all. Whoever changes the site has a second row. */
function makeRoster(world: World, staff: readonly Staff[]): RosterRow[] {
  const teams = [...new Set(staff.map(({ team }) => team))];
  const at = (day: number) => Date.parse(`${dateOf(world, day)}T00:00:00Z`);
  const rows = staff.map((viewer): RosterRow => {
    const { actor, duty, team, site, vendor, joins, leaves } = viewer;
    return {
      kind: "viewer",
      actor,
      at: at(joins),
      team,
      site,
      duty,
      ...(vendor === undefined ? {} : { vendor, owner: "viewer-0000" }),
      ...(duty === "quality" || duty === "escalation" ? { covers: teams } : {}),
      ...(joins === 0 ? {} : { joinedAt: at(joins) }),
      ...(leaves === Infinity ? {} : { leavesAt: at(leaves) }),
      shift: { zone: "UTC", days: [1, 2, 3, 4, 5], from: 480, until: 1020 },
    };
  });
  const moved = world.roles.flatMap(({ scenario, viewer, from, until }) => {
    const row = rows[viewer];
    if (scenario !== "B9" || from >= until || row?.shift === undefined) return [];
    return [{ ...row, at: at(from), site: newSite, shift: { ...row.shift, from: 840, until: 1380 } }];
  });
  return [...rows, ...moved];
}

/** What a viewer opens without a reason that is recorded, for no bad reason and for a bad one. */
function* makeUnexplained(
  maker: DayMaker,
  planned: PlannedDay,
  chance: Chance,
  start: number,
): Generator<AccessRecord> {
  const opened = new Set<number>();
  const isEnumerated = planned.role?.scenario === "M5";
  for (let at = 0; at < planned.honest + planned.stolen; at += 1) {
    const isStolen = at >= planned.honest;
    const customer = pickUnknown(maker, planned, chance, opened, isStolen);
    opened.add(customer);
    const drawn = start + Math.floor(chance.uniform() * 9 * hour);
    // Numbers are gone through in one go, after hours, so that no other record comes between.
    const when = isStolen && isEnumerated ? start + 11 * hour + at * minute : drawn;
    const event = makeView(maker, planned, when, customer, `u${at}`);
    if (isStolen && event.customer !== undefined)
      maker.note({ actor: planned.viewer.actor, customer: event.customer, at: when });
    yield isStolen ? disguise(event, planned, at - planned.honest) : event;
    if (isStolen && planned.role?.scenario === "M12")
      yield {
        kind: "ticket",
        ticket: `late-${event.id}`,
        customer: event.customer ?? "",
        at: when + 20 * minute,
        source: desk,
        change: "created",
        by: planned.viewer.actor,
      };
  }
}

/** A ticket with its views. Some come by way of the desk that gives them out, some begin with a call, some are opened again. */
function* makeTicket(
  maker: DayMaker,
  { viewer, day, role }: PlannedDay,
  chance: Chance,
  at: number,
  number: number,
): Generator<AccessRecord> {
  const { world, customers, known, everybody, keyOf } = maker;
  const caller = customers.drawCaller(chance);
  const own = known.get(viewer.number) ?? new Set();
  known.set(viewer.number, own.add(caller));
  everybody.add(caller);
  const ticket = `ticket-${day}-${viewer.number}-${number}`;
  const base = { kind: "ticket", ticket, customer: keyOf(caller), source: desk } as const;
  const isCalled = role?.scenario === "B6" && number < 3;
  const isPassedOn = chance.isTrue(role?.scenario === "B8" ? 0.8 : world.transfers);
  if (isCalled) {
    yield {
      kind: "contact",
      customer: keyOf(caller),
      from: at - 5 * minute,
      source: "phone",
      channel: "call",
      viewer: viewer.actor,
    };
    yield { ...base, at: at + 20 * minute, change: "created", assignee: viewer.actor, by: viewer.actor };
  } else if (isPassedOn) {
    yield { ...base, at: at - 30 * minute, change: "created", assignee: triage, queue: viewer.team };
    yield { ...base, at: at + 5 * minute, change: "assigned", assignee: viewer.actor };
  } else yield { ...base, at: at - 10 * minute, change: "created", assignee: viewer.actor, queue: viewer.team };
  const views = 1 + chance.poisson(Math.max(0, world.viewsPerTicket - 1));
  for (let view = 0; view < views; view += 1) {
    const event = makeView(maker, { viewer, day, role }, at + view * minute, caller, `t${number}-${view}`);
    const isTaken = role?.scenario === "M3" && number < role.perDay;
    if (isTaken && view === 0) maker.note({ actor: viewer.actor, customer: keyOf(caller), at });
    yield { ...event, ticket, fields: isTaken ? ["phone", "email", "balance"] : event.fields };
  }
  yield { ...base, at: at + 40 * minute, change: "closed" };
  if (chance.isTrue(1 - world.firstContactResolution)) {
    yield { ...base, at: at + 60 * minute, change: "reopened" };
    yield makeView(maker, { viewer, day, role }, at + 62 * minute, caller, `r${number}`);
  }
}

/** What the scenario leaves on a view: another device, the next number. */
function disguise(event: AccessEvent, { role }: PlannedDay, at: number): AccessEvent {
  if (role?.scenario === "M10") return { ...event, device: "device-elsewhere", ip: "203.0.113.7", country: "RO" };
  if (role?.scenario === "M5" && at > 0) return { ...event, step: 1 };
  return event;
}

/** A customer whom nothing connects with the viewer, once the tickets of the day are made. */
function pickUnknown(
  { customers, known, everybody, world }: DayMaker,
  { viewer, role, day }: PlannedDay,
  chance: Chance,
  opened: ReadonlySet<number>,
  isStolen: boolean,
): number {
  // A ring goes down one list: the viewers of a day open the same customers.
  const shared = openChance(world.seed, day, 31);
  const draw = () => {
    if (isStolen && role?.scenario === "M6") return customers.drawRich(chance);
    if (isStolen && role?.scenario === "M4") return customers.draw(shared);
    return customers.draw(chance);
  };
  const last = isStolen && role?.scenario === "M5" ? [...opened].at(-1) : undefined;
  const own = known.get(viewer.number);
  const isFree = (customer: number) =>
    !opened.has(customer) && (viewer.duty === "agent" ? own?.has(customer) !== true : !everybody.has(customer));
  if (last !== undefined && isFree(last + 1)) return last + 1;
  let customer = draw();
  while (!isFree(customer)) customer = draw();
  return customer;
}
