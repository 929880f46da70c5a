import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../../shared/parts/empty-state.tsx";

/** Where an address leads nowhere. */
export function NoScreen(): ReactNode {
  return (
    <main>
      <EmptyState title="There is nothing at this address" isWhole>
        <p>
          <Link to="/">Go to the queue</Link>
        </p>
      </EmptyState>
    </main>
  );
}
