import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { EmptyDesk } from "./empty-desk/empty-desk.tsx";
import { isUsual, type Filters } from "./filters.ts";

/** An empty queue: because all is done, or because the filters leave nothing. */
export function NothingWaits({
  filters,
  onLoaded,
}: {
  readonly filters: Filters;
  /** Cases came that are to be shown. */
  readonly onLoaded: () => void;
}): ReactNode {
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
  return <EmptyDesk onLoaded={onLoaded} />;
}
