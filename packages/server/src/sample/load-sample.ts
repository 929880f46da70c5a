import { Problem } from "@doorward/core";
import {
  acceptArrival,
  announce,
  appendAudit,
  inTransaction,
  isEmptyUntilCommit,
  writeSetting,
  type Handle,
} from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Services } from "../services.ts";
import { sampleSource } from "./sample-source.ts";
import { listSampleWeek } from "./sample-week.ts";

/** What was loaded. */
export interface LoadedSample {
  readonly arrivals: number;
  /** When the first and the last of them are said to have come. */
  readonly from: Date;
  readonly to: Date;
}

/**
 * Accepts the sample week as it came in the seven days before today, to be judged like everything else; what a support desk
 * opened in the weeks before follows in the background. It alone may say when it was received, and its source says that it is the sample. Throws a Problem where anything came before.
 */
export async function loadSample(actor: Actor, services: Services): Promise<LoadedSample> {
  const { database, metrics, now } = services;
  const at = now();
  const week = listSampleWeek(at);
  await inTransaction(database, async (handle) => {
    if (!(await isEmptyUntilCommit(handle)))
      throw new Problem("conflict", "The sample week is for an empty desk, and something came to this one already.");
    for (const arrival of week) await acceptOne(handle, arrival, actor, services);
    await writeSetting(handle, "sample", { at: at.toISOString(), isWhole: false }, at);
    const details = { arrivals: week.length };
    await appendAudit(handle, { at, actor: actor.id, action: "sample.loaded", subject: "store", details });
  });
  for (const { door } of week) metrics.countAccepted(door);
  services.watching.noteBatch();
  return { arrivals: week.length, from: week[0]?.at ?? at, to: week.at(-1)?.at ?? at };
}

async function acceptOne(
  handle: Handle,
  { door, kind, name, make, at }: ReturnType<typeof listSampleWeek>[number],
  actor: Actor,
  { jobs }: Services,
): Promise<void> {
  const about = { door, kind, name, source: sampleSource, submittedBy: actor.id };
  const { arrival } = await acceptArrival(handle, { ...about, content: make(at), told: {} }, at);
  await jobs.send(handle, "judge", { arrivalId: arrival.id });
  await announce(handle, { kind: "arrival", id: arrival.id, door, state: "waiting" });
}
