import type { Link, LinkTopic, LinkWord } from "@doorward/core";
import { isHosted } from "./hosting.ts";
import { isStranger } from "./strangers.ts";

const none: readonly LinkWord[] = [];

/**
 * The words about the topics that a stranger chose for the name of the site. Those in front of it weigh nothing: `login.` and
 * `support.` stand in front of every honest site. Where a service gives names away, what stands in front is what was chosen.
 */
export function listChosenWords(link: Link, topics: ReadonlySet<LinkTopic>): readonly LinkWord[] {
  if (link.words.length === 0 || !isStranger(link)) return none;
  const hosted = isHosted(link);
  return link.words.filter(
    ({ topic, where }) => topics.has(topic) && (where === "site" || (hosted && where === "subdomain")),
  );
}

/** How many different words there are. */
export function countDistinct(words: readonly LinkWord[]): number {
  return words.length < 2 ? words.length : new Set(words.map(({ word }) => word)).size;
}

/** The words, as a reader finds them in the host: `claim, usdt`. */
export function tellWords({ host }: Link, words: readonly LinkWord[]): string {
  return `${host?.shown ?? ""} (${words.map(({ word }) => word).join(", ")})`;
}
