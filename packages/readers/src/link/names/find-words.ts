import type { LinkWord } from "@doorward/core";
import type { Address } from "../address/address.ts";
import { openDictionary, type Dictionary } from "./dictionary.ts";
import { measureLure, mostLeft } from "./lures.ts";
import { isAlphanumeric, type Passage } from "./passage.ts";
import { readPassages } from "./read-passages.ts";

const none: readonly never[] = [];
const mostWords = 16;

/**
 * The words of an address that have a topic, each once for each place, at most 16. Whole tokens and tokens that consist
 * of known words only: `login`, `claim-airdrop`, `securelogin24`; never letters inside others.
 */
export function findWords(address: Address, passages = readPassages(address)): readonly LinkWord[] {
  if (passages.length === 0) return none;
  const dictionary = openDictionary();
  const found: LinkWord[] = [];
  for (const passage of passages) addWords(passage, dictionary, found);
  return found.length === 0 ? none : found;
}

function addWords(passage: Passage, dictionary: Dictionary, found: LinkWord[]): void {
  const { text } = passage;
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
    if (end - start > 1) addToken(passage, start, end, dictionary, found);
    start = end;
  }
}

function addToken(passage: Passage, start: number, end: number, dictionary: Dictionary, found: LinkWord[]): void {
  const where = passage.isPath ? "path" : start >= passage.siteStart ? "site" : "subdomain";
  if (isHyphenedSignIn(passage.text, start, end)) {
    add({ topic: "sign-in", word: passage.text.slice(start, end + 3), where }, found);
    return;
  }
  for (const index of splitToken(passage, start, end, dictionary) ?? none) {
    const topic = dictionary.topics[index];
    if (topic !== undefined) add({ topic, word: dictionary.words[index] ?? "", where }, found);
  }
}

/** The words of a token. In hosts, letters behind a lure are left over when all else are words: `krakenloginus`. */
function splitToken({ text, isPath }: Passage, start: number, end: number, dictionary: Dictionary) {
  const words = dictionary.split(text, start, end);
  if (words !== undefined || isPath) return words;
  for (let left = 1; left <= mostLeft; left++) {
    const lure = measureLure(text, end - left);
    if (lure > 0 && end - left - lure > start) return dictionary.split(text, start, end - left);
  }
  return undefined;
}

/** "sign-in" and "log-on" are written with a hyphen, too, and their halves mean something else elsewhere. */
function isHyphenedSignIn(text: string, start: number, end: number): boolean {
  const isVerb = text.startsWith("sign", start)
    ? end === start + 4
    : text.startsWith("log", start) && end === start + 3;
  return isVerb && /^-(?:in|on|up)(?![a-z0-9])/u.test(text.slice(end, end + 4));
}

function add(word: LinkWord, found: LinkWord[]): void {
  const isKnown = found.some(({ word: known, where }) => known === word.word && where === word.where);
  if (!isKnown && found.length < mostWords) found.push(word);
}
