import { queryOptions, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, type ReactNode } from "react";
import { Problem } from "@doorward/core";
import { ask, keepSecret } from "../api/ask.ts";
import type { Answered } from "../api/contract.ts";
import { isProblem } from "../api/explain.ts";

/** Who is signed in, and which doors he may know of. */
export type Session = Answered<"get", "/api/v1/sessions/current">;
/** What somebody is to Doorward. */
export type Role = Session["user"]["role"];

/** The session of this browser; null where nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  async queryFn({ signal }): Promise<Session | null> {
    try {
      return keepSession(await ask("get", "/api/v1/sessions/current", { signal }));
    } catch (error) {
      if (isProblem(error, "not-signed-in") || isProblem(error, "not-allowed")) return null;
      throw error;
    }
  },
});

function keepSession(session: Session): Session {
  keepSecret(session.csrf);
  return session;
}

/** Takes up the session that signing in gave. */
export function useBeginSession(): (session: Session) => void {
  const client = useQueryClient();
  return useCallback(
    (session: Session) => {
      forgetRest(client);
      client.setQueryData(sessionQuery.queryKey, keepSession(session));
    },
    [client],
  );
}

/** Forgets who was signed in, and all that was shown to him. */
export function useEndSession(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    client.setQueryData(sessionQuery.queryKey, null);
    forgetRest(client);
  }, [client]);
}

/** What one person was shown is no business of the next. */
function forgetRest(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

/** Asks whether anybody is signed in. */
export function useAskedSession() {
  return useQuery(sessionQuery);
}

/** Holds who is signed in; undefined on the ways in. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Tells what is inside it who is signed in. */
export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in; for screens that only somebody sees who is. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Problem("own-fault", "This is shown to people who are signed in.");
  return session;
}

/** Whether somebody decides about cases and hands things in: an auditor sees all and changes nothing. */
export function mayChange({ user }: Session): boolean {
  return user.role !== "auditor";
}
