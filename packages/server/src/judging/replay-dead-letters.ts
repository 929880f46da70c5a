import type { Door } from "@doorward/core";
import { findArrival, inTransaction, waitAgain, type Database, type DeadLetter, type Jobs } from "@doorward/store";

/** An arrival that was given up, for people. */
export type DeadArrival = DeadLetter & { readonly door: Door; readonly name: string };

interface Place {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The doors whose arrivals the asker may know of. */
  readonly doors: readonly Door[];
}

/** A page of what was given up, the oldest first; `next` is where the following one begins. */
export async function listDeadArrivals(
  { database, jobs, doors }: Place,
  page: { readonly limit: number; readonly after?: string },
): Promise<{ readonly letters: readonly DeadArrival[]; readonly next?: string }> {
  const letters = await jobs.listDeadLetters("judge", page);
  const known = await Promise.all(
    letters.map(async (letter) => {
      const arrival = await findArrival(database, letter.about.arrivalId, doors);
      return arrival === undefined ? [] : [{ ...letter, door: arrival.door, name: arrival.name }];
    }),
  );
  const last = letters.length < page.limit ? undefined : letters.at(-1);
  return { letters: known.flat(), ...(last === undefined ? {} : { next: last.id }) };
}

/** Has arrivals judged again that were given up, all of those named or none. Gives the ids of the arrivals. */
export async function replayDeadLetters(
  { database, jobs, doors }: Place,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => jobs.findDeadLetter("judge", id)));
  const letters = found.filter((letter) => letter !== undefined);
  return await inTransaction(database, async (handle) => {
    const replayed: string[] = [];
    for (const letter of letters) {
      const { arrivalId } = letter.about;
      if ((await findArrival(handle, arrivalId, doors)) === undefined) continue;
      await waitAgain(handle, arrivalId);
      await jobs.replayDeadLetter(handle, "judge", letter);
      replayed.push(arrivalId);
    }
    return replayed;
  });
}
