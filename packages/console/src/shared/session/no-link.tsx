import type { ReactNode } from "react";
import { WayIn } from "./way-in.tsx";

/** Where a page that is opened with a link was opened without. */
export function NoLink(): ReactNode {
  return (
    <WayIn title="Open the whole link">
      <p>This page is opened with a link that works once. Open the whole link as it was given to you.</p>
      <p>
        <a href="/sign-in">Sign in instead</a>
      </p>
    </WayIn>
  );
}
