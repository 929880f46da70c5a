import { Problem } from "@doorward/core";
import {
  findDestination,
  inTransaction,
  noteDelivered,
  noteRefused,
  readDestinationAccess,
  type Database,
  type Jobs,
  type TakenJob,
} from "@doorward/store";
import { longestMs, type Network } from "../network/network.ts";
import { readEvent } from "./read-event.ts";
import { sendEvent, tellWithAnswer } from "./send-event.ts";

/** What delivering needs. */
export interface DeliverOptions {
  readonly database: Database;
  readonly jobs: Pick<Jobs, "work" | "finish" | "giveUp">;
  readonly network: Network;
  /** Where people reach this server, for links to cases. */
  readonly publicUrl: URL;
  readonly now: () => Date;
  /** Hears what went wrong beside the deliveries. */
  readonly onProblem: (error: unknown) => void;
}

/** How many are sent at once, and how many of them to the same destination, so that one that is slow holds up nobody else. */
const mostAtOnce = 16;
const mostForOne = 4;
/** Longer than one delivery takes, in milliseconds. */
const graceMs = longestMs + 1000;

/** Delivers what was queued, until it is closed. */
export function startDelivering(options: DeliverOptions): { readonly close: () => Promise<void> } {
  const worker = options.jobs.work({
    kind: "deliver",
    most: mostAtOnce,
    mostForOne,
    handle: (job) => deliver(job, options),
    onProblem: options.onProblem,
  });
  return { close: () => worker.close(graceMs) };
}

/** Delivers one event once and ends its job. Throws why another attempt is needed. */
async function deliver(job: TakenJob<"deliver">, options: DeliverOptions): Promise<void> {
  const { database, jobs, network, publicUrl, now } = options;
  const { destinationId: id } = job.about;
  const destination = await findDestination(database, id);
  const access = await readDestinationAccess(database, id);
  const event = await readEvent(database, job.about, publicUrl);
  // Who removed or disabled it meanwhile does not want to hear of it, and of what was removed there is nothing to tell.
  if (destination === undefined || destination.disabledAt !== null || access === undefined || event === undefined)
    return await jobs.finish(database, job);
  const { isDelivered, told, answer } = await sendEvent({ event, kind: destination.kind, access, at: now() }, network);
  const at = now();
  if (isDelivered) {
    await inTransaction(database, async (handle) => {
      await noteDelivered(handle, id, at);
      await jobs.finish(handle, job);
    });
    return;
  }
  await inTransaction(database, async (handle) => {
    // Dead letters are read by people who do not administer the destination, so the receiver's words are not in them.
    await noteRefused(handle, id, tellWithAnswer({ told, answer }), at);
    if (job.isLast) await jobs.giveUp(handle, job, told, at);
  });
  if (!job.isLast) throw new Problem("network-refused", told);
}
