import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { colleaguesQuery } from "../../shared/cases/case-queries.ts";
import { tokensQuery } from "../../shared/session/tokens-query.ts";
import type { Known } from "./audit-words.ts";

/** Who is known by name, as far as it was fetched. */
export function useKnown(): Known {
  const { data: people } = useQuery(colleaguesQuery);
  const { data: tokens } = useQuery(tokensQuery);
  return useMemo(() => ({ people: people ?? [], tokens: tokens ?? [] }), [people, tokens]);
}
