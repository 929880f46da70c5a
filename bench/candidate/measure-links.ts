import { noDeliveryFacts, noPolicy, type Outcome } from "@doorward/core";
import { judgeApplication, openApplicationMemory, type Recollection } from "@doorward/doors";
import { noList, openLinkReader } from "@doorward/readers/link";
import { areStrangers, estimateLikeness } from "@doorward/readers/application";
import { twinKinds, type TwinKind } from "./make-applications.ts";
import type { ReadMade } from "./read-made.ts";

/** How well the personas of one operator are found, and how seldom strangers are. */
export interface LinkQuality {
  /** Pairs of personas of one operator: all, those told of each other, and those in one cluster. */
  readonly farm: {
    readonly pairs: number;
    readonly told: number;
    readonly clustered: number;
    readonly personas: number;
  };
  /** Pairs of honest people who share nothing, and those told of each other all the same. */
  readonly honest: {
    readonly pairs: number;
    readonly told: number;
    readonly withPhotos: number;
    readonly byPhoto: number;
  };
  /** What is said of the second of each honest pair that shares something. */
  readonly twins: Readonly<Record<TwinKind, Readonly<Record<Outcome, number>>>>;
  /** What is said of strangers, and of personas. */
  readonly strangers: Readonly<Record<Outcome, number>>;
  readonly personas: Readonly<Record<Outcome, number>>;
}

/** Likeness from which the rules take a text for another's, and bits up to which a picture. */
const leastLikeness = 0.5;
const mostBits = 10;

/** Two of the applications that are told of each other. */
type Pair = readonly [ReadMade, ReadMade];

/** Lets each application be compared with all others, as if they had come before. */
export function measureLinks(read: readonly ReadMade[]): LinkQuality {
  const { told, outcomes } = compareAll(read);
  const personas = read.filter(({ kind }) => kind === "farm");
  const farms = [...Map.groupBy(personas, ({ group }) => group).values()];
  const clusters = findClusters(read, told);
  const honest = read.filter(({ kind }) => kind !== "farm");
  const unlike = told.filter(([one, other]) => one.group !== other.group);
  const count = (kind: ReadMade["kind"]) => countOutcomes(read, outcomes, kind);
  return {
    farm: {
      pairs: sumPairs(farms),
      told: countOnce(told.filter(([one, other]) => one.kind === "farm" && one.group === other.group)),
      clustered: sumPairs(farms.flatMap((own) => [...Map.groupBy(own, (made) => clusters.get(made)).values()])),
      personas: personas.length,
    },
    honest: {
      pairs: countPairs(honest.length),
      told: countOnce(unlike),
      withPhotos: countPairs(honest.filter(({ reading }) => reading.pictures.length > 0).length),
      byPhoto: countOnce(unlike.filter(([one, other]) => !sharesMore(one, other))),
    },
    twins: Object.fromEntries(twinKinds.map((kind) => [kind, count(kind)])) as LinkQuality["twins"],
    strangers: count("stranger"),
    personas: count("farm"),
  };
}

function compareAll(read: readonly ReadMade[]) {
  const memory = openApplicationMemory();
  for (const { reading } of read) memory.keep(reading);
  const byName = Map.groupBy(read, ({ name }) => name);
  const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-20" });
  const told: Pair[] = [];
  const outcomes = new Map<ReadMade, Outcome>();
  for (const made of read) {
    const recollection = memory.recall(made.reading);
    for (const name of listLinked(made, recollection))
      for (const other of byName.get(name) ?? []) if (other !== made) told.push([made, other]);
    const arrival = { kind: "application" as const, name: made.group };
    const options = { arrival, recollection, listed: [], links, policy: noPolicy, tookMs: 0 };
    outcomes.set(made, judgeApplication({ reading: made.reading, delivery: noDeliveryFacts }, options).verdict);
  }
  return { told, outcomes };
}

function countOutcomes(
  read: readonly ReadMade[],
  outcomes: ReadonlyMap<ReadMade, Outcome>,
  kind: ReadMade["kind"],
): Record<Outcome, number> {
  const counts = { clear: 0, check: 0, stop: 0 };
  for (const made of read) if (made.kind === kind) counts[outcomes.get(made) ?? "clear"] += 1;
  return counts;
}

function sumPairs(groups: readonly (readonly ReadMade[])[]): number {
  return groups.reduce((sum, group) => sum + countPairs(group.length), 0);
}

/** Whether two share a value or a text, and not a picture alone. */
function sharesMore(one: ReadMade, other: ReadMade): boolean {
  const own = new Set(one.reading.traces.map(({ type, value }) => `${type}\n${value}`));
  const areTextsAlike = one.reading.texts.some((text) =>
    other.reading.texts.some((each) => estimateLikeness(text, each) >= leastLikeness),
  );
  return areTextsAlike || other.reading.traces.some(({ type, value }) => own.has(`${type}\n${value}`));
}

/** Names of those with whom the application shares a value, a text or a photograph under another name. */
function listLinked({ reading }: ReadMade, { traces, texts, pictures }: Recollection): ReadonlySet<string> {
  const people = [
    ...traces.flatMap(({ people: own }) => own),
    ...texts.filter(({ likeness }) => likeness >= leastLikeness).map(({ person }) => person),
    ...pictures.filter(({ distance }) => distance <= mostBits).map(({ person }) => person),
  ];
  return new Set(people.filter(({ names }) => areStrangers(reading.names, names)).flatMap(({ names }) => names));
}

function findClusters(read: readonly ReadMade[], told: readonly Pair[]): ReadonlyMap<ReadMade, ReadMade> {
  const parents = new Map(read.map((made) => [made, made]));
  const find = (made: ReadMade): ReadMade => {
    let at = made;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const [one, other] of told) parents.set(find(one), find(other));
  return new Map(read.map((made) => [made, find(made)]));
}

function countPairs(people: number): number {
  return (people * (people - 1)) / 2;
}

/** Pairs that are told from both sides count once. */
function countOnce(pairs: readonly Pair[]): number {
  return new Set(pairs.map(([one, other]) => [one.name, other.name].toSorted().join("\n"))).size;
}
