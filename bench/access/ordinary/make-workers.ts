import type { RosterRow, ViewerDuty } from "@doorward/core";
import type { Chance } from "../world/chance.ts";
import type { Desk } from "./open-records.ts";

/** Somebody who works, with habits of their own. */
export interface Worker {
  readonly desk: Desk;
  readonly team: string;
  readonly duty: ViewerDuty;
  /** Multiples of what is usual in the team. */
  readonly habits: {
    readonly unexplained: number;
    readonly searches: number;
    readonly fields: number;
    readonly words: number;
  };
  /** The first day at work, and the last, in days of the made time. */
  readonly firstDay: number;
}

const teams = ["cards", "payments", "accounts", "onboarding"] as const;
const perTeam = 14;

/** Four teams at two sites, half of them at a vendor, with leads, reviewers and those who help after a takeover. */
export function makeWorkers(chance: Chance): readonly Worker[] {
  const agents = teams.flatMap((team, at) =>
    Array.from({ length: perTeam }, (_, number) =>
      makeWorker(chance, `${team}-${String(number)}`, team, "agent", at % 2),
    ),
  );
  const others = teams.flatMap((team) => [
    makeWorker(chance, `${team}-lead`, team, "lead", 0),
    makeWorker(chance, `${team}-quality`, team, "quality", 0),
  ]);
  const takeovers = Array.from({ length: 11 }, (_, number) =>
    makeWorker(chance, `takeovers-${String(number)}`, "takeovers", "fraud", 0),
  );
  return [...agents, ...others, ...takeovers, makeWorker(chance, "mover", "systems", "service", 0)];
}

let machines = 0;

function makeWorker(chance: Chance, actor: string, team: string, duty: ViewerDuty, site: number): Worker {
  machines = (machines + 1) % 250;
  const ip = `192.0.2.${String(machines)}`;
  const desk = {
    actor,
    site: site === 0 ? "Porto" : "Cebu",
    device: `laptop-${actor}`,
    ip,
    country: site === 0 ? "PT" : "PH",
  };
  const habits = {
    unexplained: chance.lognormal(0.5),
    searches: chance.lognormal(0.5),
    fields: chance.lognormal(0.5),
    words: chance.lognormal(0.8),
  };
  return { desk, team, duty, habits, firstDay: -400 };
}

/** The row of the roster of somebody, with a shift of nine hours. */
export function makeRow({ desk: { actor, site }, team, duty, firstDay }: Worker, start: number): RosterRow {
  const zone = site === "Porto" ? "Europe/Lisbon" : "Asia/Manila";
  const joinedAt = start + firstDay * 86_400_000;
  const shift = { zone, days: [1, 2, 3, 4, 5], from: 9 * 60, until: 18 * 60 };
  const vendor =
    site === "Porto" ? {} : { vendor: "Helpers Ltd", owner: "cards-lead", endsAt: start + 200 * 86_400_000 };
  return {
    kind: "viewer",
    actor,
    at: joinedAt,
    joinedAt,
    team,
    duty,
    site,
    ...(duty === "service" ? {} : { shift }),
    ...vendor,
  };
}
