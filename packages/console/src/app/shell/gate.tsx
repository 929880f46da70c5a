import { useState, type ReactNode } from "react";
import { writeQuery } from "../../shared/api/ask.ts";
import { LiveProvider } from "../../shared/api/live-events.tsx";
import { GoTo } from "../../shared/parts/go-to.tsx";
import { ProblemState } from "../../shared/parts/problem-state.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { SessionProvider, useAskedSession } from "../../shared/session/session.tsx";
import { Shell } from "./shell.tsx";

/** Lets those in who are signed in; sends others to sign in, and back to where they wanted to go. */
export function Gate(): ReactNode {
  const { data: session, error, refetch } = useAskedSession();
  if (session === null) return <ToSignIn />;
  if (session === undefined)
    return error === null ? <Waiting /> : <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <SessionProvider session={session}>
      <LiveProvider>
        <Shell />
      </LiveProvider>
    </SessionProvider>
  );
}

/** Remembers where one wanted to go. */
function ToSignIn(): ReactNode {
  const [wanted] = useState(() => location.pathname + location.search);
  return <GoTo address={`/sign-in${writeQuery({ return: wanted === "/" ? undefined : wanted })}`} />;
}
