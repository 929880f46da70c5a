import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import "./more-button.css";

interface MoreParts {
  /** A query of pages, as TanStack tells it. */
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly label?: string;
}

/** The way to the next page; nothing where there is none. */
export function MoreButton({ query, label = "Show older ones" }: MoreParts): ReactNode {
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      className="more-button"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {label}
    </Button>
  );
}
