import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { verifiedSourcesQuery } from "./knowledge-queries.ts";

interface DialogParts {
  readonly source: Shapes["VerifiedSource"];
  readonly onClose: () => void;
}

/** Asks whether a verified source is to go. */
export function RemoveSource({ source: { id, name, domains }, onClose }: DialogParts): ReactNode {
  const client = useQueryClient();
  const tell = useTell();
  const remove = useMutation({
    mutationFn: async (_form: HTMLFormElement) =>
      await ask("delete", "/api/v1/verified-sources/{id}", { path: { id } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: verifiedSourcesQuery.queryKey });
      onClose();
      tell({ text: "Removed. It proves nothing any more." });
    },
  });
  return (
    <FormDialog title="Remove this verified source?" act="Remove" isFinal work={remove} onClose={onClose}>
      <p>
        <strong>
          <InertText text={name} />
        </strong>{" "}
        with <InertText text={domains.join(", ")} /> proves nothing from then on, and its name is not guarded any more.
      </p>
      <p className="soft">Verdicts that were reached stay as they are.</p>
    </FormDialog>
  );
}
