import type { ReactNode } from "react";
import "./way-in.css";

/** The frame of the screens that stand before the desk. */
export function WayIn({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <main className="way-in">
      <div className="way-in-box">
        <p className="way-in-mark">Doorward</p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** The line between two ways to do the same. */
export function Or(): ReactNode {
  return (
    <p className="way-in-or">
      <span>or</span>
    </p>
  );
}
