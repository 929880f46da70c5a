import type { LinkTopic } from "@doorward/core";
import words from "./data/words.json" with { type: "json" };
import { makeWordSplitter, type WordSplitter } from "./split-words.ts";

/** The words that names of sites are made of, and what some of them are about. */
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
  const known = [...topics.keys()];
  return { ...makeWordSplitter(known), words: known, topics: [...topics.values()] };

  function isTopic(name: string): name is LinkTopic {
    return name in byTopic;
  }
}
