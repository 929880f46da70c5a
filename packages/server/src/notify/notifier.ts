import type { Door, Outcome } from "@doorward/core";
import {
  listDestinations,
  newId,
  type EventDelivery,
  type Destination,
  type DestinationEvent,
  type Handle,
  type Jobs,
} from "@doorward/store";

/** Something that happened to an arrival. */
export interface Happening extends Pick<EventDelivery, "isAgain"> {
  /** What it is called; a destination is told the first of these that it wants, and no other. */
  readonly events: readonly DestinationEvent[];
  readonly arrivalId: string;
  readonly door: Door;
  readonly outcome: Outcome;
  readonly at: Date;
}

/** Queues what destinations want to hear. */
export interface Notifier {
  /** Queues one delivery for each destination that wants it, in the caller's transaction. */
  readonly queue: (handle: Handle, happening: Happening) => Promise<void>;
  /** Looks the destinations up again the next time, as after one was changed. */
  readonly forget: () => void;
}

/** How long the destinations are taken to be as they were, in milliseconds; those of other processes are heard of then. */
const freshFor = 2000;

/** Opens it. Where there is no destination, a look into memory is all it costs. */
export function openNotifier({ jobs, now }: { readonly jobs: Pick<Jobs, "send">; readonly now: () => Date }): Notifier {
  let known: { readonly at: number; readonly destinations: readonly Destination[] } | undefined;
  const look = async (handle: Handle) => {
    const at = now().getTime();
    // Asked in the caller's transaction: an embedded database has one connection, and that is it.
    if (known === undefined || Math.abs(at - known.at) > freshFor)
      known = { at, destinations: (await listDestinations(handle)).filter(({ disabledAt }) => disabledAt === null) };
    return known.destinations;
  };
  return {
    async queue(handle, { events, arrivalId, at, isAgain, ...about }) {
      const eventId = newId(at);
      for (const { id, filter } of await look(handle)) {
        const event = events.find((each) => filter.events.includes(each));
        if (event === undefined || !wants(filter, about)) continue;
        await jobs.send(handle, "deliver", {
          arrivalId,
          destinationId: id,
          eventId,
          event,
          at: at.toISOString(),
          ...(isAgain === undefined ? {} : { isAgain }),
        });
      }
    },
    forget() {
      known = undefined;
    },
  };
}

function wants(
  { doors, outcomes }: Destination["filter"],
  { door, outcome }: Pick<Happening, "door" | "outcome">,
): boolean {
  return doors.includes(door) && (outcomes as readonly Outcome[]).includes(outcome);
}
