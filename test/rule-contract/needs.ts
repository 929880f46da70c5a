import { listNeedsMet, needBit, type LinkFacts } from "@doorward/core";
import type { Subject } from "./subject.ts";

/** Complaints about a rule that fires where what it says it needs is not among the facts: the door would not ask it. */
export function findNeedFaults({ rule, detect }: Subject, facts: LinkFacts): string[] {
  const need = needBit(rule.needs);
  if ((listNeedsMet(facts) & need) === need || detect(facts).length === 0) return [];
  return [`It fires on ${facts.at.excerpt} and says that it needs "${rule.needs}", which is not there.`];
}
