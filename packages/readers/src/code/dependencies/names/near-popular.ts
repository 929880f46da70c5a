import type { Ecosystem } from "@doorward/core";
import { lookalikeForms } from "./lookalike.ts";
import { normalizeName } from "./normalize.ts";
import { keepLetters, loadPopularNames, type PopularNames } from "./popular.ts";

const shortest = 5;
const longest = 60;
const letters = "abcdefghijklmnopqrstuvwxyz";
/** How popular a name must be for `x.js` or `node-x` to be a step away from it; less popular ones have such namesakes. */
const topRank = 1500;

/**
 * The popular name that a name is one step away from: a letter more, less, other or swapped, the marks between words
 * left out or added, a scope folded in or misspelt, `js` or `node` put on, or letters that look alike. Undefined when
 * there is none, when the name is well known itself, or when it is too short to tell.
 */
export function findNearPopular(ecosystem: Ecosystem, written: string): string | undefined {
  if (written.length > longest || written.length < shortest) return undefined;
  const name = normalizeName(ecosystem, written);
  const names = loadPopularNames(ecosystem);
  if (names.known.has(name)) return undefined;
  return (
    findSameLetters(name, names) ??
    findLookalike(name, names) ??
    (ecosystem === "npm" ? findDressed(name, names) : undefined) ??
    findOneEdit(name, names)
  );
}

/** `crossenv` for `cross-env`, `babel_core` for `@babel/core`; a scope of its own makes another package. */
function findSameLetters(name: string, { byLetters, targets }: PopularNames): string | undefined {
  if (name.startsWith("@")) return undefined;
  const plain = keepLetters(name);
  return byLetters().get(plain) ?? (targets.has(plain) ? plain : undefined);
}

function findLookalike(name: string, { targets }: PopularNames): string | undefined {
  return lookalikeForms(name).find((form) => form.length >= shortest && targets.has(form));
}

/** `jquery.js` for `jquery`, `nodesass` for `node-sass`. */
function findDressed(name: string, { targets }: PopularNames): string | undefined {
  const bare = [name.replace(/^node[-_.]?/u, ""), name.replace(/[-_.]?js$/u, "")];
  return bare.find((form) => form !== name && form.length >= shortest - 1 && (targets.get(form) ?? topRank) < topRank);
}

function findOneEdit(name: string, names: PopularNames): string | undefined {
  const slash = name.startsWith("@") ? name.indexOf("/") : -1;
  if (slash < 0) return findEdit(name, (form) => names.targets.has(form) && isTelling(name, form));
  const scope = name.slice(0, slash);
  if (names.scopes.has(scope)) return undefined;
  const rest = name.slice(slash);
  const found = findEdit(scope.slice(1), (form) => form.length >= shortest && names.targets.has(`@${form}${rest}`));
  return found === undefined ? undefined : `@${found}${rest}`;
}

/**
 * Whether an edit says something. Not in a word of a few letters; not in digits, since they tell versions apart; and
 * another first letter makes another word.
 */
function isTelling(name: string, target: string): boolean {
  if (target.length < shortest) return false;
  const words = name.split(/[-_./]/u);
  const aims = target.split(/[-_./]/u);
  if (words.length !== aims.length) return true;
  const changed = words.findIndex((word, at) => word !== aims[at]);
  const word = words[changed] ?? "";
  const aim = aims[changed] ?? "";
  const replacesFirst = word.length === aim.length && word.slice(1) === aim.slice(1);
  return Math.min(word.length, aim.length) >= shortest - 1 && !replacesFirst && digitsOf(word) === digitsOf(aim);
}

function digitsOf(word: string): string {
  return word.replace(/\D/gu, "");
}

function findEdit(name: string, accepts: (form: string) => boolean): string | undefined {
  for (const form of editOnce(name)) if (accepts(form)) return form;
  return undefined;
}

/** Every text one letter away: about 53 times the name's length. */
function* editOnce(name: string): Generator<string> {
  for (let at = 0; at <= name.length; at += 1) {
    const before = name.slice(0, at);
    const after = name.slice(at);
    const rest = after.slice(1);
    if (after !== "") yield before + rest;
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after !== "") yield before + letter + rest;
    }
  }
}
