import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { explain } from "../api/explain.ts";
import "./states.css";

/** What could not be had, why, and a way to ask again. */
export function ProblemState({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}): ReactNode {
  return (
    <div className="state" role="alert">
      <h2>This cannot be shown</h2>
      <p className="state-told">{explain(error)}</p>
      {onRetry === undefined ? null : (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
