import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import type { Token } from "./token-words.ts";
import { tokensQuery } from "../../shared/session/tokens-query.ts";

interface DialogParts {
  readonly token: Token;
  readonly onClose: () => void;
}

/** Asks whether a token is to open nothing any more. */
export function RevokeDialog({ token: { id, name }, onClose }: DialogParts): ReactNode {
  const client = useQueryClient();
  const tell = useTell();
  const revoke = useMutation({
    mutationFn: async (_form: HTMLFormElement) => await ask("delete", "/api/v1/tokens/{id}", { path: { id } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      onClose();
      tell({ text: "Revoked. It opens nothing any more." });
    },
  });
  return (
    <FormDialog title="Revoke this token?" act="Revoke" isFinal work={revoke} onClose={onClose}>
      <p>
        Whatever uses{" "}
        <strong>
          <InertText text={name} />
        </strong>{" "}
        is refused at once. This cannot be taken back; make a new token to let the program in again.
      </p>
    </FormDialog>
  );
}
