import type { Door, Observable } from "@doorward/core";
import { areStrangers, estimateLikeness, listBands } from "@doorward/readers/application";
import {
  findApplications,
  listApplicationTies,
  listOwnObservables,
  readApplications,
  recallApplication,
  type Database,
  type KeptApplication,
  type KeptTie,
  type Recalled,
  type RecalledApplication,
} from "@doorward/store";
import { tellParts } from "./get-application.ts";

type OwnObservable = Awaited<ReturnType<typeof listOwnObservables>>[number];

/** What two applications share. */
interface Share {
  readonly type: Observable["type"] | "text" | "photo";
  readonly value: string | null;
  readonly likeness?: number;
  readonly distance?: number;
}

/** What was seen of an application at another door. */
interface SeenElsewhere {
  readonly application: string;
  readonly type: Observable["type"];
  readonly door: Door | null;
  readonly arrival: string | null;
  readonly kind: string | null;
}

/** Most applications that are told, and likeness from which texts are: as the rules have it. */
const most = 60;
const leastLikeness = 0.5;

/** The applications that are reached from one over what they share, with what each two of them share. */
export async function tellCluster(database: Database, asked: KeptApplication, doors: readonly Door[]) {
  const reached = new Map<string, RecalledApplication | undefined>([[asked.id, undefined]]);
  const shares = new Map<string, Share[]>();
  const ties = new Map<string, KeptTie>();
  const elsewhere: SeenElsewhere[] = [];
  const common: Observable["type"][] = [];
  let isCut = false;
  // The map grows while it is walked.
  for (const [id] of reached) {
    const found = await reachFrom(database, id, doors);
    reached.set(id, found.own);
    elsewhere.push(...found.elsewhere);
    if (id === asked.id) common.push(...found.common);
    for (const tie of found.ties) ties.set(pairOf(tie.one, tie.other), tie);
    for (const [other, shared] of found.shares) shares.set(pairOf(id, other), shared);
    const next = [...found.shares.keys(), ...listTogether(id, found.ties)];
    for (const other of next)
      if (reached.size < most) reached.set(other, reached.get(other));
      else isCut ||= !reached.has(other);
  }
  const apart = [...ties.values()]
    .filter(({ decision }) => decision === "other")
    .flatMap(({ one, other }) => [one, other]);
  const applications = await findApplications(database, [...new Set([...reached.keys(), ...apart])], doors);
  const people = await readApplications(
    database,
    applications.map(({ id }) => id),
  );
  const known = new Set(applications.map(({ id }) => id));
  const pairs = new Set([
    ...shares.keys(),
    ...[...ties].flatMap(([pair, { decision }]) => (decision === "open" ? [] : [pair])),
  ]);
  const links = [...pairs].flatMap((pair) => {
    const [one = "", other = ""] = pair.split(" ");
    if (!known.has(one) || !known.has(other)) return [];
    const tie = ties.get(pair)?.decision ?? null;
    const isSameName = haveNameInCommon(people.get(one)?.names, people.get(other)?.names);
    return [{ one, other, shares: shares.get(pair) ?? [], isSameName, tie: tie === "open" ? null : tie }];
  });
  return {
    applications: applications.map((application) => ({
      ...tellParts(application),
      isAsked: application.id === asked.id,
      isRemoved: !people.has(application.id),
    })),
    links,
    elsewhere,
    common,
    isCut,
  };
}

/** Of whom no name is kept, nobody knows it. */
function haveNameInCommon(names: readonly string[] = [], others: readonly string[] = []): boolean {
  return names.length > 0 && others.length > 0 && !areStrangers(names, others);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function listTogether(id: string, ties: readonly KeptTie[]): readonly string[] {
  return ties.flatMap(({ one, other, decision }) => (decision === "same" ? [one === id ? other : one] : []));
}

/** What an application shares with others, by their ids. */
async function reachFrom(database: Database, id: string, doors: readonly Door[]) {
  const own = (await readApplications(database, [id])).get(id);
  const observables = await listOwnObservables(database, [id]);
  const recalled = await recallApplication(database, {
    arrivalId: id,
    observables: observables.map(({ hash }) => ({ hash })),
    texts: (own?.texts ?? []).map((text) => ({ bands: listBands(text) })),
    pictures: own?.pictures ?? [],
  });
  const shares = new Map<string, Share[]>();
  const add = (other: string, share: Share) => shares.set(other, [...(shares.get(other) ?? []), share]);
  shareObservables(observables, recalled, add);
  shareTexts(own, recalled, add);
  for (const [other, distance] of nearestPictures(recalled)) add(other, { type: "photo", value: null, distance });
  return {
    own,
    shares,
    ties: await listApplicationTies(database, [id]),
    elsewhere: listElsewhere(id, observables, recalled, doors),
    common: listCommon(observables, recalled),
  };
}

type Add = (other: string, share: Share) => void;

function shareObservables(observables: readonly OwnObservable[], { sightings }: Recalled, add: Add): void {
  for (const [at, { type, value }] of observables.entries()) {
    const { seen = [], isCommon = false } = sightings[at] ?? {};
    if (isCommon || type === "image") continue;
    for (const { arrivalId, door, kind } of seen)
      if (door === "hiring" && kind === "application") add(arrivalId, { type, value });
  }
}

function shareTexts(own: RecalledApplication | undefined, { texts, applications }: Recalled, add: Add): void {
  const best = new Map<string, number>();
  for (const [at, ids] of texts.entries()) {
    const text = own?.texts[at];
    if (text === undefined) continue;
    for (const id of ids)
      for (const other of applications.get(id)?.texts ?? [])
        best.set(id, Math.max(best.get(id) ?? 0, estimateLikeness(text, other)));
  }
  for (const [id, likeness] of best) if (likeness >= leastLikeness) add(id, { type: "text", value: null, likeness });
}

function nearestPictures({ pictures }: Recalled): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  for (const { arrivalId, distance } of pictures.flat())
    nearest.set(arrivalId, Math.min(distance, nearest.get(arrivalId) ?? distance));
  return nearest;
}

/** What so many have that it is compared with nothing. */
function listCommon(observables: readonly OwnObservable[], { sightings }: Recalled): readonly Observable["type"][] {
  const types = observables.flatMap(({ type }, at) =>
    type !== "image" && sightings[at]?.isCommon === true ? [type] : [],
  );
  return [...new Set(types)];
}

/** At doors that the asker knows it says where; of others, that it was seen at all. */
function listElsewhere(
  application: string,
  observables: readonly OwnObservable[],
  { sightings }: Recalled,
  doors: readonly Door[],
): readonly SeenElsewhere[] {
  const all = observables.flatMap(({ type }, at) =>
    (sightings[at]?.seen ?? []).flatMap(({ arrivalId, door, kind }): SeenElsewhere[] => {
      if (door === "hiring") return [];
      return doors.includes(door)
        ? [{ application, type, door, arrival: arrivalId, kind }]
        : [{ application, type, door: null, arrival: null, kind: null }];
    }),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
