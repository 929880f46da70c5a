import type { ReactNode } from "react";
import "./states.css";

/** Where there is nothing: what that means, and what to do. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="state">
      <h2>{title}</h2>
      <div className="state-told">{children}</div>
    </div>
  );
}
