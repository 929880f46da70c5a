import { openCount, type Count } from "../../../packages/doors/src/insider/counting/open-count.ts";
import { openChance } from "../world/chance.ts";
import { makeStaff } from "../world/make-staff.ts";
import type { CountedWorld, MakeViewerDays } from "../world/make-viewer-days.ts";
import type { ScenarioRole } from "../world/scenarios.ts";
import { dateOf, worldDefaults, type World } from "../world/world.ts";
import type { StolenRate } from "./floors.ts";
import type { Thief, WatchedWorld } from "./watch-world.ts";

/** People are away now and then, so that 120 days worked are some more. */
export const suiteDefaults: World = { ...worldDefaults, horizonDays: 138 };

/** Rates of the thieves of one world: four among 300, as few as it needs so that they do not make the trend. Each rate comes four times. */
export const thiefSets: readonly (readonly StolenRate[])[] = [
  [1, 2, 5, 20],
  [1, 3, 10, 50],
  [1, 2, 3, 20],
  [2, 5, 10, 50],
  [1, 3, 10, 20],
  [2, 3, 5, 50],
  [5, 10, 20, 50],
];

/** Makes a world with thieves among its agents, or without. */
export async function makeWorld(
  makeViewerDays: MakeViewerDays,
  options: Partial<World>,
  rates: readonly StolenRate[] = [],
): Promise<WatchedWorld> {
  const world = { ...suiteDefaults, ...options };
  const roles = rates.length === 0 ? [] : pickThieves(world, rates);
  return openWorld(makeViewerDays, { ...world, roles: [...world.roles, ...roles] }, rates);
}

/** Working days of a past that is replayed: a baseline, and as many behind it as follow. */
export const pastDays = suiteDefaults.baselineDays + suiteDefaults.horizonDays;

/** A world whose past was counted by itself, before anything happened in it. */
export interface WorldWithPast {
  readonly past: CountedWorld;
  readonly later: WatchedWorld;
}

/**
 * Makes a past without thieves, as long as what `makeWorld` makes, and then the months that follow for the same people: there the last
 * days of the past are the baseline, as they are for a customer who has counted for some time.
 */
export async function makeWorldWithPast(
  makeViewerDays: MakeViewerDays,
  options: Partial<Omit<World, "baselineDays">>,
  rates: readonly StolenRate[] = [],
): Promise<WorldWithPast> {
  const plain = { ...suiteDefaults, ...options, baselineDays: pastDays };
  const world = { ...plain, roles: pickThieves(plain, rates) };
  const { days, viewers } = await makeViewerDays(world);
  const forgotten = pastDays - suiteDefaults.baselineDays;
  const [begins, ends] = [dateOf(world, forgotten), dateOf(world, pastDays)];
  const count = openCount({ days: days.filter(({ day }) => day >= begins), viewers, suspended: [] });
  const thieves = listThieves(world, count, rates).map((thief) => ({ ...thief, from: thief.from - forgotten }));
  return {
    past: { days: days.filter(({ day }) => day < ends), viewers },
    later: { world: { ...world, baselineDays: suiteDefaults.baselineDays }, count, thieves },
  };
}

async function openWorld(
  makeViewerDays: MakeViewerDays,
  world: World,
  rates: readonly StolenRate[],
): Promise<WatchedWorld> {
  const count = openCount({ ...(await makeViewerDays(world)), suspended: [] });
  return { world, count, thieves: listThieves(world, count, rates) };
}

/** The thieves of these rates by their places in the table. */
export function listThieves(world: World, count: Count, rates: readonly StolenRate[]): readonly Thief[] {
  const at = new Map(count.table.viewers.map(({ actor }, viewer) => [actor, viewer]));
  const staff = makeStaff(world);
  return world.roles.flatMap(({ scenario, viewer, from, perDay }) => {
    const number = at.get(staff[viewer]?.actor ?? "");
    return scenario === "M2" && number !== undefined && rates.includes(perDay as StolenRate)
      ? [{ viewer: number, from, rate: perDay as StolenRate }]
      : [];
  });
}

/** Each thief is an agent of another team, while there are teams; then of any. */
export function pickThieves(world: World, rates: readonly StolenRate[]): ScenarioRole[] {
  const chance = openChance(world.seed, 77);
  const agents = makeStaff({ ...world, roles: [] }).filter(({ duty, joins }) => duty === "agent" && joins === 0);
  const taken = new Set<string>();
  const picked = new Set<number>();
  return rates.map((perDay) => {
    if (taken.size === new Set(agents.map(({ team }) => team)).size) taken.clear();
    const free = agents.filter(({ team, number }) => !taken.has(team) && !picked.has(number));
    const viewer = free[chance.next(free.length)] ?? agents[0];
    taken.add(viewer?.team ?? "");
    picked.add(viewer?.number ?? 0);
    const until = world.baselineDays + world.horizonDays;
    return { scenario: "M2", viewer: viewer?.number ?? 0, from: world.baselineDays, until, perDay };
  });
}
