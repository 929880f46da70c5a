import { Textarea, TextInput } from "@mantine/core";
import { useId, type ReactNode } from "react";
import type { listSettings } from "./setting-names.ts";

type Setting = ReturnType<typeof listSettings>[number];
/** Texts as long as these have lines. */
const longText = 10_000;

/** The field of one setting: a box to tick, a choice, lines, or a text. */
export function SettingField({ setting, value }: { readonly setting: Setting; readonly value: unknown }): ReactNode {
  const { name, label, shape, isNeeded } = setting;
  const field = { name: `setting-${name}`, label, description: shape.description, required: isNeeded };
  const given = value ?? shape.default;
  if (shape.type === "boolean") return <Tick name={field.name} label={label} isTicked={given === true} />;
  if (shape.enum !== undefined) return <Choice setting={setting} given={given} />;
  if (shape.type === "array" || (shape.maxLength ?? 0) > longText)
    return (
      <Textarea
        {...field}
        withAsterisk={false}
        rows={3}
        defaultValue={Array.isArray(given) ? given.join("\n") : tellText(given)}
      />
    );
  const isNumber = shape.type === "integer" || shape.type === "number";
  return (
    <TextInput
      {...field}
      withAsterisk={false}
      autoComplete="off"
      defaultValue={tellText(given)}
      {...(isNumber ? { type: "number", step: shape.type === "integer" ? 1 : "any", inputMode: "decimal" } : {})}
      {...(isNumber ? { min: shape.minimum, max: shape.maximum } : { maxLength: shape.maxLength })}
    />
  );
}

function Tick({
  name,
  label,
  isTicked,
}: {
  readonly name: string;
  readonly label: string;
  readonly isTicked: boolean;
}): ReactNode {
  return (
    <label className="connection-tick">
      <input type="checkbox" name={name} defaultChecked={isTicked} />
      {label}
    </label>
  );
}

function Choice({ setting, given }: { readonly setting: Setting; readonly given: unknown }): ReactNode {
  const id = useId();
  const { name, label, shape, isNeeded } = setting;
  const hasUsual = isNeeded || shape.default !== undefined;
  return (
    <div className="connection-field">
      <label htmlFor={id}>{label}</label>
      {shape.description === undefined ? null : <small>{shape.description}</small>}
      <select id={id} name={`setting-${name}`} defaultValue={tellText(given)}>
        {hasUsual ? null : <option value="">Found out for each</option>}
        {shape.enum?.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}

function tellText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
