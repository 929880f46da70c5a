import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { feedsQuery } from "../../shared/access/access-queries.ts";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Coverage } from "./coverage.tsx";
import { Feeds } from "./feeds.tsx";
import { NeedsSomebody } from "./needs-somebody.tsx";
import { Suspensions } from "./suspensions.tsx";
import "./access.css";

/** Whether what is counted can be trusted, and then what needs somebody: a count over a silent feed says nothing. */
export function AccessPage(): ReactNode {
  const query = useQuery(feedsQuery);
  const { data } = query;
  return (
    <>
      <AccessHead title="Access" />
      <QueryState query={query} what="Asking the feeds" />
      {data === undefined ? null : (
        <>
          {data.coverageFell === null ? null : (
            <p className="access-fell" role="status">
              {data.coverageFell}
            </p>
          )}
          <Feeds feeds={data.feeds} />
          <Suspensions suspensions={data.suspensions} />
          {data.feeds.length === 0 ? null : <Coverage />}
        </>
      )}
      <NeedsSomebody />
    </>
  );
}
