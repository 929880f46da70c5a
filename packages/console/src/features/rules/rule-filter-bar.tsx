import type { ReactNode } from "react";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { TextFilter } from "../../shared/parts/text-filter.tsx";
import { kindNames } from "../../shared/text/words.ts";
import { ruleChoices, writeRuleFilters, type RuleFilters } from "./narrow-rules.ts";

const kinds = ruleChoices.kind.map((kind): Choice => [kind, kindNames[kind]]);
const strengths = ruleChoices.strength.map((each): Choice => [each, capitalize(each)]);
const families = ruleChoices.family.map((each): Choice => [each, capitalize(each.replaceAll("-", " "))]);
const measured: readonly Choice[] = [
  ["fired", "Fired on benign material"],
  ["silent", "Silent on benign material"],
  ["not-measured", "Not yet measured"],
];

interface BarParts {
  readonly filters: RuleFilters;
  readonly onChange: (change: Partial<RuleFilters>) => void;
}

/** What the rules are narrowed to. All of it stands in the address. */
export function RuleFilterBar({ filters, onChange }: BarParts): ReactNode {
  const change = (name: keyof RuleFilters) => (value: string) => onChange({ [name]: value });
  return (
    <search className="filters" aria-label="Filters of the rules">
      <TextFilter
        id="rules-text"
        label="Words in the rule"
        placeholder="Words, or a technique as T1204"
        text={filters.text}
        onChange={change("text")}
      />
      <ChoiceFilter label="Kind" any="Every kind" choices={kinds} value={filters.kind} onChange={change("kind")} />
      <ChoiceFilter
        label="Strength"
        any="Any strength"
        choices={strengths}
        value={filters.strength}
        onChange={change("strength")}
      />
      <ChoiceFilter
        label="Family"
        any="Every family"
        choices={families}
        value={filters.family}
        onChange={change("family")}
      />
      <ChoiceFilter
        label="Benchmark"
        any="Any benchmark result"
        choices={measured}
        value={filters.benign}
        onChange={change("benign")}
      />
      {Object.keys(writeRuleFilters(filters)).length === 0 ? null : (
        <button
          type="button"
          className="filters-chip"
          onClick={() => onChange({ kind: "", strength: "", family: "", benign: "", text: "" })}
        >
          Reset
        </button>
      )}
    </search>
  );
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
