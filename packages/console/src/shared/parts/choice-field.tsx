import { useId, type ReactNode } from "react";
import type { Choice } from "./choice-filter.tsx";
import "./form.css";

interface FieldParts {
  readonly label: string;
  readonly description?: string | undefined;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** One of several things, in a form. */
export function ChoiceField({ label, description, name, choices, value, onChange }: FieldParts): ReactNode {
  const place = useId();
  return (
    <div className="field">
      <label htmlFor={place}>{label}</label>
      {description === undefined ? null : <p id={`${place}-about`}>{description}</p>}
      <select
        id={place}
        name={name}
        defaultValue={value}
        aria-describedby={description === undefined ? undefined : `${place}-about`}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {choices.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
