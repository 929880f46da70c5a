import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { isUsual, type Filters } from "./filters.ts";

/** An empty queue: because all is done, or because the filters leave nothing. */
export function NothingWaits({ filters }: { readonly filters: Filters }): ReactNode {
  if (!isUsual(filters))
    return (
      <EmptyState title="No case fits these filters">
        <p>
          <Link to="/" search={{}}>
            Show what is open, and mine or nobody’s
          </Link>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title="Nothing waits for you">
      <p>Arrivals that need a person come up here by themselves. Those that are clear do not.</p>
      <p>
        <Link to="/drop">Hand something in</Link> to see a verdict at once.
      </p>
    </EmptyState>
  );
}
