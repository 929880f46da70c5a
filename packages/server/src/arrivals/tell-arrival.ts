import type { KeptArrival, KeptVerdict } from "@doorward/store";
import { Problem, type Door } from "@doorward/core";
import { findArrival } from "@doorward/store";
import type { Role } from "../access/roles.ts";
import type { Services } from "../services.ts";

/** Where an arrival and its events are. */
export function linkArrival(id: string): { readonly self: string; readonly events: string } {
  const self = `/api/v1/arrivals/${id}`;
  return { self, events: `${self}/events` };
}

/** The arrival. Throws the same Problem for one that never was and for one of another door. */
export async function getArrival({ database }: Services, id: string, doors: readonly Door[]): Promise<KeptArrival> {
  const arrival = await findArrival(database, id, doors);
  if (arrival === undefined) refuseNoArrival();
  return arrival;
}

/** Throws a Problem, the same for an arrival that never was, one that is gone, and one of another door. */
export function refuseNoArrival(): never {
  throw new Problem("not-found", "There is no such arrival. Check the id.");
}

/** What is told of one that waits. */
export function tellWaiting({ id, door, kind, name, receivedAt }: KeptArrival) {
  return { id, state: "waiting", door, kind, name, receivedAt, links: linkArrival(id) };
}

/** Who is told that and why something is under hold: those who may see holds, and nobody who talks with the person it is about. */
const seesHolds: ReadonlySet<Role> = new Set(["admin", "analyst", "auditor"]);

function tellHold({ heldBecause }: KeptArrival, role: Role): string | null {
  return seesHolds.has(role) ? heldBecause : null;
}

/** What is told of one that was judged, to somebody of a role. */
export function tellJudged(arrival: KeptArrival, kept: KeptVerdict, role: Role) {
  const { id, state, receivedAt, failure } = arrival;
  return {
    id,
    state,
    receivedAt,
    judgedAt: kept.judgedAt,
    failure,
    judgement: kept.number,
    heldBecause: tellHold(arrival, role),
    ...kept.verdict,
  };
}

/** What is told of one in a list, to somebody of a role. */
export function listArrival(arrival: KeptArrival, role: Role) {
  const { told: _told, attempts: _attempts, ...listed } = arrival;
  return { ...listed, heldBecause: tellHold(arrival, role) };
}
