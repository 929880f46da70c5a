import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { passkeysQuery, type Passkey } from "./own-queries.ts";

interface DialogParts {
  readonly passkey: Passkey;
  readonly onClose: () => void;
}

/** Asks whether a passkey is to open nothing any more. */
export function RemovePasskey({ passkey: { id, name }, onClose }: DialogParts): ReactNode {
  const client = useQueryClient();
  const tell = useTell();
  const remove = useMutation({
    mutationFn: async (_form: HTMLFormElement) => await ask("delete", "/api/v1/passkeys/{id}", { path: { id } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
      onClose();
      tell({ text: "Removed. It opens nothing any more." });
    },
  });
  return (
    <FormDialog title="Remove this passkey?" act="Remove" isFinal work={remove} onClose={onClose}>
      <p>
        <strong>
          <InertText text={name} />
        </strong>{" "}
        signs you in no more. If you lost the device, end the sessions below as well.
      </p>
      <p className="soft">Your device may go on offering it; remove it there, too.</p>
    </FormDialog>
  );
}
