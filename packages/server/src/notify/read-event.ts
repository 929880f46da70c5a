import { doors } from "@doorward/core";
import { findArrival, findCase, listDecisions, readVerdict, type EventDelivery, type Handle } from "@doorward/store";
import type { Event } from "../contract/schemas/event.ts";

/** What is told of one arrival at most; the rest is in its case. */
const mostFindings = 50;
const mostObservables = 100;

/** Reads what a delivery tells, as it is now: what was erased meanwhile is not told. Undefined where nothing is left to tell. */
export async function readEvent(handle: Handle, delivery: EventDelivery, publicUrl: URL): Promise<Event | undefined> {
  const { arrivalId: id, eventId, event, at, isAgain = false } = delivery;
  const about = await findCase(handle, id, doors);
  if (about === undefined) return undefined;
  const kept = await readVerdict(handle, id, doors);
  const arrival = event === "arrival.failed" ? await findArrival(handle, id, doors) : undefined;
  const { door, kind, name, outcome, because, state, openedAt } = about;
  return {
    id: eventId,
    type: event,
    timestamp: at,
    data: {
      isSample: false,
      isAgain,
      case: {
        id,
        door,
        kind,
        name,
        outcome,
        because,
        state,
        openedAt: openedAt.toISOString(),
        link: new URL(`/cases/${id}`, publicUrl).href,
      },
      findings: (kept?.verdict.findings ?? [])
        .slice(0, mostFindings)
        .map(({ rule, title, strength, techniques }) => ({ rule, title, strength, techniques: [...techniques] })),
      observables: (kept?.verdict.observables ?? [])
        .slice(0, mostObservables)
        .map(({ type, value }) => ({ type, value })),
      decision: event === "case.decided" ? await readDecision(handle, id, at) : null,
      failure: arrival?.failure ?? null,
    },
  };
}

async function readDecision(handle: Handle, id: string, happened: string): Promise<Event["data"]["decision"]> {
  const made = (await listDecisions(handle, [id])).find(({ at }) => at.toISOString() === happened);
  if (made === undefined) return null;
  const { decision, reason, by, at } = made;
  return { decision, reason, by, at: at.toISOString() };
}
