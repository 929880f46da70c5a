import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { tierNames } from "../../../shared/hiring/hiring-words.ts";
import { ChoiceField } from "../../../shared/parts/choice-field.tsx";
import { writePairs, type listSettings } from "./setting-names.ts";

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
  if (shape.type === "object")
    return <Textarea {...field} withAsterisk={false} rows={3} spellCheck={false} defaultValue={writePairs(given)} />;
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
  const { name, label, shape, isNeeded } = setting;
  const hasUsual = isNeeded || shape.default !== undefined;
  const names: Readonly<Record<string, string>> = name === "tier" ? tierNames : {};
  const choices = (shape.enum ?? []).map((choice) => [choice, names[choice] ?? choice] as const);
  return (
    <ChoiceField
      label={label}
      description={shape.description}
      name={`setting-${name}`}
      choices={hasUsual ? choices : [["", "Found out for each"], ...choices]}
      value={tellText(given)}
    />
  );
}

function tellText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
