import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { useExportChange } from "./use-export-change.ts";

/** Asks for an export by hand; an own panel asks by the API. */
export function AskDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const send = useExportChange(async (form) => {
    const { query, rows, why, team } = readForm(form, ["query", "rows", "why", "team"]);
    const body = {
      action: "export" as const,
      query: query.trim().toLowerCase(),
      rows: Number(rows),
      why,
      ...(team.trim() === "" ? {} : { team: team.trim() }),
    };
    return await ask("post", "/api/v1/approvals", { body });
  }, onClose);
  return (
    <FormDialog title="Ask for an export" act="Ask" work={send} onClose={onClose}>
      <p className="soft">
        Your panel can ask by itself. Doorward says whether the export may run; your panel has to obey.
      </p>
      <Textarea label="What it is for" name="why" required withAsterisk={false} rows={2} maxLength={2000} data-first />
      <TextInput label="Rows, at most" name="rows" type="number" min={1} max={1e9} required withAsterisk={false} />
      <TextInput
        label="Hash of the query"
        description="As your export tool shows it, so that no other query runs: 32 to 128 hexadecimal digits."
        name="query"
        required
        withAsterisk={false}
        pattern="\s*[0-9a-fA-F]{32,128}\s*"
        autoComplete="off"
      />
      <TextInput label="Your team" description="That of the roster where it is empty." name="team" maxLength={200} />
    </FormDialog>
  );
}
