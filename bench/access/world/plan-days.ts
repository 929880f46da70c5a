import { openChance } from "./chance.ts";
import { duties, makeStaff, type Staff } from "./make-staff.ts";
import type { ScenarioRole } from "./scenarios.ts";
import type { World } from "./world.ts";

/** What a viewer does on one working day, before it is written as counts or as records. */
export interface PlannedDay {
  readonly viewer: Staff;
  readonly day: number;
  readonly tickets: number;
  /** Customers opened without a reason that is recorded, for no bad reason. */
  readonly honest: number;
  /** The same for a bad one: what was stolen. */
  readonly stolen: number;
  readonly role: ScenarioRole | undefined;
}

/** A new joiner in training looks at so many times as much, for so many days; judgements. */
const training = { factor: 3, days: 20 };
/** A quiet week has so much of the usual views. */
const quiet = 0.3;

/** Plans each day of everybody, day by day, the same in every run. */
export function* planDays(world: World, staff: readonly Staff[] = makeStaff(world)): Generator<PlannedDay> {
  const roles = Map.groupBy(world.roles, ({ viewer }) => viewer);
  for (let day = 0; day < world.baselineDays + world.horizonDays; day += 1)
    for (const viewer of staff) {
      if (day < viewer.joins || day >= viewer.leaves) continue;
      const planned = planDay(world, viewer, day, roles.get(viewer.number) ?? []);
      if (planned !== undefined) yield planned;
    }
}

function planDay(world: World, viewer: Staff, day: number, roles: readonly ScenarioRole[]): PlannedDay | undefined {
  const chance = openChance(world.seed, viewer.number, day);
  const role = roles.find(({ from, until }) => from <= day && day < until);
  const isAway = chance.isTrue(world.shrinkage / 3);
  const gamma = chance.gamma(world.dispersion);
  const like = duties[viewer.duty as keyof typeof duties];
  const tickets = chance.poisson(world.ticketsPerDay * like.tickets);
  // Whose work is no tickets opens as much on each day.
  const work = like.tickets === 0 ? 1 : tickets / (world.ticketsPerDay * like.tickets);
  const usual = world.ticketsPerDay * world.unexplainedShare * like.views * viewer.habit * work;
  const honest = chance.poisson(usual * gamma * changeHabit(world, viewer, day, role));
  if (isAway) return undefined;
  return { viewer, day, tickets, honest, stolen: takesRecords(role) ? role.perDay : 0, role };
}

function changeHabit({ surge }: World, viewer: Staff, day: number, role: ScenarioRole | undefined): number {
  const factor = surge !== undefined && day >= surge.from ? surge.factor : 1;
  if (role?.scenario === "B1") return factor * role.perDay;
  if (role?.scenario === "B10") return factor * quiet;
  if (role?.scenario === "B7" && day < viewer.joins + training.days) return factor * training.factor;
  return factor;
}

/** Whether what the part is about is opened outside of tickets, so that it counts as unexplained. */
function takesRecords(role: ScenarioRole | undefined): role is ScenarioRole {
  return role !== undefined && ["M1", "M2", "M4", "M5", "M6", "M9", "M10", "M12", "B5"].includes(role.scenario);
}
