import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { useAccountChange, type Invitation, type User } from "./accounts.ts";

interface DialogParts {
  readonly user: User;
  readonly onLink: (name: string, invitation: Invitation) => void;
  readonly onClose: () => void;
}

/** Asks whether somebody is to come in anew. */
export function NewLinkDialog({ user: { id, name }, onLink, onClose }: DialogParts): ReactNode {
  const make = useAccountChange(
    async (_form: HTMLFormElement) => await ask("post", "/api/v1/users/{id}/invitations", { path: { id } }),
    (invitation) => onLink(name, invitation),
  );
  return (
    <FormDialog title="Make a new link?" act="Make the link" work={make} onClose={onClose}>
      <p>
        For{" "}
        <strong>
          <InertText text={name} />
        </strong>
        , who lost the first one, or the password and every passkey.
      </p>
      <p>
        Be sure that it is them who ask: call them on a number you already have. Once the link is opened, every
        password, passkey and session from before ends.
      </p>
    </FormDialog>
  );
}
