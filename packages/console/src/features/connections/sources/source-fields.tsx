import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { ChoiceField } from "../../../shared/parts/choice-field.tsx";
import { doorNames } from "../../../shared/text/words.ts";
import { SettingField } from "./setting-field.tsx";
import { listSettings } from "./setting-names.ts";

/** What every source has: its name, its door, and the settings of its kind. */
export function SourceFields({
  kind,
  source,
}: {
  readonly kind: Shapes["IntakeKind"];
  /** As it is now; undefined for a new one. */
  readonly source?: Shapes["IntakeSource"];
}): ReactNode {
  return (
    <>
      <TextInput
        label="Name"
        description="As your colleagues will read it."
        name="name"
        required
        withAsterisk={false}
        maxLength={200}
        defaultValue={source?.name ?? kind.title}
        data-first
      />
      <ChoiceField
        label="Door"
        description="Who sees what comes from it: support and recruiters each see their own door."
        name="door"
        choices={Object.entries(doorNames)}
        value={source?.door ?? kind.usualDoor}
      />
      {listSettings(kind.settings).map((setting) => (
        <SettingField key={setting.name} setting={setting} value={source?.settings[setting.name]} />
      ))}
    </>
  );
}
