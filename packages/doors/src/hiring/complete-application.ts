import type {
  ApplicationFacts,
  ApplicationReading,
  Evidence,
  ListedTrace,
  NotedSharing,
  SharedPicture,
  SharedText,
  SharedTrace,
} from "@doorward/core";
import { areStrangers } from "@doorward/readers/application";
import type { RecalledPerson, RecalledPicture, RecalledText, RecalledTrace, Recollection } from "./recollection.ts";

/** From so many people on, a value tells nothing of any of them. A farm of one operator had 22 (Recorded Future, 2026-08). */
const commonAmong = 50;
/** How near to the likest one a text has to be to count as the same text: what a form asks everybody to sign is so. */
const sameText = 0.1;

/**
 * Adds to an application what memory and lists know. Only what somebody under another name has is a fact: the same name
 * again is a second application. Names are compared here and handed on to no rule.
 */
export function completeApplication(
  reading: ApplicationReading,
  recollection: Recollection,
  listed: readonly ListedTrace[],
): ApplicationFacts {
  const { traces, texts, pictures } = recollection;
  const places = Map.groupBy(reading.traces, ({ type, value }) => `${type}\n${value}`);
  return {
    ...reading.facts,
    traces: traces.flatMap((trace) => {
      const own = places.get(`${trace.type}\n${trace.value}`) ?? [];
      return completeTrace(
        reading,
        trace,
        own.map(({ at }) => at),
      );
    }),
    texts: reading.texts.flatMap((_, at) =>
      completeText(
        reading,
        at,
        texts.filter(({ text }) => text === at),
      ),
    ),
    pictures: reading.pictures.flatMap((_, at) =>
      completePicture(
        reading,
        at,
        pictures.filter(({ picture }) => picture === at),
      ),
    ),
    listed,
  };
}

function completeTrace(reading: ApplicationReading, trace: RecalledTrace, at: readonly Evidence[]): SharedTrace[] {
  // Another door knows no names: a customer who applies is seen there too, and is nobody else.
  const elsewhere = trace.people.filter(({ door }) => door !== "hiring");
  const others = trace.people.filter((person) => person.door === "hiring" && isOther(reading, person));
  if (at.length === 0) return [];
  const isOwnNoted = isNoted(reading, trace.type);
  const isCommon = others.length >= commonAmong;
  const shared: SharedTrace = {
    type: trace.type,
    people: countPeople(others),
    areNamesVerified: reading.isNameVerified && others.some(({ isNameVerified }) => isNameVerified),
    isElsewhere: false,
    wasStopped: false,
    isExplained: isOwnNoted || others.every(({ isExplained }) => isExplained),
    isCommon,
    at,
  };
  // Why another applicant shares it does not explain why it was in something that was stopped.
  const seenElsewhere: SharedTrace = {
    ...shared,
    people: 0,
    areNamesVerified: false,
    isElsewhere: true,
    wasStopped: elsewhere.some(({ wasStopped }) => wasStopped === true),
    isExplained: isOwnNoted,
  };
  return [...(others.length > 0 ? [shared] : []), ...(elsewhere.length > 0 ? [seenElsewhere] : [])];
}

function completeText(reading: ApplicationReading, at: number, recalled: readonly RecalledText[]): SharedText[] {
  const others = recalled.filter(({ person }) => isOther(reading, person) && !person.isExplained);
  const place = reading.texts[at]?.at;
  if (others.length === 0 || place === undefined || isNoted(reading, "text")) return [];
  const likeness = Math.max(...others.map((other) => other.likeness));
  const alike = others.filter((other) => other.likeness >= likeness - sameText);
  if (countPeople(alike.map(({ person }) => person)) >= commonAmong) return [];
  return [
    {
      likeness,
      areStrangers: others.some(({ sharesContact }) => !sharesContact),
      people: countPeople(others.map(({ person }) => person)),
      at: [place],
    },
  ];
}

function completePicture(
  reading: ApplicationReading,
  at: number,
  recalled: readonly RecalledPicture[],
): SharedPicture[] {
  const own = reading.pictures[at];
  if (recalled.length === 0 || own === undefined || isNoted(reading, "photo")) return [];
  const others = recalled.filter(({ person }) => isOther(reading, person) && !person.isExplained);
  // How near the person's own picture is says nothing of how near somebody else's is.
  const nearest = others.length > 0 ? others : recalled;
  return [
    {
      distance: Math.min(...nearest.map(({ distance }) => distance)),
      is: own.is,
      isNameOther: others.length > 0,
      at: [own.at],
    },
  ];
}

/** Whether somebody is known under other names only. */
function isOther({ names }: ApplicationReading, person: RecalledPerson): boolean {
  return person.names.length > 0 && areStrangers(names, person.names);
}

function isNoted({ noted }: ApplicationReading, type: NotedSharing["type"]): boolean {
  return noted.some((note) => note.type === type);
}

/** People of whom one has a name of another are one. */
function countPeople(people: readonly RecalledPerson[]): number {
  const distinct: RecalledPerson[] = [];
  for (const person of people.slice(0, commonAmong))
    if (person.names.length === 0 || distinct.every(({ names }) => areStrangers(names, person.names)))
      distinct.push(person);
  return distinct.length + Math.max(0, people.length - commonAmong);
}
