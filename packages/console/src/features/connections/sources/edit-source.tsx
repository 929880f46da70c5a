import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { readSettings, settingNames } from "./setting-names.ts";
import { SourceFields } from "./source-fields.tsx";
import { useChangeSource } from "./use-sources.ts";

/** Changes the name, the door and the settings of a source. */
export function EditSource({
  source,
  kind,
  onClose,
}: {
  readonly source: Shapes["IntakeSource"];
  readonly kind: Shapes["IntakeKind"];
  readonly onClose: () => void;
}): ReactNode {
  const change = useChangeSource(source.id, onClose);
  const save = (form: HTMLFormElement) => {
    const { name, door } = readForm(form, ["name", "door"]);
    const settings = readSettings(kind.settings, new FormData(form));
    change.mutate({ name, door: door as Shapes["Door"], settings });
  };
  return (
    <FormDialog title={`Change ${kind.title}`} act="Save" work={{ ...change, mutate: save }} onClose={onClose}>
      <SourceFields kind={kind} source={source} />
      <EndedSecrets source={source} kind={kind} />
    </FormDialog>
  );
}

/** Which secrets have to be set anew when the settings lead elsewhere. */
function EndedSecrets({
  source,
  kind,
}: {
  readonly source: Shapes["IntakeSource"];
  readonly kind: Shapes["IntakeKind"];
}): ReactNode {
  return kind.secrets
    .filter(({ name, shownAt }) => shownAt !== undefined && source.secrets.includes(name))
    .map(({ name, title, shownAt = [] }) => (
      <p key={name} className="soft">
        When you change {shownAt.map((setting) => settingNames[setting]?.fact.toLowerCase() ?? setting).join(", ")}, set
        this anew afterwards: {title}. It is not shown to another host.
      </p>
    ));
}
