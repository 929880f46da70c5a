import { foldName, type FoldedName } from "./fold-name.ts";
import { isSpelling } from "./spelling.ts";

/** Parts of which neighbours are joined, so that `Min Jun` is `Minjun`; longer names are compared as they are. */
const mostParts = 6;

/**
 * Whether two names may be the same person's: equal but for case, marks, order, initials, middle names, joined parts, and how they
 * were brought into Latin letters. Names in two writings that are not compared count as the same, since nothing says that they
 * differ.
 */
export function sameName(one: string, other: string): boolean {
  return one === other || sameFolded(foldName(one), foldName(other));
}

/** Tells of a name whether it may be one of those given, which are made ready once. */
export function openNames(names: readonly string[]): (name: string) => boolean {
  const known = names.map(foldName);
  return (name) => {
    const folded = foldName(name);
    return known.some((each) => sameFolded(each, folded));
  };
}

function sameFolded(a: FoldedName, b: FoldedName): boolean {
  if (a.parts.length === 0 || b.parts.length === 0 || a.script !== b.script) return true;
  if (a.parts.toSorted().join("") === b.parts.toSorted().join("")) return true;
  if (a.script !== "latin" && a.parts.join("") === b.parts.join("")) return true;
  return joinNeighbours(a.parts).some((first) => joinNeighbours(b.parts).some((second) => compareParts(first, second)));
}

/** Whether two people have no name in common. */
export function areStrangers(names: readonly string[], others: readonly string[]): boolean {
  if (names.length === 0 || others.length === 0) return false;
  return !others.some(openNames(names));
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
    const exact = left.indexOf(part);
    const equal = exact >= 0 ? exact : left.findIndex((each) => isSpelling(part, each));
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
