import type { MonthOfWork } from "@doorward/core";
import type { Chance } from "../world/chance.ts";
import { makeStaff, type Staff } from "../world/make-staff.ts";
import { planDays } from "../world/plan-days.ts";
import { dateOf, worldDefaults, type World } from "../world/world.ts";

/** Something that a viewer did on a day of the desk. */
export interface Done {
  readonly viewer: number;
  readonly day: number;
}

/** Half a year of a simulated desk, of which tickets and unexplained views can be drawn. */
export interface Desk {
  readonly world: World;
  readonly staff: readonly Staff[];
  readonly work: readonly (readonly MonthOfWork[])[];
  readonly tickets: Drawn;
  readonly unexplained: Drawn;
}

/** Draws one of all that were done, each as likely as every other. */
export interface Drawn {
  /** How many were done before a day. */
  readonly before: (day: number) => number;
  readonly draw: (chance: Chance, before: number) => Done;
  /** One of a viewer's own. */
  readonly drawOf: (chance: Chance, viewer: number, before: number) => Done | undefined;
}

/** Makes the desk of a seed: the staff and the days of the simulator, with leavers and all duties. */
export function openDesk(seed: number): Desk {
  const world = { ...worldDefaults, seed };
  const staff = makeStaff(world);
  const tickets: Done[] = [];
  const unexplained: Done[] = [];
  const months = staff.map(() => new Map<string, { tickets: number; contacts: number; unexplained: number }>());
  for (const { viewer, day, tickets: count, honest } of planDays(world, staff)) {
    const month = dateOf(world, day).slice(0, 7);
    const own = months[viewer.number]?.get(month) ?? { tickets: 0, contacts: 0, unexplained: 0 };
    own.tickets += count;
    own.contacts += count;
    own.unexplained += honest;
    months[viewer.number]?.set(month, own);
    for (let at = 0; at < count; at += 1) tickets.push({ viewer: viewer.number, day });
    for (let at = 0; at < honest; at += 1) unexplained.push({ viewer: viewer.number, day });
  }
  return {
    world,
    staff,
    work: months.map((own) => [...own].map(([month, counts]) => ({ month, ...counts }))),
    tickets: openDrawn(tickets),
    unexplained: openDrawn(unexplained),
  };
}

/** They are in the order of days. */
function openDrawn(all: readonly Done[]): Drawn {
  const byViewer = Map.groupBy(all, ({ viewer }) => viewer);
  return {
    before: (day) => countBefore(all, day),
    draw: (chance, before) => all[chance.next(countBefore(all, before))] ?? { viewer: 0, day: 0 },
    drawOf: (chance, viewer, before) => {
      const own = byViewer.get(viewer) ?? [];
      return own[chance.next(Math.max(1, countBefore(own, before)))];
    },
  };
}

function countBefore(all: readonly Done[], day: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
