import { useContext, type ReactNode } from "react";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import type { Screen } from "../../shared/screen.ts";
import { SessionContext } from "../../shared/session/session.tsx";

/** A screen for those who may see it; the server refuses the others in any case. */
export function Permitted({ screen, children }: { readonly screen: Screen; readonly children: ReactNode }): ReactNode {
  const session = useContext(SessionContext);
  if (screen.allows === "anyone" || (session !== undefined && screen.allows.includes(session.user.role)))
    return children;
  return (
    <EmptyState title="This is not for your role" isWhole>
      <p>Ask an administrator if you need it.</p>
    </EmptyState>
  );
}
