import type { CodeFacts, Effect } from "@doorward/core";

/**
 * Leaves out what a state of the past does that has nothing to do with what is new in it: the same files lie in a state
 * that was read before, and were told there.
 */
export function keepNew(facts: CodeFacts, isNew: (path: string) => boolean): CodeFacts {
  const comesFromNew = ({ at, target, subject, payload, surface, calls }: Effect): boolean => {
    const origins = [...subject.origins, ...(payload?.origins ?? [])];
    const places = [at, ...calls, ...origins.flatMap(({ place, hops }) => [place, ...hops])];
    const command = facts.surfaces[surface ?? -1];
    return places.some(({ path }) => isNew(path)) || isNew(target ?? "") || isNew(command?.at.path ?? "");
  };
  return { ...facts, effects: facts.effects.filter(comesFromNew) };
}
