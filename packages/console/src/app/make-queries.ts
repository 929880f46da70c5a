import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "@doorward/core";
import { isProblem } from "../shared/api/explain.ts";
import { sessionQuery } from "../shared/session/session.tsx";

const mostTries = 2;
const freshMs = 15_000;

/** What the console keeps of what it asked. When the session has ended, everybody hears of it at once. */
export function makeQueries(): QueryClient {
  const hear = (error: unknown) => {
    if (isProblem(error, "not-signed-in")) client.setQueryData(sessionQuery.queryKey, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: hear }),
    mutationCache: new MutationCache({ onError: hear }),
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        refetchOnWindowFocus: false,
        // What the server says no to, it says no to again; only a way that is broken is tried once more.
        retry: (failures, error) =>
          failures < mostTries && !(error instanceof Problem && error.code !== "server-not-reached"),
      },
    },
  });
  return client;
}
