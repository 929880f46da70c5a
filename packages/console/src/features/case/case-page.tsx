import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isProblem } from "../../shared/api/explain.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { arrivalQuery, caseQuery, isJudged } from "../../shared/cases/case-queries.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { ProblemState } from "../../shared/parts/problem-state.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { CaseView } from "./case-view.tsx";

/** A case by the id in the address. An arrival that needs no person has no case, and is shown all the same. */
export function CasePage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  const kept = useQuery(caseQuery(id));
  const arrival = useQuery(arrivalQuery(id));
  useLive((event) => {
    if (event.kind !== "begin" && event.id !== id) return;
    void kept.refetch();
    void arrival.refetch();
  });
  const hasNoCase = isProblem(kept.error, "not-found");
  if (arrival.error !== null)
    return isProblem(arrival.error, "not-found") ? (
      <Missing />
    ) : (
      <ProblemState error={arrival.error} onRetry={() => void arrival.refetch()} />
    );
  if (kept.error !== null && !hasNoCase) return <ProblemState error={kept.error} onRetry={() => void kept.refetch()} />;
  if (arrival.data === undefined || (kept.data === undefined && !hasNoCase)) return <Waiting what="Loading the case" />;
  if (!isJudged(arrival.data))
    return (
      <EmptyState title="It is being judged" isWhole>
        <p>The verdict comes up here by itself.</p>
      </EmptyState>
    );
  return <CaseView key={id} kept={kept.data} arrival={arrival.data} />;
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
