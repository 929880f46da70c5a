import type { ApplicationReading } from "@doorward/core";
import {
  contactTypes,
  leastLikeness,
  traceObservable,
  type RecalledPerson,
  type RecalledPicture,
  type RecalledText,
  type RecalledTrace,
  type Recollection,
} from "@doorward/doors";
import { areStrangers, estimateLikeness, listBands } from "@doorward/readers/application";
import {
  listSamePerson,
  recallApplication,
  type Handle,
  type Recalled,
  type RecalledApplication,
} from "@doorward/store";

/** What memory says to an application. */
export interface Remembered {
  readonly recollection: Recollection;
  /** Another application that may be of the same person, the oldest that is known; nothing is handed out by it. */
  readonly personId: string | undefined;
  /** Applications under other names of which something is in this one too. */
  readonly others: readonly string[];
}

type Traces = ApplicationReading["traces"];

/** Asks memory who else has what an application left behind. */
export async function recollect(handle: Handle, arrivalId: string, reading: ApplicationReading): Promise<Remembered> {
  const traces = [...new Map(reading.traces.map((trace) => [`${trace.type}\n${trace.value}`, trace])).values()];
  const found = await recallApplication(handle, {
    arrivalId,
    observables: traces.map((trace) => (trace.isHashed === true ? { hash: trace.value } : traceObservable(trace))),
    texts: reading.texts.map((text) => ({ bands: listBands(text) })),
    pictures: reading.pictures.map(({ hashes }) => ({ hashes: leaveOutMirrored(hashes) })),
  });
  const recalled = nameAsOwn(found, reading, await listSamePerson(handle, arrivalId));
  const withContact = listWithContact(traces, recalled);
  const recollection: Recollection = {
    traces: traces.flatMap((trace, at) => tellTrace(trace, at, recalled)),
    texts: reading.texts.flatMap((_, at) => tellTexts(reading, at, { ...recalled, withContact })),
    pictures: reading.pictures.flatMap((_, at) => tellPictures(at, recalled)),
  };
  return { recollection, ...tellPeople(reading, traces, recalled) };
}

/** Gives the applications that people said are of the same person the names of this one too, so that nothing is under another name. */
function nameAsOwn(recalled: Recalled, { names }: ApplicationReading, same: readonly string[]): Recalled {
  const applications = new Map(recalled.applications);
  for (const id of same) {
    const own = applications.get(id);
    if (own !== undefined) applications.set(id, { ...own, names: [...own.names, ...names] });
  }
  return { ...recalled, applications };
}

/** Of the hashes of a picture every second one is mirrored. What is kept has both, so that one of the two is enough to ask with. */
function leaveOutMirrored(hashes: readonly string[]): readonly string[] {
  return hashes.filter((_, at) => at % 2 === 0);
}

function tellTrace(
  { type, value }: Traces[number],
  at: number,
  { sightings, applications }: Recalled,
): RecalledTrace[] {
  const { seen = [] } = sightings[at] ?? {};
  const people = seen.flatMap(({ arrivalId, door, outcome }): RecalledPerson[] => {
    if (door !== "hiring")
      return [{ names: [], isNameVerified: false, door, isExplained: false, wasStopped: outcome === "stop" }];
    const application = applications.get(arrivalId);
    return application === undefined ? [] : [describePerson(application, type)];
  });
  return people.length === 0 ? [] : [{ type, value, people }];
}

function tellTexts(
  reading: ApplicationReading,
  at: number,
  recalled: Recalled & { readonly withContact: ReadonlySet<string> },
): RecalledText[] {
  const own = reading.texts[at];
  if (own === undefined) return [];
  return (recalled.texts[at] ?? []).flatMap((id) => {
    const other = recalled.applications.get(id);
    if (other === undefined) return [];
    const likeness = Math.max(0, ...other.texts.map((text) => estimateLikeness(own, text)));
    if (likeness < leastLikeness) return [];
    return [{ text: at, likeness, person: describePerson(other, "text"), sharesContact: recalled.withContact.has(id) }];
  });
}

function tellPictures(at: number, { pictures, applications }: Recalled): RecalledPicture[] {
  return (pictures[at] ?? []).flatMap(({ arrivalId, distance }) => {
    const other = applications.get(arrivalId);
    return other === undefined ? [] : [{ picture: at, distance, person: describePerson(other, "photo") }];
  });
}

function describePerson(
  { names, isNameVerified, noted }: RecalledApplication,
  shared: RecalledApplication["noted"][number]["type"],
): RecalledPerson {
  return { names, isNameVerified, door: "hiring", isExplained: noted.some(({ type }) => type === shared) };
}

/** Whoever has a contact of this one. */
function listWithContact(traces: Traces, { sightings }: Recalled): ReadonlySet<string> {
  return new Set(
    traces.flatMap(({ type }, at) =>
      contactTypes.has(type) ? (sightings[at]?.seen ?? []).map(({ arrivalId }) => arrivalId) : [],
    ),
  );
}

/** Who may be the same person, by a contact and a name that both state; and who is not. */
function tellPeople(
  reading: ApplicationReading,
  traces: Traces,
  recalled: Recalled,
): Pick<Remembered, "personId" | "others"> {
  const shared = new Set([
    ...recalled.sightings.flatMap(({ seen }) => seen.map(({ arrivalId }) => arrivalId)),
    ...recalled.texts.flat(),
    ...recalled.pictures.flat().map(({ arrivalId }) => arrivalId),
  ]);
  const known = [...shared].flatMap((id) => recalled.applications.get(id) ?? []);
  const others = known.filter(({ names }) => areStrangers(reading.names, names)).map(({ arrivalId }) => arrivalId);
  const strangers = new Set(others);
  const same = traces.flatMap(({ type }, at) =>
    contactTypes.has(type)
      ? (recalled.sightings[at]?.seen ?? []).flatMap(({ arrivalId }) => {
          const application = recalled.applications.get(arrivalId);
          const isNamed = reading.names.length > 0 && (application?.names.length ?? 0) > 0;
          return application === undefined || !isNamed || strangers.has(arrivalId) ? [] : [application.personId];
        })
      : [],
  );
  return { personId: same.toSorted()[0], others };
}
