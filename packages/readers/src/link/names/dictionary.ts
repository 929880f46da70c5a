import type { LinkTopic } from "@doorward/core";
import { brands } from "../brands/brands.ts";
import words from "./data/words.json" with { type: "json" };
import { makeWordSplitter, type WordSplitter } from "./split-words.ts";

/** The words that names of sites are made of, those of brands among them, and what some of them are about. */
export interface Dictionary extends WordSplitter {
  readonly words: readonly string[];
  /** By index of the word; undefined for a word without a topic. */
  readonly topics: readonly (LinkTopic | undefined)[];
}

let opened: Dictionary | undefined;

/** The dictionary of the data file, made ready at the first use. */
export function openDictionary(): Dictionary {
  opened ??= makeDictionary();
  return opened;
}

function makeDictionary(): Dictionary {
  const topics = new Map<string, LinkTopic | undefined>(words.everyday.map((word) => [word, undefined]));
  const byTopic: Record<LinkTopic, readonly string[]> = words.topics;
  for (const [topic, list] of Object.entries(byTopic)) {
    if (isTopic(topic)) for (const word of list) topics.set(word, topic);
  }
  for (const brand of brands)
    for (const word of brand.words) if (canJoin(word) && !topics.has(word)) topics.set(word, undefined);
  const known = [...topics.keys()];
  return { ...makeWordSplitter(known), words: known, topics: [...topics.values()] };

  function isTopic(name: string): name is LinkTopic {
    return name in byTopic;
  }
}

/** Shorter names are found inside too many words, and digits count as no part of a word. */
function canJoin(word: string): boolean {
  return word.length >= 5 && /^[a-z]+$/u.test(word);
}
