import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { isProblem } from "../../shared/api/explain.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { paceLooks } from "../../shared/api/pace-looks.ts";
import { arrivalQuery, caseQuery, isJudged } from "../../shared/cases/case-queries.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { CaseView } from "./case-view.tsx";

/** A case by the id in the address. An arrival that needs no person has no case, and is shown all the same. */
export function CasePage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  const client = useQueryClient();
  const kept = useQuery(caseQuery(id));
  const arrival = useQuery(arrivalQuery(id));
  useChanges(id, () => {
    void kept.refetch();
    void arrival.refetch();
    // What the page of a candidate or of viewers shows besides, where it is one.
    for (const what of ["application", "application-cluster", "access-case"])
      void client.invalidateQueries({ queryKey: [what, id] });
  });
  const hasNoCase = kept.data === undefined && isProblem(kept.error, "not-found");
  const isThere = arrival.data !== undefined && (kept.data !== undefined || hasNoCase);
  if (!isThere && isProblem(arrival.error, "not-found")) return <Missing />;
  if (!isThere) return <QueryState query={arrival.data === undefined ? arrival : kept} what="Loading the case" />;
  if (!isJudged(arrival.data))
    return (
      <EmptyState title="It is being judged" isWhole>
        <p>The verdict comes up here by itself.</p>
      </EmptyState>
    );
  return (
    <>
      <QueryState query={arrival} />
      {arrival.error !== null || hasNoCase ? null : <QueryState query={kept} />}
      <CaseView key={id} kept={kept.data} arrival={arrival.data} />
    </>
  );
}

/** Looks again when something about the case changed; of several changes in a row, once. */
function useChanges(id: string, look: () => void): void {
  const [looks] = useState(() => paceLooks());
  useEffect(() => () => looks.end(), [looks]);
  useLive((event) => {
    if (event.kind === "begin" || event.id === id) looks.ask(look);
  });
}

function Missing(): ReactNode {
  return (
    <EmptyState title="There is no such case" isWhole>
      <p>It may be at a door that is not yours, or its days are over.</p>
      <p>
        <Link to="/">Go to the queue</Link>
      </p>
    </EmptyState>
  );
}
