import { openReader, type OpenedReader } from "../link-reader.ts";
import { openKeptHiringLists } from "../lists/kept-hiring-lists.ts";
import type { Readers } from "../readers.ts";
import type { Surroundings } from "../surroundings.ts";

const silent = { write: () => true };

/** Opens what a server gathered for its judges. Throws a Problem when a part of it cannot be used. */
export async function openKnowledge(
  folder: string,
  today: string,
  readers?: Readers,
): Promise<{ readonly reader: OpenedReader; readonly surroundings: Surroundings }> {
  const environment = { DOORWARD_HOME: folder };
  const surroundings: Surroundings = { output: silent, errors: silent, environment, today, readers };
  return { reader: await openReader(surroundings, undefined), surroundings };
}

/** Throws a Problem when judges could not go by what stands in a folder. */
export async function checkKnowledge(folder: string, today: string): Promise<void> {
  await openKnowledge(folder, today);
  openKeptHiringLists(folder);
}
