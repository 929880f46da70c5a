import type { ReactNode } from "react";
import "./states.css";

/** Where there is nothing: what that means, and what to do. */
export function EmptyState({
  title,
  isWhole = false,
  children,
}: {
  readonly title: string;
  /** It is all there is on the screen. */
  readonly isWhole?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const Heading = isWhole ? "h1" : "h2";
  return (
    <div className="state">
      <Heading>{title}</Heading>
      <div className="state-told">{children}</div>
    </div>
  );
}
