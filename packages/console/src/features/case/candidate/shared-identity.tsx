import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { Waiting } from "../../../shared/parts/waiting.tsx";
import { doorNames, kindNames, observableNames } from "../../../shared/text/words.ts";
import { ClusterTable } from "./cluster-table.tsx";
import { clusterQuery } from "./candidate-queries.ts";
import { drawCluster, listRows, type ClusterRow } from "./arrange-cluster.ts";
import { TieDialog } from "./tie-dialog.tsx";
import "../related.css";

const RelatedGraph = lazy(async () => ({ default: (await import("../related-graph.tsx")).RelatedGraph }));

interface SharedParts {
  readonly id: string;
  readonly name: string;
  readonly canChange: boolean;
}

/** Applications that share identities: a table, the same as a graph, and a person's word on who belongs together. */
export function SharedIdentity({ id, name, canChange }: SharedParts): ReactNode {
  const { data, error } = useQuery(clusterQuery(id));
  const [hasGraph, setGraph] = useState(false);
  const [asked, setAsked] = useState<ClusterRow>();
  const rows = useMemo(() => (data === undefined ? [] : listRows(data, id)), [data, id]);
  return (
    <section className="case-part" aria-labelledby="shared">
      <h2 id="shared" tabIndex={-1}>
        Shared with other applications{" "}
        <span className="soft">{data === undefined ? "" : countOf(rows.length, "application")}</span>
      </h2>
      <NoticeBox error={error} />
      {data !== undefined && rows.length === 0 ? (
        <p className="soft">Nothing of it was seen in another application.</p>
      ) : null}
      {data === undefined || rows.length === 0 ? null : (
        <>
          <p className="candidate-lead">
            Households, agencies and referrals share things too. Say which are of one person and which are kept apart:
            later verdicts keep to it.
          </p>
          <Button variant="default" size="xs" aria-pressed={hasGraph} onClick={() => setGraph(!hasGraph)}>
            {hasGraph ? "Hide the graph" : "Show as a graph"}
          </Button>
          {hasGraph ? <Graph cluster={data} id={id} name={name} /> : null}
          <ClusterTable rows={rows} onAsk={canChange ? setAsked : undefined} />
          {data.isCut ? <p className="soft">There are more than are shown.</p> : null}
        </>
      )}
      <Common common={data?.common ?? []} />
      <Elsewhere elsewhere={(data?.elsewhere ?? []).filter(({ application }) => application === id)} />
      {asked === undefined ? null : <TieDialog id={id} row={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Graph({
  cluster,
  id,
  name,
}: {
  readonly cluster: Shapes["ApplicationCluster"];
  readonly id: string;
  readonly name: string;
}): ReactNode {
  const { arrivals, foreign } = useMemo(() => drawCluster(cluster, id), [cluster, id]);
  return (
    <Suspense fallback={<Waiting what="Drawing" />}>
      <RelatedGraph name={name} arrivals={arrivals} foreign={foreign} />
    </Suspense>
  );
}

/** What is compared with nothing, since silence would read as if nobody had it. */
function Common({ common }: Pick<Shapes["ApplicationCluster"], "common">): ReactNode {
  if (common.length === 0) return null;
  return (
    <p className="soft">
      More than fifty applications have the same {common.map((type) => observableNames[type]).join(", ")}: it is common,
      and not compared.
    </p>
  );
}

/** What was seen at another door; of doors that are not one's own only that it was seen. */
function Elsewhere({ elsewhere }: Pick<Shapes["ApplicationCluster"], "elsewhere">): ReactNode {
  if (elsewhere.length === 0) return null;
  return (
    <>
      <h3>Seen at another door</h3>
      <ul className="candidate-elsewhere">
        {elsewhere.map(({ type, door, arrival, kind }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${type} ${String(index)}`}>
            {observableNames[type]}: {door === null ? "at a door that is not yours" : doorNames[door]}
            {arrival === null ? null : (
              <>
                ,{" "}
                <Link to="/cases/$id" params={{ id: arrival }}>
                  {kind === null ? "what came there" : kindNames[kind]}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
