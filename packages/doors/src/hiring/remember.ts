import type { ApplicationReading, PictureSketch, TextSketch } from "@doorward/core";
import type { RecalledPerson, RecalledPicture, RecalledText, RecalledTrace, Recollection } from "./recollection.ts";

/** Applications that are kept as long as the process lasts: for examples, for tests, and for a command without a server. */
export interface ApplicationMemory {
  readonly keep: (reading: ApplicationReading) => void;
  /** What the others left behind that this one has too. Takes a look at every text and picture that is kept. */
  readonly recall: (reading: ApplicationReading) => Recollection;
}

/** Likeness below which two texts are not told of: two honest resumes of one trade come to less. */
const leastLikeness = 0.3;

/** Bits of 64 up to which two pictures are told of; rules look closer. */
const mostDistance = 12;

/** A memory of applications that holds nothing yet. */
export function openApplicationMemory(): ApplicationMemory {
  const kept: ApplicationReading[] = [];
  const byTrace = new Map<string, Set<ApplicationReading>>();
  return {
    keep: (reading) => {
      kept.push(reading);
      for (const { type, value } of reading.traces) {
        const key = `${type}\n${value}`;
        byTrace.set(key, (byTrace.get(key) ?? new Set()).add(reading));
      }
    },
    recall: (reading) => ({
      traces: recallTraces(reading, byTrace),
      texts: kept.flatMap((other) => recallTexts(reading, other)),
      pictures: kept.flatMap((other) => recallPictures(reading, other)),
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

function recallTexts(reading: ApplicationReading, other: ApplicationReading): RecalledText[] {
  return reading.texts.flatMap((sketch, text) => {
    const likeness = Math.max(0, ...other.texts.map((each) => compareTexts(sketch, each)));
    if (likeness < leastLikeness) return [];
    return [{ text, likeness, person: describePerson(other, "text"), sharesContact: haveContact(reading, other) }];
  });
}

function recallPictures(reading: ApplicationReading, other: ApplicationReading): RecalledPicture[] {
  return reading.pictures.flatMap((sketch, picture) => {
    const distance = Math.min(64, ...other.pictures.map((each) => comparePictures(sketch, each)));
    return distance > mostDistance ? [] : [{ picture, distance, person: describePerson(other, "photo") }];
  });
}

function describePerson(
  { names, isNameVerified, noted }: ApplicationReading,
  shared: ApplicationReading["noted"][number]["type"],
): RecalledPerson {
  return { names, isNameVerified, door: "hiring", isExplained: noted.some(({ type }) => type === shared) };
}

/** The share of minima that two sketches have in common, which estimates their likeness. */
function compareTexts(one: TextSketch, other: TextSketch): number {
  const length = Math.min(one.minima.length, other.minima.length);
  if (length === 0) return 0;
  return one.minima.slice(0, length).filter((minimum, at) => minimum === other.minima[at]).length / length;
}

function comparePictures(one: PictureSketch, other: PictureSketch): number {
  return Math.min(64, ...one.hashes.flatMap((a) => other.hashes.map((b) => countBits(a, b))));
}

function countBits(one: string, other: string): number {
  if (one.length !== other.length) return 64;
  let bits = 0;
  for (let at = 0; at < one.length; at += 4) {
    let rest = Number.parseInt(one.slice(at, at + 4), 16) ^ Number.parseInt(other.slice(at, at + 4), 16);
    for (; rest !== 0; rest &= rest - 1) bits += 1;
  }
  return bits;
}

const contacts: ReadonlySet<string> = new Set(["email", "phone", "handle"]);

function haveContact(one: ApplicationReading, other: ApplicationReading): boolean {
  const own = new Set(
    one.traces.filter(({ type }) => contacts.has(type)).map(({ type, value }) => `${type}\n${value}`),
  );
  return other.traces.some(({ type, value }) => own.has(`${type}\n${value}`));
}
