import type { Cue, CueTopic, Evidence, MessageEntry, MessageFacts } from "@doorward/core";
import { isTheirs } from "./their-words.ts";

/** What the other side says of some topics in its own words, where people see it. */
export function listAsks(facts: MessageFacts, ...topics: readonly CueTopic[]): readonly Cue[] {
  return facts.cues.filter((cue) => topics.includes(cue.topic) && !cue.isHidden && isTheirs(facts, cue));
}

/** Whether the other side says something of one of the topics. */
export function isSaid(facts: MessageFacts, ...topics: readonly CueTopic[]): boolean {
  return listAsks(facts, ...topics).length > 0;
}

/** Asks that carry a detail: `answer` when a secret is to be handed over, `control`, `human`. */
export function listDetailedAsks(facts: MessageFacts, topic: CueTopic, detail: string): readonly Cue[] {
  return listAsks(facts, topic).filter(({ value }) => value === detail);
}

/** How many sentences have to warn before a text is one that teaches. */
const teachingWarnings = 3;
/** Code units of one person's own words; lures are short, and newsletters speak of everything somewhere. */
const longText = 8000;

/**
 * Whether the other side's text is for reading: it warns of such attacks, as trainings do, or is a bulk mail as long as a newsletter.
 * What our side warns of, what is quoted and what nobody sees counts for nothing.
 */
export function isTeaching(facts: MessageFacts): boolean {
  if (facts.medium === "mail" && facts.isBulk && facts.entries.some(isLong)) return true;
  return listAsks(facts, "warning").length >= teachingWarnings;
}

function isLong({ by, length }: MessageEntry): boolean {
  return by === "them" && length > longText;
}

const mostPlaces = 12;

/** Evidence of all that a rule combines, each place once; the first of them is where to look. */
export function listPlaces(...groups: readonly (readonly { readonly at: Evidence }[])[]): readonly Evidence[] {
  const places = new Map<string, Evidence>();
  for (const { at } of groups.flat()) places.set(`${at.path} ${at.line ?? 0} ${at.excerpt}`, at);
  return [...places.values()].slice(0, mostPlaces);
}
