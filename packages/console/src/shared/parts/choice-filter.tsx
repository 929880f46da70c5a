import type { ReactNode } from "react";
import { markOddText } from "../text/mark-odd.ts";
import "./filters.css";

/** One thing to choose: its value in the address, and what it is called. */
export type Choice = readonly [value: string, name: string];

interface FilterParts {
  readonly label: string;
  /** What it is called where nothing is chosen. */
  readonly any: string;
  readonly choices: readonly Choice[];
  /** Empty where nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list to one of several things. What an address says beyond them is shown as it is. */
export function ChoiceFilter({ label, any, choices, value, onChange }: FilterParts): ReactNode {
  const isKnown = value === "" || choices.some(([each]) => each === value);
  return (
    <select
      aria-label={label}
      className={value === "" ? undefined : "filters-narrowed"}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {isKnown ? null : <option value={value}>{markOddText(value)}</option>}
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
