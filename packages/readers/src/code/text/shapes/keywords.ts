import { collectAlone, type KeywordCollector } from "../keyword-collector.ts";

/** Words whose places several readers of shapes look at. One search finds them all. */
const keywords = {
  /** "http" as base64 once and twice, as hexadecimal, reversed, by percent signs and by character codes. */
  "hidden-address": [
    "ahr0cd",
    "ahr0ch",
    "yuhsmg",
    "68747470",
    "//:sptth",
    "//:ptth",
    "%68%74%74",
    "104,116,116,112",
    "104, 116, 116, 112",
    "0x68,0x74,0x74,0x70",
    "0x68, 0x74, 0x74, 0x70",
  ],
  "character-codes": ["fromcharcode", "fromcodepoint"],
  decoder: [
    "eval(function",
    "$=~[];",
    "marshal",
    "decompress",
    "b64decode",
    "unhexlify",
    "fromhex",
    "gzinflate",
    "base64_decode",
    "str_rot13",
    "unpack(",
    ".charat(",
  ],
} as const;

/** What a keyword points to. */
type KeywordGroup = keyof typeof keywords;

const groups = Object.entries(keywords).flatMap(([group, words]) => words.map((word) => ({ group, word })));
const mostOfAGroup = 1000;

/** The offsets of each group's keywords, in order; at most the first 1,000 of a group. */
export type KeywordPlaces = (group: KeywordGroup) => readonly number[];

/** Collects where the keywords of each group stand. */
export const keywordCollector: KeywordCollector<KeywordPlaces> = {
  keywords: groups.map(({ word }) => word),
  open: () => {
    const places = new Map<string, number[]>();
    return {
      hear: (keyword, offset) => {
        const group = groups[keyword]?.group ?? "";
        const known = places.get(group) ?? [];
        if (known.length < mostOfAGroup) known.push(offset);
        places.set(group, known);
        return true;
      },
      finish: () => (group) => places.get(group)?.toSorted((a, b) => a - b) ?? [],
    };
  },
};

/** Where the keywords of each group stand. */
export const findKeywords = collectAlone(keywordCollector);
