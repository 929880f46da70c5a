import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { useAccountChange, type User } from "./accounts.ts";

interface DialogParts {
  readonly user: User;
  readonly onClose: () => void;
}

/** Asks whether somebody is to come in no more, or to come in again. */
export function SwitchDialog({ user: { id, name, disabledAt }, onClose }: DialogParts): ReactNode {
  const tell = useTell();
  const isOpen = disabledAt === null;
  const change = useAccountChange(
    async (_form: HTMLFormElement) =>
      await ask("patch", "/api/v1/users/{id}", { path: { id }, body: { isDisabled: isOpen } }),
    () => {
      onClose();
      tell({ text: isOpen ? "Disabled. They are signed out everywhere." : "Enabled. They can sign in again." });
    },
  );
  return (
    <FormDialog
      title={isOpen ? "Disable this account?" : "Enable this account?"}
      act={isOpen ? "Disable" : "Enable"}
      isFinal={isOpen}
      work={change}
      onClose={onClose}
    >
      <p>
        <strong>
          <InertText text={name} />
        </strong>{" "}
        {isOpen
          ? "is signed out everywhere at once, and every token they made ends. What they decided stays. You can enable the account again; the tokens stay ended."
          : "can sign in again as before, with the same password and passkeys. Their tokens stay ended."}
      </p>
    </FormDialog>
  );
}
