import { countOf } from "@doorward/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { listsQuery } from "../../shared/lists/lists-query.ts";

interface DialogParts {
  readonly list: Shapes["List"];
  readonly onClose: () => void;
}

/** Asks whether a list is to go. */
export function RemoveList({ list: { name, rows }, onClose }: DialogParts): ReactNode {
  const client = useQueryClient();
  const tell = useTell();
  const remove = useMutation({
    mutationFn: async (_form: HTMLFormElement) => await ask("delete", "/api/v1/lists/{name}", { path: { name } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: listsQuery.queryKey });
      onClose();
      tell({ text: `Removed ${name}. It counts no more.` });
    },
  });
  return (
    <FormDialog title="Remove this list?" act="Remove" isFinal work={remove} onClose={onClose}>
      <p>
        <strong>{name}</strong> with {countOf(rows, "entry", "entries")} counts no more from then on. To have it back,
        its file has to be imported again.
      </p>
      <p className="soft">Verdicts that were reached stay as they are.</p>
    </FormDialog>
  );
}
