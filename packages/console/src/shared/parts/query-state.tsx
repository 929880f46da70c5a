import type { ReactNode } from "react";
import { explain } from "../api/explain.ts";
import { ProblemState } from "./problem-state.tsx";
import { Waiting } from "./waiting.tsx";
import "./states.css";

/** What a query tells, as TanStack does. */
interface Query {
  readonly data: unknown;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/**
 * What there is to say beside what was fetched: that it is on its way, that it cannot be had, or that what is shown may be old. What is shown
 * stays, since somebody may be writing in it.
 */
export function QueryState({ query, what }: { readonly query: Query; readonly what?: string }): ReactNode {
  const { data, error, refetch } = query;
  const retry = () => void refetch();
  if (data !== undefined) return error === null ? null : <OldNotice error={error} onRetry={retry} />;
  if (error !== null) return <ProblemState error={error} onRetry={retry} />;
  return what === undefined ? <Waiting /> : <Waiting what={what} />;
}

/** Says that what is shown may be old, why, and offers to ask again. */
function OldNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  return (
    <p className="old-notice" role="status">
      What is shown may be old. {explain(error)}{" "}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
