import { compareReadNames, sameNameFrom } from "../../name/compare-names.ts";
import { readName, type ReadName } from "../../name/read-name.ts";
import { foldName, type FoldedName } from "./fold-name.ts";

/** Parts of which neighbours are joined, so that `Min Jun` is `Minjun`; longer names are compared as they are. */
const mostParts = 6;

/** A name made ready to be compared: by its letters, and by how it sounds where that is asked. */
interface OpenedName {
  readonly folded: FoldedName;
  readonly read: () => ReadName;
}

/**
 * Whether two names may be the same person's: equal but for case, marks, order, initials, middle names and joined parts, or alike as
 * names of one person are that were brought into Latin letters twice. Names in two writings that are not compared count as the same,
 * since nothing says that they differ: a matcher that knows one writing less well than another would split the people who use it.
 */
export function sameName(one: string, other: string): boolean {
  return one === other || sameOpened(openName(one), openName(other));
}

/** Tells of a name whether it may be one of those given, which are made ready once. */
export function openNames(names: readonly string[]): (name: string) => boolean {
  const known = names.map(openName);
  return (name) => {
    const opened = openName(name);
    return known.some((each) => sameOpened(each, opened));
  };
}

/**
 * The same, where only what can be compared counts: a name in a writing that is not compared with another, or without letters, is none
 * of those given.
 */
export function openCertainNames(names: readonly string[]): (name: string) => boolean {
  const known = names.map(openName);
  return (name) => {
    const opened = openName(name);
    return known.some((each) => canCompare(each, opened) && sameAcross(each, opened, sameNameFrom));
  };
}

function openName(name: string): OpenedName {
  let read: ReadName | undefined;
  return { folded: foldName(name), read: () => (read ??= readName(name)) };
}

/** Letters first, which is quick and is enough for most; the matcher of names only ever finds more that are the same. */
function sameOpened(one: OpenedName, other: OpenedName): boolean {
  return sameFolded(one.folded, other.folded) || compareReadNames(one.read(), other.read()) >= sameNameFrom;
}

function sameFolded(a: FoldedName, b: FoldedName): boolean {
  if (a.parts.length === 0 || b.parts.length === 0 || a.script !== b.script) return true;
  if (a.parts.toSorted().join("") === b.parts.toSorted().join("")) return true;
  if (a.script !== "latin" && a.parts.join("") === b.parts.join("")) return true;
  return joinNeighbours(a.parts).some((first) => joinNeighbours(b.parts).some((second) => compareParts(first, second)));
}

/**
 * Whether two people have no name in common. Names in two writings are compared where the matcher reads both, and count as the same
 * elsewhere: nothing would then tell them apart.
 */
export function areStrangers(names: readonly string[], others: readonly string[]): boolean {
  if (names.length === 0 || others.length === 0) return false;
  const known = names.map(openName);
  return others.every((other) => {
    const opened = openName(other);
    return known.every((each) => canCompare(each, opened) && !sameAcross(each, opened, mayBeSameFrom));
  });
}

/** Writings that the matcher brings into Latin letters. */
const readScripts: ReadonlySet<string> = new Set(["latin", "cyrillic", "greek", "arabic", "hangul", "han", "kana"]);

function canCompare(one: OpenedName, other: OpenedName): boolean {
  if (one.folded.parts.length === 0 || other.folded.parts.length === 0) return false;
  if (one.folded.script === other.folded.script) return true;
  return [one, other].every((each) => readScripts.has(each.read().script) && each.read().readings.length > 0);
}

/**
 * From which score on two writings may mean one name: 王伟 and Kevin Wang share a family name, and 陳大文 is Chan Tai Man in Hong Kong.
 * Names of two people score below it only when no part of them sounds alike.
 */
const mayBeSameFrom = 0.15;

/** Of names that can be compared. In two writings the letters differ by themselves, and only the matcher tells. */
function sameAcross(one: OpenedName, other: OpenedName, sameFrom: number): boolean {
  if (one.folded.script === other.folded.script) return sameOpened(one, other);
  return compareReadNames(one.read(), other.read()) >= sameFrom;
}

/** The parts as they are, and with each two neighbours as one. */
function joinNeighbours(parts: readonly string[]): (readonly string[])[] {
  if (parts.length < 2 || parts.length > mostParts) return [parts];
  const joined = parts
    .slice(1)
    .map((part, at) => [...parts.slice(0, at), `${parts[at] ?? ""}${part}`, ...parts.slice(at + 2)]);
  return [parts, ...joined];
}

function compareParts(one: readonly string[], other: readonly string[]): boolean {
  return one.length <= other.length ? standsIn(one, other) : standsIn(other, one);
}

/** Whether every part of the shorter name has one of its own in the longer, and at least one is written in full. */
function standsIn(fewer: readonly string[], more: readonly string[]): boolean {
  const left = [...more];
  let whole = 0;
  for (const part of fewer.toSorted((a, b) => b.length - a.length)) {
    const equal = left.indexOf(part);
    const at = equal >= 0 ? equal : left.findIndex((each) => isInitial(part, each));
    if (at < 0) return false;
    if (equal >= 0) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && /\p{Script=Latin}|\p{Script=Greek}/u.test(short) && long.startsWith(short);
}
