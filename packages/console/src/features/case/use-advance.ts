import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { arrivalQuery, caseQuery } from "../../shared/cases/case-queries.ts";
import { findNeighbours } from "../../shared/cases/queue-order.ts";

/** The ways from one case to others, in the order of the queue. */
export interface Advance {
  /** Undefined on the last one. */
  readonly next: string | undefined;
  readonly before: string | undefined;
  readonly goTo: (id: string | undefined) => void;
  /** To the next one, or back to the queue after the last. */
  readonly goOn: () => void;
}

/** So many of the next are there before they are asked for. */
const ahead = 3;

/** Finds the neighbours of a case, and fetches the next ones while this one is read. */
export function useAdvance(id: string): Advance {
  const client = useQueryClient();
  const navigate = useNavigate();
  const around = useMemo(() => findNeighbours(client, id), [client, id]);
  useEffect(() => {
    for (const other of around.after.slice(0, ahead)) {
      void client.prefetchQuery(caseQuery(other));
      void client.prefetchQuery(arrivalQuery(other));
    }
  }, [client, around]);
  const [next] = around.after;
  const goTo = (other: string | undefined) => {
    if (other !== undefined) void navigate({ to: "/cases/$id", params: { id: other } });
  };
  return {
    next,
    before: around.before[0],
    goTo,
    goOn: () => {
      if (next === undefined) void navigate({ to: "/" });
      else goTo(next);
    },
  };
}
