import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Dialog } from "../../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
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
  return (
    <Dialog title={`Change ${kind.title}`} onClose={onClose}>
      <form
        className="connection-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const { name, door } = readForm(form, ["name", "door"]);
          const settings = readSettings(kind.settings, new FormData(form));
          change.mutate({ name, door: door as Shapes["Door"], settings });
        }}
      >
        <SourceFields kind={kind} source={source} />
        <EndedSecrets source={source} kind={kind} />
        <NoticeBox error={change.error} />
        <footer className="connection-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={change.isPending}>
            Save
          </Button>
        </footer>
      </form>
    </Dialog>
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
