import type { CodeFacts, Detection, Effect, Evidence, Place, Step } from "@doorward/core";
import { tellWay } from "./chain.ts";
import { tellEffect } from "./effect-words.ts";
import { isSetOff } from "./effects.ts";

const mostShown = 6;

/** One finding for each file: what sets it off, and what it does in the order in which it stands there. */
export function tellTogether(facts: CodeFacts, effects: readonly Effect[]): Detection[] {
  return [...Map.groupBy(effects, ({ at }) => at.path).values()].map((inFile) => tellFile(facts, inFile));
}

/** One finding for effects that belong together, wherever they stand. */
export function tellFile(facts: CodeFacts, effects: readonly Effect[]): Detection {
  const ordered = effects.toSorted(comparePlaces);
  const lead = ordered.find((effect) => isSetOff(facts, effect)) ?? ordered[0];
  const shown = firstPerLine([...(lead === undefined ? [] : [lead]), ...ordered]).slice(0, mostShown);
  const does = shown.map((effect): Step => ({ kind: "does", text: tellEffect(effect), place: placeOf(effect.at) }));
  return {
    evidence: shown.map(({ at }) => at),
    chain: [...(lead === undefined ? [] : tellWay(facts, lead)), ...does],
  };
}

function firstPerLine(effects: readonly Effect[]): Effect[] {
  const byPlace = new Map<string, Effect>();
  for (const effect of effects) {
    const key = `${effect.at.path}\n${effect.at.line ?? 0}`;
    if (!byPlace.has(key)) byPlace.set(key, effect);
  }
  return [...byPlace.values()];
}

function comparePlaces({ at: a }: Effect, { at: b }: Effect): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function placeOf({ excerpt: _excerpt, ...place }: Evidence): Place {
  return place;
}
