import type { CueTopic } from "@doorward/core";
import { makeExcerpt } from "../../text/excerpt.ts";
import { indexWords } from "../../text/words/word-index.ts";
import { isExcused } from "./excuse.ts";
import type { CuePhrase } from "./phrase.ts";
import { allPhrases, hiddenPhrases } from "./phrases/all-phrases.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { findSentence, squeeze } from "./sentence.ts";

/** Something that a text asks of a person, or tells of. */
export interface FoundCue {
  readonly topic: CueTopic;
  /** UTF-16 offset in the text as given; close to the words where the text holds characters that show nothing. */
  readonly offset: number;
  /** At most 160 characters around the words, as written but safe to show. */
  readonly excerpt: string;
  /** The password that a text gives for a file; for some asks, more about them (`CueDetail`). */
  readonly value?: string;
}

/** What is known of the text. */
export interface CueOptions {
  /** People do not see it, so that orders to an assistant are meant. */
  readonly isHidden?: boolean;
  /** Told when the text is longer than what is looked at. */
  readonly onLimit?: (reason: string) => void;
}

const longestText = 500_000;
/** Code units of context in front of what is found. */
const wordsBefore = 30;
const mostOfTopic = 12;
/** Far more than honest texts need; a text of nothing but our words ends there. */
const mostTries = 20_000;

const phrases: readonly CuePhrase[] = [...allPhrases, ...hiddenPhrases];
const phrasesOfWord = new Map<string, number[]>();
for (const [number, phrase] of phrases.entries())
  for (const word of phrase.words.flatMap(lengthenWord))
    phrasesOfWord.set(word, [...(phrasesOfWord.get(word) ?? []), number]);
const words = [...phrasesOfWord.keys()];
const numbersOfWord = [...phrasesOfWord.values()];
let index: ReturnType<typeof indexWords> | undefined;

/** The index finds words of three letters and more: shorter ones are looked for with what ends them. */
function lengthenWord(word: string): string[] {
  return word.length > 2 || word > "\u{7f}" ? [word] : Array.from(" -.,:?)s", (end) => word + end);
}

/** The cues of a text in its order, at most twelve of each topic. Asks that are denied or told of others count as warnings. */
export function findCues(text: string, options: CueOptions = {}): FoundCue[] {
  if (text.length > longestText)
    options.onLimit?.(`only the first ${longestText} characters were read for what they ask`);
  const written = text.slice(0, longestText);
  const search: Search = {
    prepared: prepare(written),
    written,
    isHidden: options.isHidden === true,
    found: [],
    counts: new Map(),
    tries: 0,
  };
  let open = { start: 0, end: 0 };
  let tried = new Set<number>();
  index ??= indexWords(words);
  index.find(search.prepared.plain, (word, at) => {
    if (at >= open.end) {
      trySentence(search, open, tried);
      open = findSentence(search.prepared, at);
      tried = new Set();
    }
    for (const phrase of numbersOfWord[word] ?? []) tried.add(phrase);
  });
  trySentence(search, open, tried);
  if (search.tries >= mostTries) options.onLimit?.("it says more than is looked at");
  return search.found.toSorted((one, other) => one.offset - other.offset);
}

interface Search {
  readonly prepared: Prepared;
  readonly written: string;
  readonly isHidden: boolean;
  readonly found: FoundCue[];
  readonly counts: Map<CueTopic, number>;
  tries: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function trySentence(search: Search, span: Span, tried: ReadonlySet<number>): void {
  if (tried.size === 0) return;
  const said = new Set<CueTopic>();
  const sentence = squeeze(search.prepared.plain.slice(span.start, span.end));
  for (const number of [...tried].toSorted((one, other) => one - other)) {
    if (search.tries >= mostTries) return;
    const phrase = phrases[number];
    if (phrase === undefined || said.has(phrase.topic) || isFull(search, phrase.topic)) continue;
    if (!search.isHidden && number >= allPhrases.length) continue;
    search.tries += 1;
    const match = matchPhrase(search, phrase, sentence, span);
    if (match === undefined) continue;
    const isDenied = phrase.isWhole !== true && isExcused(match.around, match.index, match.length);
    const topic = isDenied ? "warning" : phrase.topic;
    if (said.has(topic) || isFull(search, topic)) continue;
    said.add(topic);
    const offset = Math.min(span.start + match.index, span.end - 1);
    addCue(search, topic, offset, isDenied ? undefined : findValue(search, phrase, span));
  }
}

/** Where the phrase stands in the sentence, and the text it was tried on; undefined when it is not said, or innocently. */
function matchPhrase(
  { prepared: { plain } }: Search,
  { says, requires, requiresNear, unless, unlessNear, behind = 0 }: CuePhrase,
  sentence: string,
  { start, end }: Span,
): { readonly index: number; readonly length: number; readonly around: string } | undefined {
  const around = behind === 0 ? sentence : squeeze(plain.slice(start, end + behind));
  const match = says.exec(around);
  if (match === null || match.index > sentence.length || unless?.test(around) === true) return undefined;
  if (requires?.test(around) === false) return undefined;
  if (requiresNear === undefined && unlessNear === undefined)
    return { index: match.index, length: match[0].length, around };
  const near = plain.slice(Math.max(0, start - 300), end + 300);
  if (requiresNear?.test(near) === false || unlessNear?.test(near) === true) return undefined;
  return { index: match.index, length: match[0].length, around };
}

function isFull({ counts }: Search, topic: CueTopic): boolean {
  return (counts.get(topic) ?? 0) >= mostOfTopic;
}

function addCue(search: Search, topic: CueTopic, at: number, value: string | undefined): void {
  search.counts.set(topic, (search.counts.get(topic) ?? 0) + 1);
  const offset = search.prepared.toWritten(at);
  const excerpt = makeExcerpt(search.written.slice(findWordStart(search.written, offset), offset + 150).trim());
  search.found.push(value === undefined ? { topic, offset, excerpt } : { topic, offset, excerpt, value });
}

function findValue({ prepared }: Search, { detail, value }: CuePhrase, { start, end }: Span): string | undefined {
  if (detail !== undefined) return detail;
  return value?.exec(squeeze(prepared.cased.slice(start, end)))?.[1];
}

/** Where the first whole word of the few in front of an offset begins; the offset itself where there is none. */
function findWordStart(text: string, offset: number): number {
  const from = Math.max(0, offset - wordsBefore);
  if (from === 0) return 0;
  const blank = text.slice(from, offset).search(/\s/u);
  return blank < 0 ? offset : from + blank;
}
