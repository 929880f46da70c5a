import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import type { Canary } from "./canaries-table.tsx";
import { useCanaryChange } from "./use-canary-change.ts";

/** Ends the watch over a canary. */
export function RetireDialog({
  canary: { id, name },
  onClose,
}: {
  readonly canary: Canary;
  readonly onClose: () => void;
}): ReactNode {
  const retire = useCanaryChange(
    async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/access/canaries/{id}/retire", { path: { id }, body: readForm(form, ["because"]) }),
    onClose,
  );
  return (
    <FormDialog title="Retire this canary" act="Retire" work={retire} onClose={onClose}>
      <p>
        Who opens <InertText text={name} /> from now on is no case any more. What it told before stays. Plant another
        one in its place.
      </p>
      <TextInput label="Why" name="because" required withAsterisk={false} maxLength={500} data-first />
    </FormDialog>
  );
}
