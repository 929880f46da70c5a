import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { CopiedText } from "../../shared/parts/copied-text.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import type { Invitation } from "./accounts.ts";

interface DialogParts {
  readonly name: string;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** Shows the link with which somebody comes in, this once. */
export function LinkDialog({ name, invitation: { link, endsAt }, onClose }: DialogParts): ReactNode {
  return (
    <Dialog title="Hand over this link" guards="secret" onClose={onClose}>
      <div className="form">
        <p>
          Whoever opens it comes in as{" "}
          <strong>
            <InertText text={name} />
          </strong>{" "}
          and chooses a password or a passkey. Give it to nobody else, over a channel on which you know who listens.
        </p>
        <CopiedText label="Link" text={link} isFirst />
        <p className="soft">
          It works once, until <Moment at={endsAt} />. It is shown only now; you can make a new one at any time.
        </p>
        <footer className="form-end">
          <Button variant="default" onClick={onClose}>
            Done
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
