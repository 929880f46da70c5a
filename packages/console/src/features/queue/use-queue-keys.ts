import { useNavigate } from "@tanstack/react-router";
import type { Shapes } from "../../shared/api/contract.ts";
import { useKeys, type Binding } from "../../shared/keyboard/keyboard.tsx";
import type { Row } from "./rows.ts";
import type { Marks } from "./use-marks.ts";

interface Hands {
  readonly marks: Marks;
  readonly canChange: boolean;
  readonly decide: (decision: Shapes["CaseDecision"]) => void;
  /** Shows what waits; undefined when nothing does. */
  readonly onNew: (() => void) | undefined;
  /** Shows the cases by campaign, or one by one again. */
  readonly onGroup: () => void;
}

/** The queue without a mouse. */
export function useQueueKeys({ marks, canChange, decide, onNew, onGroup }: Hands): void {
  const navigate = useNavigate();
  const withCurrent = (run: (row: Row) => void) => () => {
    if (marks.current !== undefined) run(marks.current);
  };
  const moving: readonly Binding[] = [
    { keys: "j", label: "Next row", run: () => marks.move(1), isMoving: true },
    { keys: "k", label: "Row before", run: () => marks.move(-1), isMoving: true },
    {
      keys: "Enter",
      label: "Open the case or the campaign",
      run: withCurrent((row) => {
        if (row.campaign === undefined) void navigate({ to: "/cases/$id", params: { id: row.id } });
        else marks.toggleOpen(row);
      }),
      isMoving: true,
    },
    { keys: "e", label: "Show the evidence, or the cases of a campaign", run: withCurrent(marks.toggleOpen) },
    { keys: "c", label: "By campaign, or one by one", run: onGroup },
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
