import type { ViewerDay } from "@doorward/core";
import { makeEmptyDay } from "../../../packages/doors/src/insider/count-days.ts";
import type { CountedViewer } from "../../../packages/doors/src/insider/counting/counted-viewer.ts";
import { makeStaff, type Staff } from "./make-staff.ts";
import { planDays, type PlannedDay } from "./plan-days.ts";
import { dateOf, newSite, type World } from "./world.ts";

/** A world as the detector sees it. */
export interface CountedWorld {
  readonly days: readonly ViewerDay[];
  readonly viewers: readonly CountedViewer[];
}

/** Makes the days of everybody from a world. The suite takes one, so that it can run through the store too. */
export type MakeViewerDays = (world: World) => CountedWorld | Promise<CountedWorld>;

/** The short way, which makes no records. A test holds it to what is counted of the records of the same world. */
export function makeViewerDays(world: World): CountedWorld {
  const staff = makeStaff(world);
  const dates = Array.from({ length: world.baselineDays + world.horizonDays }, (_, day) => dateOf(world, day));
  const days = [...planDays(world, staff)].flatMap((planned) => {
    const row = countPlanned(planned, dates[planned.day] ?? "");
    return row === undefined ? [] : [row];
  });
  return { days, viewers: staff.map((viewer) => describeStaff(world, viewer)) };
}

/** The newest row of the roster that counting needs. */
export function describeStaff(world: World, { number, actor, duty, team, site, joins }: Staff): CountedViewer {
  const isMoved = world.roles.some(
    ({ scenario, viewer, from, until }) => scenario === "B9" && viewer === number && from < until,
  );
  return {
    actor,
    duty,
    team,
    site: isMoved ? newSite : site,
    ...(joins === 0 ? {} : { since: dateOf(world, joins) }),
  };
}

function countPlanned({ viewer, tickets, honest, stolen, role }: PlannedDay, day: string): ViewerDay | undefined {
  const unexplained = honest + stolen;
  // Who opens only what is explained was there too.
  const isThere = unexplained + tickets > 0 || (role !== undefined && ["B2", "B3"].includes(role.scenario));
  if (!isThere) return undefined;
  return {
    ...makeEmptyDay(viewer.actor, day),
    views: tickets + unexplained,
    customers: tickets + unexplained,
    unexplained,
    byReason: tickets === 0 ? {} : { "assigned-ticket": tickets },
    tickets,
  };
}
