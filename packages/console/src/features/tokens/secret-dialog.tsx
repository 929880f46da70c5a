import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { CopiedText } from "../../shared/parts/copied-text.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";

interface DialogParts {
  readonly name: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows the secret of a token, this once. */
export function SecretDialog({ name, secret, onClose }: DialogParts): ReactNode {
  return (
    <Dialog title="Copy the secret now" guards="secret" onClose={onClose}>
      <div className="form">
        <p>
          The secret of{" "}
          <strong>
            <InertText text={name} />
          </strong>{" "}
          is shown this once. Doorward keeps only its hash, and cannot show it again.
        </p>
        <CopiedText label="Secret" text={secret} isFirst />
        <p className="soft">
          Programs send it in the header <code>Authorization: Bearer …</code>. If it is lost, revoke the token and make
          another one.
        </p>
        <footer className="form-end">
          <Button variant="default" onClick={onClose}>
            I have copied it
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
