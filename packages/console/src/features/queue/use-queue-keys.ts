import { useNavigate } from "@tanstack/react-router";
import type { Shapes } from "../../shared/api/contract.ts";
import { useKeys, type Binding } from "../../shared/keyboard/keyboard.tsx";
import type { Marks } from "./use-marks.ts";

interface Hands {
  readonly marks: Marks;
  readonly canChange: boolean;
  readonly decide: (decision: Shapes["CaseDecision"]) => void;
  /** Shows what waits; undefined when nothing does. */
  readonly onNew: (() => void) | undefined;
}

/** The queue without a mouse. */
export function useQueueKeys({ marks, canChange, decide, onNew }: Hands): void {
  const navigate = useNavigate();
  const withCurrent = (run: (id: string) => void) => () => {
    if (marks.current !== undefined) run(marks.current.id);
  };
  const moving: readonly Binding[] = [
    { keys: "j", label: "Next row", run: () => marks.move(1), isMoving: true },
    { keys: "k", label: "Row before", run: () => marks.move(-1), isMoving: true },
    {
      keys: "Enter",
      label: "Open the case",
      run: withCurrent((id) => void navigate({ to: "/cases/$id", params: { id } })),
      isMoving: true,
    },
    { keys: "e", label: "Show the evidence", run: withCurrent(marks.toggleOpen) },
    { keys: "/", label: "Search in the queue", run: focusSearch },
  ];
  const deciding: readonly Binding[] = [
    { keys: "x", label: "Choose the row", run: withCurrent(marks.toggleMark) },
    { keys: "*", label: "Choose all rows", run: marks.markAll },
    { keys: "Escape", label: "Choose none", run: marks.clear, isMoving: true },
    { keys: "a", label: "Allow", run: () => decide("allowed") },
    { keys: "h", label: "Hold", run: () => decide("held") },
    { keys: "b", label: "Block", run: () => decide("blocked") },
  ];
  const fresh: readonly Binding[] = onNew === undefined ? [] : [{ keys: "n", label: "Show what is new", run: onNew }];
  useKeys("Queue", [...moving, ...(canChange ? deciding : []), ...fresh]);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>("#queue-text")?.focus();
}
