import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { noteDialog } from "./open-dialogs.ts";
import "./dialog.css";

/** What a dialog is made of. */
interface DialogParts {
  readonly title: string;
  /** Its title is not shown, only read aloud. */
  readonly isBare?: boolean;
  readonly isWide?: boolean;
  /**
   * What would be lost with it. `nothing`: a click beside it and Escape close it. `text`: Escape closes it, and once something was
   * written only when it is pressed again. `secret`: only a button inside closes it.
   */
  readonly guards?: "nothing" | "text" | "secret";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, and the page behind it is inert. What has `data-first` has the focus first. */
export function Dialog({
  title,
  isBare = false,
  isWide = false,
  guards = "text",
  onClose,
  children,
}: DialogParts): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const [isWritten, setWritten] = useState(false);
  const [isWarned, setWarned] = useState(false);
  useLayoutEffect(() => openDialog(dialog.current), []);
  const leave = () => {
    if (guards === "secret") return;
    if (guards === "nothing" || !isWritten || isWarned) onClose();
    else setWarned(true);
  };
  return (
    // The keys and clicks that close it are those of every dialog of a browser.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`dialog${isWide ? " dialog-wide" : ""}${isBare ? " dialog-bare" : ""}`}
      aria-labelledby={name}
      onInput={() => {
        setWritten(true);
        setWarned(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // A browser closes it on the second Escape in spite of what the page says to `cancel`, but not in spite of this.
        event.preventDefault();
        leave();
      }}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        leave();
      }}
      onClose={() => {
        // Closed by the browser all the same.
        const element = dialog.current;
        if (element === null || element.open || !element.isConnected) return;
        if (guards === "secret") element.showModal();
        else onClose();
      }}
      onPointerDown={(event) => {
        if (guards === "nothing" && event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-inside">
        <header className={isBare ? "unseen" : "dialog-head"}>
          <h2 id={name}>{title}</h2>
          {isBare || guards === "secret" ? null : <CloseButton onClose={onClose} />}
        </header>
        {children}
        <p role="status" className={isWarned ? "dialog-warning" : "unseen"}>
          {isWarned ? "What you wrote would be lost. Press Escape again to close it all the same." : ""}
        </p>
      </div>
    </dialog>
  );
}

/** Shows it before the page; the function ends that, and gives the focus back. */
function openDialog(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (dialog === null) return undefined;
  const before = document.activeElement;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLElement>("[data-first]")?.focus();
  const end = noteDialog(dialog);
  return () => {
    end();
    dialog.close();
    if (before instanceof HTMLElement) before.focus();
  };
}

function CloseButton({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <button type="button" className="dialog-close" aria-label="Close" onClick={onClose}>
      <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d="M2 2l10 10M12 2L2 12" />
      </svg>
    </button>
  );
}
