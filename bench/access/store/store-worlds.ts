import { stolenRates, type StolenRate } from "../counting/floors.ts";
import { pickThieves } from "../counting/make-worlds.ts";
import { seedOf } from "../counting/measure-counting.ts";
import { maliciousScenarios, benignScenarios, type Scenario, type ScenarioRole } from "../world/scenarios.ts";
import { worldDefaults, type World } from "../world/world.ts";

/** Thieves of each rate in one world. */
export const thievesOfRate = 2;
/** All of them, beside each other. */
export const storeRates: readonly StolenRate[] = stolenRates.flatMap((rate) =>
  Array.from({ length: thievesOfRate }, () => rate),
);

/** Working days after the baseline without, and then with half as many views again of everybody. */
const [calmDays, surgeDays] = [80, 40];
/** The fewest views that a ticket may have: the counts of customers are the same with more, and the store takes longer. */
const viewsPerTicket = 1.2;

/** The fewest viewers among whom there are thieves of every rate. */
const leastViewers = 60;

/**
 * A world of a seed that goes through the store, with `share` of the usual viewers: first in peace, then in a surge, with thieves of every
 * rate all the time.
 */
export function planStoreWorld(seed: number, share = 1): World {
  const world = {
    ...worldDefaults,
    seed: seedOf(seed, 990),
    viewers: Math.max(leastViewers, Math.round(worldDefaults.viewers * share)),
    horizonDays: calmDays + surgeDays,
    viewsPerTicket,
    surge: { from: worldDefaults.baselineDays + calmDays, factor: 1.5 },
  };
  return { ...world, roles: pickThieves(world, storeRates) };
}

/** A small desk where every scenario is played at once, each by somebody else. */
export function planScenarioWorld(seed: number): World {
  const desk = { viewers: 60, teamSize: 15, customers: 100_000, baselineDays: 6, horizonDays: 6, viewsPerTicket };
  return { ...worldDefaults, ...desk, seed: seedOf(seed, 991), roles: listScenarios().map(castScenario) };
}

function listScenarios(): readonly Scenario[] {
  return Object.keys({ ...maliciousScenarios, ...benignScenarios }) as Scenario[];
}

/** The last ones of a staff are of fraud, escalation and quality; everything else is played by agents. */
function castScenario(scenario: Scenario, at: number): ScenarioRole {
  const viewer = scenario === "B2" ? 59 : scenario === "B3" ? 57 : 10 + at;
  return { scenario, viewer, from: 6, until: 12, perDay: 3 };
}
