import type { ViewerDuty } from "@doorward/core";
import { openChance } from "./chance.ts";
import { yearDays, type World } from "./world.ts";

/** Somebody of the simulated staff. */
export interface Staff {
  readonly number: number;
  readonly actor: string;
  readonly duty: ViewerDuty;
  readonly team: string;
  readonly site: string;
  readonly vendor: string | undefined;
  /** Working days: the first one there, and the first one no more there. */
  readonly joins: number;
  readonly leaves: number;
  /** How many times as much as others of the duty is opened without a recorded reason. */
  readonly habit: number;
}

/** What a duty is like: tickets of an agent's day, and unexplained customers a day beside those of an agent. Judgements. */
export const duties: Readonly<
  Record<"agent" | "lead" | "quality" | "escalation" | "fraud" | "service", { tickets: number; views: number }>
> = {
  agent: { tickets: 1, views: 1 },
  lead: { tickets: 0.2, views: 0.7 },
  quality: { tickets: 0, views: 2 },
  escalation: { tickets: 0.5, views: 1.3 },
  fraud: { tickets: 0.3, views: 4 },
  service: { tickets: 0, views: 0 },
};

/**
 * Teams with a lead each, spread over sites, every second site at a vendor; of fifty viewers one is of quality, one of escalation and one
 * of fraud. The first `world.viewers` are there from the first day on, and who comes later takes the place of somebody who left.
 */
export function makeStaff(world: World): Staff[] {
  const chance = openChance(world.seed);
  const days = world.baselineDays + world.horizonDays;
  const stays = new Set(world.roles.flatMap(({ viewer, scenario }) => (scenario === "M9" ? [] : [viewer])));
  const staff: Staff[] = [];
  const open = Array.from({ length: world.viewers }, (_, place) => ({ place, joins: 0 }));
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { place, joins } = next;
    const number = staff.length;
    const drawn = drawLeaving(world, chance.uniform(), joins);
    const leaver = world.roles.find(({ viewer, scenario }) => viewer === number && scenario === "M9");
    const leaves = stays.has(number) ? Infinity : (leaver?.until ?? drawn);
    const habit = chance.lognormal(world.viewerSpread);
    staff.push({
      number,
      actor: `viewer-${String(number).padStart(4, "0")}`,
      ...placeOf(world, place),
      joins,
      leaves,
      habit,
    });
    if (leaves < days) open.push({ place, joins: leaves });
  }
  return staff;
}

/** A constant hazard. */
function drawLeaving({ attrition }: World, chance: number, joins: number): number {
  if (attrition === 0) return Infinity;
  return joins + 1 + Math.floor((Math.log(1 - chance) / Math.log(1 - attrition)) * yearDays);
}

function placeOf(world: World, place: number): Pick<Staff, "duty" | "team" | "site" | "vendor"> {
  const teams = Math.max(world.sites, Math.round(world.viewers / world.teamSize));
  const number = place % teams;
  const site = number % world.sites;
  const duty = place < teams ? "lead" : pickDuty(place, world.viewers);
  return {
    duty,
    team: duty === "agent" || duty === "lead" ? `team-${number}` : duty,
    site: `site-${site}`,
    vendor: site % 2 === 1 ? `vendor-${site}` : undefined,
  };
}

/** The last of the places are those of other duties. */
function pickDuty(place: number, viewers: number): keyof typeof duties {
  const each = Math.max(1, Math.floor(viewers / 50));
  return (["quality", "escalation", "fraud"] as const)[Math.floor((viewers - 1 - place) / each)] ?? "agent";
}
