import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Markdown } from "../../../shared/parts/markdown.tsx";
import { PageHead } from "../../../shared/parts/page-head.tsx";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { guideQuery } from "../connection-queries.ts";
import "../connections.css";

/** How one product is connected, as the documents tell it. */
export function GuidePage(): ReactNode {
  const { name = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(guideQuery(name));
  if (data === undefined) return <QueryState query={{ data, error, refetch }} what="Loading the page" />;
  return (
    <>
      <PageHead title={data.title}>
        <Link to="/connections">All connections</Link>
      </PageHead>
      <div className="connections">
        <Markdown text={data.text} level={2} />
      </div>
    </>
  );
}
