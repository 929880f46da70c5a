import type { ReactNode } from "react";
import { markOddText } from "../text/mark-odd.ts";
import "./filters.css";

/** One thing to choose: its value in the address, and what it is called. */
export type Choice = readonly [value: string, name: string];

interface FilterParts {
  readonly label: string;
  /** What it is called where nothing is chosen; absent where one of the choices always is. */
  readonly any?: string;
  readonly choices: readonly Choice[];
  /** Empty where nothing is chosen. */
  readonly value: string;
  /** The value that leaves out nothing one wants to be told of. */
  readonly usual?: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list to one of several things. What an address says beyond them is shown as it is. */
export function ChoiceFilter({ label, any, choices, value, usual = "", onChange }: FilterParts): ReactNode {
  const isKnown = value === usual || choices.some(([each]) => each === value);
  return (
    <select
      aria-label={label}
      className={value === usual ? undefined : "filters-narrowed"}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {any === undefined ? null : <option value="">{any}</option>}
      {isKnown ? null : <option value={value}>{markOddText(value)}</option>}
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
