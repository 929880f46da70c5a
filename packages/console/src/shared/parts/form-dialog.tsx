import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "../dialog/dialog.tsx";
import { NoticeBox } from "./notice-box.tsx";
import "./form.css";

/** What happens with the form, as a mutation tells it. */
interface Work {
  readonly mutate: (form: HTMLFormElement) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

interface DialogParts {
  readonly title: string;
  /** What the button that does it says. */
  readonly act: string;
  /** It cannot be taken back, so the focus goes to Cancel. */
  readonly isFinal?: boolean;
  readonly work: Work;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for what is needed, or only whether one is sure, and does it. */
export function FormDialog({ title, act, isFinal = false, work, onClose, children }: DialogParts): ReactNode {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!work.isPending) work.mutate(event.currentTarget);
        }}
      >
        {children}
        <NoticeBox error={work.error} />
        <footer className="form-end">
          <Button variant="default" onClick={onClose} data-first={isFinal ? true : undefined}>
            Cancel
          </Button>
          <Button type="submit" className={isFinal ? "form-final" : undefined} loading={work.isPending}>
            {act}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
