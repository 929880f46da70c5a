import type { ResemblanceKind } from "@doorward/core";
import type { Dictionary } from "./dictionary.ts";
import { mayStandInside, type GuardedDomain, type GuardedWord } from "./guarded-words.ts";
import { isLikeLure } from "./lures.ts";
import { isNeighbour } from "./neighbours.ts";
import { endsWord, isAlphanumeric, startsWord, tokenAround, type Passage } from "./passage.ts";

/** Fewer letters are found inside other words by chance. */
const shortestContained = 6;
const shortestJoined = 5;
const shortestLookalike = 4;

/** Beside these, as beside words with a topic, a short name is meant. */
const shortCompanions: ReadonlySet<string> = new Set(["web", "us", "app", "my"]);

/** How a word that occurs in a passage stands there; undefined when the occurrence says nothing. */
export function classifyWord(
  passage: Passage,
  start: number,
  end: number,
  guarded: GuardedWord,
  dictionary: Dictionary,
): ResemblanceKind | undefined {
  const { word } = guarded;
  const found = passage.text.slice(start, end);
  const isShown = passage.shown.includes(found);
  const isExact = found === word && isShown;
  if (!isExact && !canLookAlike(found, word)) return undefined;
  const kind = placeWord(passage, start, end, guarded, dictionary);
  if (isExact || kind === undefined) return kind;
  if (!isShown) return "lookalike-letters";
  // Digits and pairs stand in longer words by chance: "authoring" is no "auth0".
  const isByChance = kind === "contained" || (kind === "joined" && word.length < shortestContained);
  return isByChance ? undefined : "lookalike-characters";
}

/** Of four letters only digits say enough: "z00m" is meant, "wifi" is not. Mostly digits are a number: "1074" is no "iota". */
function canLookAlike(found: string, word: string): boolean {
  if (found === word) return word.length >= shortestLookalike;
  const digits = found.length - found.replaceAll(/\d/gu, "").length;
  if (digits * 2 > found.length) return false;
  return word.length >= shortestJoined || (word.length >= shortestLookalike && digits > 0);
}

function placeWord(
  passage: Passage,
  start: number,
  end: number,
  guarded: GuardedWord,
  dictionary: Dictionary,
): ResemblanceKind | undefined {
  const { text, siteStart, isRegistered, isPath } = passage;
  if (isPath && !isTellingInPath(guarded)) return undefined;
  if (startsWord(text, start) && endsWord(text, end)) {
    const isWhole = !isPath && start === siteStart && end === text.length;
    return isWhole && isRegistered ? "same-name" : "word";
  }
  return mayStandInside(guarded) ? placeInside(passage, start, end, guarded, dictionary) : undefined;
}

/** How a word stands inside a longer run of letters. */
function placeInside(
  { text, isPath }: Passage,
  start: number,
  end: number,
  { word, isCommon, isEveryday }: GuardedWord,
  dictionary: Dictionary,
): ResemblanceKind | undefined {
  const token = tokenAround(text, start, end);
  const before = dictionary.split(text, token.start, start);
  const behind = before && dictionary.split(text, end, token.end);
  if (before !== undefined && behind !== undefined) {
    const isTelling = word.length >= shortestJoined && !isEveryday;
    const isMeant = isTelling || [...before, ...behind].some((index) => isCompanion(index, dictionary));
    return isMeant ? "joined" : undefined;
  }
  if (word.length < shortestContained || isPath) return undefined;
  if (before !== undefined && isLikeLure(text.slice(end, token.end))) return "joined";
  if (isCommon || isNeighbour(text.slice(token.start, token.end))) return undefined;
  // "openseason" is two words of which none is "opensea".
  return dictionary.split(text, token.start, token.end) === undefined ? "contained" : undefined;
}

/** Paths are made of everyday words, so only names that are none count there. */
function isTellingInPath({ word, isEveryday }: GuardedWord): boolean {
  return !isEveryday && word.length > 3;
}

function isCompanion(index: number, { topics, words }: Dictionary): boolean {
  return topics[index] !== undefined || shortCompanions.has(words[index] ?? "");
}

/** Whether an official domain begins at `start` and a stranger's name goes on behind it; hyphens may stand for dots. */
export function hasDomainAt({ text, after, isPath }: Passage, start: number, { domain }: GuardedDomain): boolean {
  if (start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) return false;
  const end = start + domain.length;
  // In a host something of the stranger's has to follow; a suffix open to everybody, such as `us.com`, can be part of it.
  const whole = end > text.length ? text + after : text;
  if (whole.length < end || (end === whole.length && !isPath && whole !== text)) return false;
  if (end < whole.length && isAlphanumeric(whole.charCodeAt(end))) return false;
  const isTiny = domain.indexOf(".") < shortestLookalike - 1;
  for (let at = 0; at < domain.length; at++) {
    const expected = domain.charCodeAt(at);
    const found = whole.charCodeAt(start + at);
    const isHyphened = expected === 46 && found === 45 && !isTiny && !isPath;
    if (expected !== found && !isHyphened) return false;
  }
  return true;
}
