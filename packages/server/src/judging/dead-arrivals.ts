import { Problem, type Door } from "@doorward/core";
import {
  announce,
  findArrival,
  rejudgeArrival,
  type Database,
  type DeadLetter,
  type Handle,
  type Jobs,
  type KeptArrival,
  type WorkKind,
} from "@doorward/store";

/** Work that was given up, for people, with the arrival that it is about. */
export type DeadArrival = DeadLetter & { readonly door: Door; readonly name: string };

interface Place {
  readonly database: Database;
  readonly jobs: Pick<Jobs, "listDeadLetters">;
  /** The doors whose arrivals the asker may know of. */
  readonly doors: readonly Door[];
}

/** A page of what was given up, the oldest first; `next` is where the following one begins. */
export async function listDeadArrivals(
  { database, jobs, doors }: Place,
  kind: WorkKind,
  page: { readonly limit: number; readonly after?: string },
): Promise<{ readonly letters: readonly DeadArrival[]; readonly next?: string }> {
  const letters = await jobs.listDeadLetters(kind, page);
  const known = await Promise.all(
    letters.map(async (letter) => {
      const arrival = await findArrival(database, letter.about.arrivalId, doors);
      return arrival === undefined ? [] : [{ ...letter, door: arrival.door, name: arrival.name }];
    }),
  );
  const last = letters.length < page.limit ? undefined : letters.at(-1);
  return { letters: known.flat(), ...(last === undefined ? {} : { next: last.id }) };
}

interface ReplayPlace {
  readonly jobs: Pick<Jobs, "replayDeadLetter">;
  readonly doors: readonly Door[];
}

/**
 * Has an arrival judged again that was given up, in the caller's transaction. Throws a Problem when its bytes are not kept any
 * more, and the same for one of another door as for one that never was.
 */
export async function replayJudging(
  handle: Handle,
  letter: DeadLetter<"judge">,
  { jobs, doors }: ReplayPlace,
): Promise<void> {
  const arrival = await findSubject(handle, letter, doors);
  const { id } = arrival;
  if (arrival.state !== "waiting") await rejudgeArrival(handle, id, doors);
  await jobs.replayDeadLetter(handle, "judge", letter);
  await announce(handle, { kind: "arrival", id, door: arrival.door, state: "waiting" });
}

/** Has something told again that no attempt could deliver, in the caller's transaction. Throws a Problem as the other does. */
export async function replayDelivery(
  handle: Handle,
  letter: DeadLetter<"deliver">,
  { jobs, doors }: ReplayPlace,
): Promise<KeptArrival> {
  const arrival = await findSubject(handle, letter, doors);
  await jobs.replayDeadLetter(handle, "deliver", letter);
  return arrival;
}

async function findSubject(handle: Handle, { about }: DeadLetter, doors: readonly Door[]): Promise<KeptArrival> {
  const arrival = await findArrival(handle, about.arrivalId, doors);
  if (arrival === undefined) throw new Problem("not-found", "There is no such dead letter. Check the id.");
  return arrival;
}
