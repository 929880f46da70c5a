import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { doorNames, outcomeNames } from "../../../shared/text/words.ts";
import { eventNames } from "./kinds.ts";
import "../../../shared/parts/form.css";

const parts = [
  { name: "events", legend: "Tell when", names: eventNames },
  { name: "doors", legend: "Of the doors", names: doorNames },
  { name: "outcomes", legend: "With the verdict", names: { check: outcomeNames.check, stop: outcomeNames.stop } },
] as const;

/** What a destination hears of; everything where nothing was chosen before. */
export function FilterFields({ filter }: { readonly filter?: Shapes["Destination"]["filter"] }): ReactNode {
  return parts.map(({ name, legend, names }) => (
    <fieldset key={name} className="choices">
      <legend>{legend}</legend>
      {Object.entries(names).map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={filter === undefined || (filter[name] as readonly string[]).includes(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  ));
}
