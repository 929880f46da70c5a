import type { Observable, Outcome } from "@doorward/core";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import { keepSightings, type Sighted } from "./keep-sightings.ts";

/** Noon of a day of 2026. */
export function onDay(month: number, day: number): Date {
  return new Date(Date.UTC(2026, month - 1, day, 12));
}

/** Keeps an arrival with what was seen in it, of which only what matters is said, and gives its id. */
export async function seeSome(
  handle: Handle,
  observables: readonly Observable[],
  told: Partial<Sighted> & { readonly name?: string; readonly outcome?: Outcome | null } = {},
): Promise<string> {
  const { name = "mail.eml", outcome = "check", door = "support", kind = "message", seenAt = onDay(11, 26) } = told;
  const arrivalId = told.arrivalId ?? newId(seenAt);
  await handle.sql
    .insertInto("arrivals")
    .values({
      id: arrivalId,
      door,
      kind,
      name,
      outcome,
      source: "api",
      submitted_by: "user:1",
      sha256: null,
      bytes: 0,
      told: "{}",
      received_at: seenAt,
      state: "judged",
      failure: null,
      judged_at: seenAt,
      held_because: null,
      erased_at: null,
    })
    .execute();
  await keepSightings(handle, { arrivalId, door, kind, observables, seenAt });
  return arrivalId;
}

/** An address of mail. */
export function mailOf(name: string): Observable {
  return { type: "email", value: `${name}@mail.example` };
}
