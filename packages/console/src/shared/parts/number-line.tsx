import { useId, type ReactNode } from "react";
import "./number-line.css";

/** What a number is called that can be set, what it means, and between which numbers it lies. */
export interface NumberWords {
  readonly title: string;
  readonly means: string;
  /** What is counted, as it stands behind the number: `days`. */
  readonly unit: string;
  readonly bounds: { readonly least: number; readonly most: number };
}

interface LineParts {
  readonly words: NumberWords;
  /** NaN while nothing is written, and null where nothing has to be. */
  readonly value: number | null;
  readonly isOptional?: boolean;
  /** Undefined for who only reads. */
  readonly onChange: ((value: number) => void) | undefined;
}

/** A number that can be set, on a line of a list: what it is called and means, then the number with its unit. */
export function NumberLine({ words, value, isOptional = false, onChange }: LineParts): ReactNode {
  const id = useId();
  const { title, means, unit, bounds } = words;
  return (
    <li className="number-line">
      <div>
        <label htmlFor={id}>{title}</label>
        <p id={`${id}-means`} className="soft">
          {means}
        </p>
      </div>
      <span>
        <input
          id={id}
          type="number"
          min={bounds.least}
          max={bounds.most}
          step={1}
          required={!isOptional}
          readOnly={onChange === undefined}
          aria-describedby={`${id}-means`}
          value={value === null || Number.isNaN(value) ? "" : value}
          onChange={(event) => onChange?.(event.currentTarget.valueAsNumber)}
        />
        {unit}
      </span>
    </li>
  );
}
