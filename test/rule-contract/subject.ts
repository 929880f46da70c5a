import { detect, type Detection, type FactsByKind, type Finding, type Rule, type RuleKind } from "@doorward/core";
import type { ReadExample } from "../read-example.ts";

/** A rule of any kind made ready for the contract: what it gets to see of an example, and what it says to it. */
export interface Subject {
  readonly rule: Omit<Rule, "detect">;
  /** The facts objects that the rule receives, one for each state of the arrival. */
  readonly pickFacts: (read: ReadExample) => readonly object[];
  readonly detect: (facts: object) => Detection[];
  readonly findIn: (read: ReadExample) => Finding[];
}

const pickByKind: { readonly [K in RuleKind]: (read: ReadExample) => readonly FactsByKind[K][] } = {
  access: ({ access }) => access,
  application: ({ application }) => application,
  code: ({ code }) => code,
  file: ({ file }) => [file],
  link: ({ link }) => link,
  message: ({ message }) => message,
};

/** Makes a rule ready for the contract. */
export function makeSubject<K extends RuleKind>(rule: Rule<K>): Subject {
  const pickFacts = pickByKind[rule.kind];
  return {
    rule,
    pickFacts,
    detect: (facts) => [...rule.detect(facts as FactsByKind[K])],
    findIn: (read) => pickFacts(read).flatMap((facts) => detect(rule, facts)),
  };
}
