import { useEffect, useId, useRef, type ReactNode } from "react";
import "./dialog.css";

/** What a dialog is made of. */
interface DialogParts {
  readonly title: string;
  /** Its title is not shown, only read aloud. */
  readonly isBare?: boolean;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own dialog: it keeps the focus, the page behind it is inert, and Escape closes it. What has `data-first` has
 * the focus first.
 */
export function Dialog({ title, isBare = false, isWide = false, onClose, children }: DialogParts): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog${isWide ? " dialog-wide" : ""}${isBare ? " dialog-bare" : ""}`}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-inside">
        <header className={isBare ? "unseen" : "dialog-head"}>
          <h2 id={name}>{title}</h2>
          {isBare ? null : (
            <button type="button" className="dialog-close" aria-label="Close" onClick={onClose}>
              <svg
                width="14"
                height="14"
                viewBox="0 0 14 14"
                stroke="currentColor"
                strokeWidth="1.8"
                aria-hidden="true"
              >
                <path d="M2 2l10 10M12 2L2 12" />
              </svg>
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
