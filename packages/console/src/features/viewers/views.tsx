import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ViewsList } from "../../shared/access/views-list.tsx";
import { MoreButton } from "../../shared/parts/more-button.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { viewsQuery } from "./viewer-queries.ts";

/** What the viewer opened, those without a reason first asked for: each with what was looked for and not found. */
export function Views({ viewer }: { readonly viewer: string }): ReactNode {
  const [only, setOnly] = useState<"unexplained" | "all">("unexplained");
  const query = useInfiniteQuery(viewsQuery(viewer, only));
  const views = query.data?.pages.flatMap((page) => page.views) ?? [];
  return (
    <Section
      title={only === "all" ? "All views" : "Views without a reason"}
      act={
        <Button variant="default" size="xs" onClick={() => setOnly(only === "all" ? "unexplained" : "all")}>
          {only === "all" ? "Show those without a reason" : "Show all views"}
        </Button>
      }
    >
      <QueryState query={query} what="Loading the views" />
      {query.data !== undefined && views.length === 0 ? (
        <NothingYet>
          <p>{only === "all" ? "Nothing was opened in these days." : "Every view of these days has a reason."}</p>
        </NothingYet>
      ) : null}
      {views.length === 0 ? null : <ViewsList views={views} />}
      <MoreButton query={query} />
    </Section>
  );
}
