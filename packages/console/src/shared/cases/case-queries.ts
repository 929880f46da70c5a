import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";
import type { Shapes } from "../api/contract.ts";

const forever = Number.POSITIVE_INFINITY;

/** A case with what was decided about it. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/cases/{id}", { path: { id }, signal }),
  });

/** The verdict on an arrival, or that it still waits for one. */
export const arrivalQuery = (id: string) =>
  queryOptions({
    queryKey: ["arrival", id],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/arrivals/{id}", { path: { id }, signal }),
  });

/** So many are asked for; where as many come, there may be more. */
export const mostRelated = 50;

/** Other arrivals in which something was seen that was seen in this one. */
export const relatedQuery = (id: string) =>
  queryOptions({
    queryKey: ["related", id],
    queryFn: async ({ signal }) =>
      await ask("get", "/api/v1/arrivals/{id}/related", { path: { id }, query: { limit: mostRelated }, signal }),
  });

/** The page of a rule, which does not change while the server runs. */
export const ruleQuery = (rule: string) =>
  queryOptions({
    queryKey: ["rule", rule],
    staleTime: forever,
    queryFn: async ({ signal }) => {
      const [kind = "", name = ""] = rule.split("/");
      return await ask("get", "/api/v1/rules/{kind}/{name}", { path: { kind, name }, signal });
    },
  });

/** Everybody by name. */
export const colleaguesQuery = queryOptions({
  queryKey: ["colleagues"],
  staleTime: 300_000,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/colleagues", { signal })).colleagues,
});

/** Whether a verdict has been reached, or given up. */
export function isJudged(
  arrival: Shapes["JudgedArrival"] | Shapes["WaitingArrival"],
): arrival is Shapes["JudgedArrival"] {
  return arrival.state !== "waiting";
}
