import type { ApplicationDocumentFact } from "@doorward/core";
import { listShingles, measureShare } from "../sketch/shingles.ts";
import { listWords } from "../sketch/words-of.ts";
import type { DocumentText } from "./document-text.ts";
import { addressesMachines } from "./machine-words.ts";

/** Fewer invisible characters come along when words are pasted from a page or a chat. Judgement. */
const leastInvisible = 6;
/** Groups of five words that an advert must have before a share of them says anything. */
const leastAdvert = 30;
/** Percent of the advert below which everybody who answers it stays. Judgement; the rule about it asks for more. */
const leastRepeated = 20;

// Joiners between letters of scripts that need none of them, spaces of no width, marks of the byte order, and letters
// of the block of tags, with which flags of regions are written behind a black flag.
const invisiblePattern =
  /\u200B|\u2060|(?<!^)\uFEFF|(?<=[\p{Script=Latin}\d])[\u200C\u200D]+(?=[\p{Script=Latin}\d])/gu;
const tagPattern = /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0020}-\u{E007E}]/gu;

/**
 * What is odd about the words of a document: some are hidden, invisible or addressed to a program, or it repeats the
 * advert. No excerpt holds a word of it: what people are called and where they live stands in there.
 */
export function findDocumentFacts(
  path: string,
  { seen, hidden }: DocumentText,
  advert: string | undefined,
): readonly ApplicationDocumentFact[] {
  const facts: ApplicationDocumentFact[] = [];
  const tell = (kind: ApplicationDocumentFact["kind"], amount: number, excerpts: readonly string[]) => {
    if (amount > 0) facts.push({ kind, amount, at: excerpts.map((excerpt) => ({ path, excerpt })) });
  };
  const pieces = hidden.map(({ how, text }) => ({ how, words: listWords(text).length, text }));
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  const told = pieces.filter((piece) => piece.words > 0).slice(0, mostTold);
  tell(
    "hidden-text",
    words,
    told.map((piece) => `${tellWords(piece.words)} ${piece.how}`),
  );

  const toMachines = pieces.filter(({ text }) => addressesMachines(text, true));
  const isSeen = addressesMachines(seen, false);
  tell("instruction-for-machines", toMachines.length + (isSeen ? 1 : 0), [
    ...toMachines.slice(0, mostTold).map(({ how }) => `words for a program that reads it, ${how}`),
    ...(isSeen ? ["words for a program that reads it, in plain sight"] : []),
  ]);

  const all = [seen, ...hidden.map(({ text }) => text)].join("\n");
  const tags = count(all, tagPattern);
  const invisible = count(all, invisiblePattern);
  const odd = tags + (invisible >= leastInvisible ? invisible : 0);
  tell("invisible-characters", odd, [`${odd} characters that show nothing`]);

  const share = measureRepeated(seen, advert);
  if (share >= leastRepeated) tell("repeats-advert", share, [`${share} % of the advert's wording`]);
  return facts;
}

const mostTold = 5;

function tellWords(words: number): string {
  return words === 1 ? "1 word" : `${words} words`;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const [match] of text.matchAll(pattern)) found += Array.from(match).length;
  return found;
}

function measureRepeated(seen: string, advert: string | undefined): number {
  const wanted = listShingles(advert ?? "");
  return wanted.hashes.size < leastAdvert ? 0 : Math.round(measureShare(wanted, listShingles(seen)) * 100);
}
