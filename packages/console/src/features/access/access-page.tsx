import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { feedsQuery } from "../../shared/access/access-queries.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Coverage } from "./coverage.tsx";
import { Feeds } from "./feeds.tsx";
import { NeedsSomebody } from "./needs-somebody.tsx";
import { Suspensions } from "./suspensions.tsx";
import "./access.css";

/** What needs somebody, and whether what is counted can be trusted; the latter first while it cannot. */
export function AccessPage(): ReactNode {
  const query = useQuery(feedsQuery);
  return (
    <>
      <AccessHead title="Access" />
      <QueryState query={query} what="Asking the feeds" />
      {query.data === undefined ? <NeedsSomebody /> : <Whole feeds={query.data} />}
    </>
  );
}

function Whole({ feeds: { feeds, suspensions, coverageFell } }: { readonly feeds: Shapes["AccessFeeds"] }): ReactNode {
  const isHeard = feeds.length > 0 && feeds.every(({ isSuspending }) => !isSuspending);
  return (
    <>
      {coverageFell === null ? null : (
        <p className="access-fell" role="status">
          {coverageFell}
        </p>
      )}
      {isHeard ? <NeedsSomebody /> : null}
      <Feeds feeds={feeds} />
      <Suspensions suspensions={suspensions} />
      {isHeard ? null : <NeedsSomebody />}
      {feeds.length === 0 ? null : <Coverage />}
    </>
  );
}
