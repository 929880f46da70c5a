import type { VictimHit, VictimJoin, VictimViewer } from "@doorward/core";
import { openChance, type Chance } from "../world/chance.ts";
import { dateOf } from "../world/world.ts";
import type { Desk, Done } from "./open-desk.ts";

/** Where thieves took what they sold. */
export type LeakMode = "own tickets" | "extra views";

/** A leak, and who was reported as a victim. */
export interface LeakPlan {
  readonly mode: LeakMode;
  readonly culprits: number;
  readonly victims: number;
  /** Share of the victims whose data came from elsewhere. */
  readonly noise: number;
}

/** What the store would join of a leak, with the truth beside it. */
export interface Leak {
  readonly join: VictimJoin;
  readonly culprits: ReadonlySet<string>;
  /** Victims whose data came from elsewhere. */
  readonly fromElsewhere: ReadonlySet<number>;
  readonly site: string;
}

/** The coefficient of variation of a log-normal distribution with sigma 1, and what makes it that of people who have a ticket. */
const [contactVariation, ticketed] = [Math.sqrt(Math.E - 1), Math.E];
/** Records that each thief opens beside the work (facts of research, section 7). */
const extraViews = 10_000;
/** Share of the tickets that a reviewer of quality samples, and of customers whom an investigation was about; judgements. */
const [sampled, investigated] = [0.022, 0.02];
/** Days from the theft to the first contact of the deceiver. */
const [soonest, spread] = [5, 60];

/** Draws a leak at a desk. Thieves are agents of one site who were there from the first day on and stayed. */
export function makeLeak(desk: Desk, plan: LeakPlan, seed: number): Leak {
  const chance = openChance(desk.world.seed, seed, plan.victims, plan.culprits);
  const site = `site-${chance.next(desk.world.sites)}`;
  const culprits = pickCulprits(desk, plan, site, chance);
  const hits = desk.staff.map(() => new Map<number, VictimHit>());
  const noisy = Math.round(plan.victims * plan.noise);
  const victims = Array.from({ length: plan.victims }, (_, victim) => {
    const thief = victim < noisy ? undefined : culprits[chance.next(culprits.length)];
    return openVictim(desk, { victim, thief, mode: plan.mode, chance, hits });
  });
  const last = desk.world.baselineDays + desk.world.horizonDays;
  return {
    join: {
      from: timeOf(desk, 0),
      until: timeOf(desk, last),
      customers: desk.world.customers,
      victims,
      viewers: desk.staff.map((_, number) => describeViewer(desk, plan, { number, hits, culprits })),
    },
    culprits: new Set(culprits.map((number) => desk.staff[number]?.actor ?? "")),
    fromElsewhere: new Set(Array.from({ length: noisy }, (_, victim) => victim)),
    site,
  };
}

function pickCulprits(desk: Desk, { culprits }: LeakPlan, site: string, chance: Chance): readonly number[] {
  const last = desk.world.baselineDays + desk.world.horizonDays;
  const free = desk.staff.filter(
    ({ duty, joins, leaves, ...own }) => duty === "agent" && joins === 0 && leaves >= last && own.site === site,
  );
  return Array.from({ length: culprits }, () => free.splice(chance.next(free.length), 1)[0]?.number ?? 0);
}

interface Drawing {
  readonly victim: number;
  readonly thief: number | undefined;
  readonly mode: LeakMode;
  readonly chance: Chance;
  readonly hits: readonly Map<number, VictimHit>[];
}

/** Somebody with tickets and views like every customer, and the theft among them. */
function openVictim(desk: Desk, drawing: Drawing) {
  const { thief, mode, chance, victim } = drawing;
  const { tickets, unexplained, world } = desk;
  const last = world.baselineDays + world.horizonDays;
  const isOwn = thief !== undefined && mode === "own tickets";
  const rate = chance.lognormal(contactVariation) * (isOwn ? ticketed : 1);
  const taken = isOwn
    ? tickets.drawOf(chance, thief, last - soonest)
    : { viewer: thief ?? 0, day: chance.next(last - soonest) };
  const from = thief === undefined ? chance.next(last - soonest) : (taken?.day ?? 0);
  const contact = Math.min(last - 1, from + soonest + chance.next(spread));
  let contacts = 0;
  const open = (done: Done, by: "contact" | "duty" | undefined) => {
    note(desk, drawing, done, by);
    if (by === "contact") contacts += 1;
  };
  const written = chance.poisson((tickets.before(contact) * rate) / world.customers);
  for (let ticket = 0; ticket < written; ticket += 1) {
    const done = tickets.draw(chance, contact);
    open(done, "contact");
    if (chance.isTrue(world.transfers)) open({ ...tickets.draw(chance, contact), day: done.day }, "contact");
    if (chance.isTrue(sampled)) open({ ...done, viewer: pickOf(desk, "quality", chance) }, "duty");
  }
  for (let view = chance.poisson(unexplained.before(contact) / world.customers); view > 0; view -= 1)
    open(unexplained.draw(chance, contact), undefined);
  if (chance.isTrue(investigated)) open({ viewer: pickOf(desk, "fraud", chance), day: from }, "duty");
  if (thief !== undefined && taken !== undefined) open(taken, isOwn ? "contact" : undefined);
  return { victim, firstContactAt: timeOf(desk, contact) + 12 * 3_600_000, contacts };
}

function pickOf({ staff }: Desk, duty: "quality" | "fraud", chance: Chance): number {
  const all = staff.filter((viewer) => viewer.duty === duty);
  return all[chance.next(all.length)]?.number ?? 0;
}

/** One hit of a viewer for each victim, however often the record was opened. */
function note(desk: Desk, { victim, hits }: Drawing, { viewer, day }: Done, by: "contact" | "duty" | undefined): void {
  const own = hits[viewer];
  const before = own?.get(victim) ?? { victim, firstAt: Infinity, days: 0, explained: 0, contacts: 0 };
  own?.set(victim, {
    victim,
    firstAt: Math.min(before.firstAt, timeOf(desk, day)),
    days: before.days + 1,
    explained: before.explained + (by === undefined ? 0 : 1),
    contacts: before.contacts + (by === "contact" ? 1 : 0),
  });
}

function describeViewer(
  desk: Desk,
  { mode }: LeakPlan,
  about: { readonly number: number; readonly hits: Drawing["hits"]; readonly culprits: readonly number[] },
): VictimViewer {
  const { number, hits, culprits } = about;
  const { actor, duty, team, site, vendor, leaves } = desk.staff[number] ?? failStaff();
  const work = desk.work[number] ?? [];
  const isRobbing = mode === "extra views" && culprits.includes(number);
  return {
    actor,
    duty,
    team,
    site,
    ...(vendor === undefined ? {} : { vendor }),
    ...(leaves === Infinity ? {} : { leftAt: timeOf(desk, leaves) }),
    work: isRobbing
      ? work.map((month) => ({ ...month, unexplained: month.unexplained + extraViews / work.length }))
      : work,
    hits: [...(hits[number]?.values() ?? [])],
  };
}

function failStaff(): never {
  throw new Error("A viewer is not among the staff.");
}

function timeOf({ world }: Desk, day: number): number {
  return Date.parse(dateOf(world, day));
}
