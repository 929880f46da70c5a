import { useSyncExternalStore } from "react";

let open: readonly HTMLDialogElement[] = [];
const hearers = new Set<() => void>();

/** Notes that a dialog stands before the page; the function ends that. */
export function noteDialog(dialog: HTMLDialogElement): () => void {
  change([...open, dialog]);
  return () => change(open.filter((other) => other !== dialog));
}

/** Whether a dialog stands before the page, so that nothing behind it is meant. */
export function isDialogOpen(): boolean {
  return open.length > 0;
}

/** The dialog that stands before all others. */
export function useTopDialog(): HTMLDialogElement | undefined {
  return useSyncExternalStore(hearDialogs, () => open.at(-1));
}

function change(next: readonly HTMLDialogElement[]): void {
  open = next;
  for (const hear of hearers) hear();
}

function hearDialogs(hear: () => void): () => void {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}
