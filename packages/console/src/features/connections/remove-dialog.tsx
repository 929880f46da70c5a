import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";

/** Asks once more before something is gone for good. */
export function RemoveDialog({
  title,
  error,
  isPending,
  onRemove,
  onClose,
  children,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      <NoticeBox error={error} />
      <footer className="connection-end">
        <Button variant="default" onClick={onClose} data-first>
          Keep it
        </Button>
        <Button loading={isPending} onClick={onRemove}>
          Remove
        </Button>
      </footer>
    </Dialog>
  );
}
