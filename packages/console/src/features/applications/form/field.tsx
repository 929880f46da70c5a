import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ChoiceField } from "../../../shared/parts/choice-field.tsx";
import type { Choice } from "../../../shared/parts/choice-filter.tsx";
import type { FieldName } from "./written.ts";

/** What a field of the form looks like. */
export interface FieldShape {
  readonly name: FieldName;
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  /** A line, several lines, one of several things, or yes and no. */
  readonly is: "line" | "lines" | "choice" | "tick";
  readonly choices?: readonly Choice[];
}

/** A field with what stands in it. */
export interface FieldParts extends FieldShape {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const none: readonly Choice[] = [];
const most = { line: 500, lines: 20_000 };

/** One field of the form. */
export function Field({
  name,
  label,
  description,
  isRequired = false,
  is,
  choices = none,
  value,
  onChange,
}: FieldParts): ReactNode {
  if (is === "choice")
    return (
      <ChoiceField
        label={label}
        description={description}
        name={name}
        choices={choices}
        value={value}
        onChange={onChange}
      />
    );
  if (is === "tick")
    return (
      <label className="application-tick">
        <input
          type="checkbox"
          name={name}
          checked={value !== ""}
          onChange={(event) => onChange(event.currentTarget.checked ? "yes" : "")}
        />
        <span>
          {label}
          <small className="soft">{description}</small>
        </span>
      </label>
    );
  const shared = { label, description, name, value, required: isRequired, withAsterisk: false, spellCheck: false };
  return is === "line" ? (
    <TextInput {...shared} maxLength={most.line} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} rows={2} maxLength={most.lines} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
