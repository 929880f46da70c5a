import type { ApplicationReading } from "@doorward/core";
import { openPictureIndex, openTextIndex } from "./likeness-index.ts";
import {
  contactTypes,
  leastLikeness,
  type RecalledPerson,
  type RecalledPicture,
  type RecalledText,
  type RecalledTrace,
  type Recollection,
} from "./recollection.ts";

/** Applications that are kept as long as the process lasts: for examples, for tests, and for a command without a server. */
export interface ApplicationMemory {
  readonly keep: (reading: ApplicationReading) => void;
  /** What the others left behind that this one has too. Takes a look at every text and picture that is kept. */
  readonly recall: (reading: ApplicationReading) => Recollection;
}

/** Bits of 64 up to which two pictures are told of; rules look closer. */
const mostDistance = 12;

/** A memory of applications that holds nothing yet. */
export function openApplicationMemory(): ApplicationMemory {
  const byTrace = new Map<string, Set<ApplicationReading>>();
  const texts = openTextIndex<ApplicationReading>();
  const pictures = openPictureIndex<ApplicationReading>();
  return {
    keep: (reading) => {
      for (const { minima } of reading.texts) texts.add(minima, reading);
      for (const { hashes } of reading.pictures) pictures.add(hashes, reading);
      for (const { type, value } of reading.traces) {
        const key = `${type}\n${value}`;
        byTrace.set(key, (byTrace.get(key) ?? new Set()).add(reading));
      }
    },
    recall: (reading) => ({
      traces: recallTraces(reading, byTrace),
      texts: reading.texts.flatMap(({ minima }, text) =>
        [...texts.find(minima, leastLikeness)].map(([other, likeness]): RecalledText => {
          const person = describePerson(other, "text");
          return { text, likeness, person, sharesContact: haveContact(reading, other) };
        }),
      ),
      pictures: reading.pictures.flatMap(({ hashes }, picture) =>
        [...pictures.find(hashes, mostDistance)].map(([other, distance]): RecalledPicture => {
          return { picture, distance, person: describePerson(other, "photo") };
        }),
      ),
    }),
  };
}

function recallTraces(
  reading: ApplicationReading,
  byTrace: ReadonlyMap<string, ReadonlySet<ApplicationReading>>,
): RecalledTrace[] {
  const distinct = new Map(reading.traces.map((trace) => [`${trace.type}\n${trace.value}`, trace]));
  return [...distinct].flatMap(([key, { type, value }]) => {
    const others = [...(byTrace.get(key) ?? [])];
    return others.length === 0 ? [] : [{ type, value, people: others.map((other) => describePerson(other, type)) }];
  });
}

function describePerson(
  { names, isNameVerified, noted }: ApplicationReading,
  shared: ApplicationReading["noted"][number]["type"],
): RecalledPerson {
  return { names, isNameVerified, door: "hiring", isExplained: noted.some(({ type }) => type === shared) };
}

function haveContact(one: ApplicationReading, other: ApplicationReading): boolean {
  const own = new Set(
    one.traces.filter(({ type }) => contactTypes.has(type)).map(({ type, value }) => `${type}\n${value}`),
  );
  return other.traces.some(({ type, value }) => own.has(`${type}\n${value}`));
}
