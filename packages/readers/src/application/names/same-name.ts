import { foldName, type FoldedName } from "./fold-name.ts";

/**
 * Whether two names may be the same person's: equal but for case, marks, order, initials, middle names and Latin letters
 * for Cyrillic. Names in two writings that are not compared count as the same, since nothing says that they differ.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a.parts.length === 0 || b.parts.length === 0 || a.script !== b.script) return true;
  if (a.parts.join("") === b.parts.join("") || isJoined(a, one, other)) return true;
  const [fewer, more] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  return standsIn(fewer, more);
}

/** Whether two people have no name in common. */
export function areStrangers(names: readonly string[], others: readonly string[]): boolean {
  return names.length > 0 && others.length > 0 && !names.some((name) => others.some((other) => sameName(name, other)));
}

/** `Minjun` and `Min-jun`: the same letters in the same order. */
function isJoined({ script }: FoldedName, one: string, other: string): boolean {
  return script !== "other" && joinLetters(one) === joinLetters(other);
}

function joinLetters(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
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
