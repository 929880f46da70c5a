import type { Raised } from "../../../packages/doors/src/insider/counting/watch-rises.ts";
import { perWeek } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import { raiseAll } from "../../../packages/doors/src/insider/counting/count-viewers.ts";
import { budgets, floors, type Budget } from "../counting/floors.ts";
import { makeWorld } from "../counting/make-worlds.ts";
import { seedOf } from "../counting/measure-counting.ts";
import type { WatchedWorld } from "../counting/watch-world.ts";
import { makeStaff, type Staff } from "../world/make-staff.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { benignScenarios, type BenignScenario, type ScenarioRole } from "../world/scenarios.ts";
import { monthDays, worldDefaults } from "../world/world.ts";

/** What an innocent scenario brought about, over all seeds. */
export interface BenignRow {
  readonly scenario: BenignScenario;
  readonly what: string;
  readonly budget: Budget;
  readonly worlds: number;
  /** Cases that stand with the scenario and not without it, the most of one world and of all together. */
  readonly most: number;
  readonly cases: number;
  /** Of one world. */
  readonly allowed: number;
}

/** Days over which what a scenario left behind is looked for. */
const [start, week, after, afterwards] = [80, 5, 40, 10];

interface Play {
  readonly scenario: BenignScenario;
  readonly where?: "everybody" | "one site" | undefined;
}

/** The outage is played twice. */
const plays: readonly Play[] = (Object.keys(benignScenarios) as BenignScenario[]).flatMap((scenario): Play[] =>
  scenario === "B1"
    ? [
        { scenario, where: "everybody" },
        { scenario, where: "one site" },
      ]
    : [{ scenario }],
);

/**
 * One case, and none of a quiet week (facts of research, section 12). Where everybody plays the part, some have a case by chance with it or
 * without: as many as the floor of the surge gives in those days.
 */
function allow({ scenario, where }: Play, budget: Budget): number {
  if (where !== "everybody") return scenario === "B10" ? 0 : 1;
  return Math.ceil((floors[budget].surge * budget * (week + afterwards)) / monthDays);
}

/** Runs each world with and without each innocent scenario. */
export async function measureBenign(
  makeViewerDays: MakeViewerDays,
  seeds: readonly number[],
  worldsPerSeed: number,
): Promise<BenignRow[]> {
  const rows: BenignRow[] = [];
  for (const { scenario, where } of plays) {
    const counts = budgets.map(() => [] as number[]);
    for (const seed of seeds)
      for (let world = 0; world < worldsPerSeed; world += 1) {
        const own = seedOf(seed, 900 + world);
        const staff = makeStaff({ ...worldDefaults, seed: own });
        const roles = castRoles(scenario, staff, where);
        const horizonDays = start + after - worldDefaults.baselineDays;
        // The same people stay in both worlds, so that the scenario alone makes the difference.
        const idle = roles.map((role) => ({ ...role, until: role.from }));
        const plain = await makeWorld(makeViewerDays, { seed: own, horizonDays, roles: idle });
        const played = await makeWorld(makeViewerDays, { seed: own, horizonDays, roles });
        for (const [at, budget] of budgets.entries())
          counts[at]?.push(
            nameCases(played, roles, staff, budget).difference(nameCases(plain, roles, staff, budget)).size,
          );
      }
    for (const [at, budget] of budgets.entries()) {
      const own = counts[at] ?? [];
      const cases = own.reduce((sum, count) => sum + count, 0);
      const what = [benignScenarios[scenario].what, ...(where === undefined ? [] : [`here ${where}`])].join("; ");
      rows.push({
        scenario,
        what,
        budget,
        worlds: own.length,
        most: Math.max(0, ...own),
        cases,
        allowed: allow({ scenario, where }, budget),
      });
    }
  }
  return rows;
}

/**
 * Who of those who play a part has a case, from its first day to ten days after its last. One case for each viewer or site; a viewer of a
 * site that has a case belongs to that.
 */
function nameCases({ count }: WatchedWorld, roles: readonly ScenarioRole[], staff: readonly Staff[], budget: Budget) {
  const { table, peers } = count;
  const { viewers, units } = raiseAll(count, { alertsPerWeek: perWeek(budget), thresholdFactor: 1 });
  const until = Math.max(0, ...roles.map((role) => role.until)) + afterwards;
  const isNow = ({ isAlert, isShadow, day }: Raised) => isAlert && !isShadow && day >= start && day < until;
  const players = new Set(roles.map(({ viewer }) => staff[viewer]?.actor));
  const sites = new Set(units.flatMap((raised, unit) => (raised.some(isNow) ? [unit] : [])));
  const own = viewers.flatMap((raised, viewer) => {
    const actor = table.viewers[viewer]?.actor ?? "";
    return raised.some(isNow) && players.has(actor) && !sites.has(peers.unitOf[viewer] ?? -1) ? [actor] : [];
  });
  return new Set([...own, ...[...sites].map((unit) => `site ${peers.units[unit] ?? ""}`)]);
}

/** Who plays a part, and how. What leaves reasons that are recorded changes no count: it is played in the records. */
function castRoles(scenario: BenignScenario, staff: readonly Staff[], where: Play["where"]): ScenarioRole[] {
  const agents = staff.filter(({ duty, joins }) => duty === "agent" && joins === 0);
  const cast = (who: readonly Staff[], perDay: number, days: number): ScenarioRole[] =>
    who.map(({ number }) => ({ scenario, viewer: number, from: start, until: start + days, perDay }));
  switch (scenario) {
    case "B1":
      return cast(
        agents.filter(({ site }) => where === "everybody" || site === "site-1"),
        1.5,
        week,
      );
    case "B2":
      return cast(staff.filter(({ duty }) => duty === "quality").slice(0, 2), 0, after);
    case "B3":
      return cast(
        staff.filter(({ duty }) => duty === "fraud"),
        0,
        after,
      );
    case "B5":
      return cast(agents.slice(0, 12), 1, 1);
    case "B7":
      return staff
        .filter(({ joins }) => joins >= start)
        .slice(0, 5)
        .map(({ number, joins }) => ({ scenario, viewer: number, from: joins, until: joins + 20, perDay: 0 }));
    case "B10":
      return cast(agents, 0, week);
    default:
      return cast(agents.slice(0, 20), 0, week);
  }
}
