import { families, strengths } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";

type Summary = Shapes["RuleSummary"];

/** What the rules are narrowed to, as it stands in the address; empty where it is not. */
export interface RuleFilters {
  readonly kind: string;
  readonly strength: string;
  readonly family: string;
  readonly benign: string;
  readonly text: string;
}

/** What each of them may be. */
export const ruleChoices = {
  kind: ["code", "link", "file", "message"],
  strength: strengths,
  family: families,
  benign: ["fired", "silent", "not-measured"],
} as const;

const mostText = 200;

/** Reads the filters out of an address; what means nothing is not heard. */
export function readRuleFilters(search: Readonly<Record<string, unknown>>): RuleFilters {
  const choose = (name: keyof typeof ruleChoices) => {
    const known: readonly string[] = ruleChoices[name];
    return known.find((each) => each === search[name]) ?? "";
  };
  const text = search["text"];
  return {
    kind: choose("kind"),
    strength: choose("strength"),
    family: choose("family"),
    benign: choose("benign"),
    text: typeof text === "string" ? text.slice(0, mostText) : "",
  };
}

/** The filters as an address has them. */
export function writeRuleFilters(filters: RuleFilters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter((each): each is [string, string] => each[1] !== ""));
}

/** The rules that fit: every word is in the id, the sentence or a technique. */
export function narrowRules(rules: readonly Summary[], filters: RuleFilters): readonly Summary[] {
  const { kind, strength, family, benign, text } = filters;
  const words = text.toLowerCase().split(/\s+/u);
  return rules.filter((rule) => {
    const said = `${rule.id} ${rule.summary} ${rule.techniques.join(" ")}`.toLowerCase();
    return (
      (kind === "" || rule.id.startsWith(`${kind}/`)) &&
      (strength === "" || rule.strength === strength) &&
      (family === "" || rule.family === family) &&
      (benign === "" || tellMeasured(rule) === benign) &&
      words.every((word) => said.includes(word))
    );
  });
}

function tellMeasured({ benign }: Summary): (typeof ruleChoices.benign)[number] {
  if (benign === null) return "not-measured";
  return benign.fired > 0 ? "fired" : "silent";
}
