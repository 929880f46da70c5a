import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import type { askFor, Filters } from "./filters.ts";
import { groupCases } from "./rows.ts";

/** So long a list stays as it was shown while nobody looks at it. */
export const workdayMs = 8 * 3_600_000;
const none: readonly Shapes["Campaign"][] = [];

/** Cases one by one or by campaign. Which belong together is asked once and when new ones are shown, so that no row moves meanwhile. */
export function useEntries(
  cases: readonly Shapes["Case"][],
  query: ReturnType<typeof askFor>,
  group: Filters["group"],
) {
  const isGrouped = group === "campaign";
  const told = useQuery({
    queryKey: ["campaigns", query],
    enabled: isGrouped,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: workdayMs,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/cases/campaigns", { query, signal }),
  });
  const campaigns = isGrouped ? (told.data?.campaigns ?? none) : none;
  const entries = useMemo(() => groupCases(cases, campaigns), [cases, campaigns]);
  /** All that is known, those of the list first. */
  const known = useMemo(() => {
    const listed = new Set(cases.map(({ id }) => id));
    return [...cases, ...campaigns.flatMap((each) => each.cases.filter(({ id }) => !listed.has(id)))];
  }, [cases, campaigns]);
  const { data, error, refetch } = told;
  return {
    entries,
    known,
    error: isGrouped ? error : null,
    isThere: !isGrouped || data !== undefined,
    /** How many cases were looked at, where there are more than that. */
    looked: isGrouped && data?.isCut === true ? data.looked : undefined,
    refetch: async () => {
      if (isGrouped) await refetch();
    },
  };
}
