import { countOf } from "@doorward/core";
import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import type { ExportAct } from "./requests.tsx";
import { useExportChange } from "./use-export-change.ts";

interface DialogParts {
  readonly act: ExportAct;
  readonly request: Shapes["Approval"];
  readonly onClose: () => void;
}

/** Approves or refuses an export, with the reason. */
export function DecideExportDialog({ act, request: { id, rows, requester, why }, onClose }: DialogParts): ReactNode {
  const isApproving = act === "approve";
  const decide = useExportChange(async (form) => {
    const given = readForm(form, ["why", "ceiling", "team"]);
    const body = {
      decision: act,
      why: given.why,
      ...(isApproving && given.ceiling !== "" ? { ceiling: Number(given.ceiling) } : {}),
      ...(given.team.trim() === "" ? {} : { team: given.team.trim() }),
    };
    return await ask("post", "/api/v1/approvals/{id}/decide", { path: { id }, body });
  }, onClose);
  return (
    <FormDialog
      title={isApproving ? "Approve this export" : "Refuse this export"}
      act={isApproving ? "Approve" : "Refuse"}
      work={decide}
      onClose={onClose}
    >
      <p>
        <InertText text={requester} /> asks for {countOf(rows, "row")}
        {why === null ? "." : ": "}
        {why === null ? null : <InertText text={why} />}
      </p>
      {isApproving ? (
        <>
          <p className="soft">
            You answer for it beside whoever asks. Ask yourself whether the work needs all of these rows.
          </p>
          <TextInput
            label="At most so many rows"
            name="ceiling"
            type="number"
            min={1}
            max={rows}
            defaultValue={String(rows)}
            required
            withAsterisk={false}
          />
        </>
      ) : null}
      <Textarea label="Why" name="why" required withAsterisk={false} rows={2} maxLength={2000} data-first />
      <TextInput label="Your team" description="That of the roster where it is empty." name="team" maxLength={200} />
    </FormDialog>
  );
}
