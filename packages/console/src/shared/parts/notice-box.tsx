import type { ReactNode } from "react";
import { explain } from "../api/explain.ts";
import "./states.css";

/** What went wrong with what was just tried; nothing when nothing did. */
export function NoticeBox({ error }: { readonly error: unknown }): ReactNode {
  return (
    <div role="alert">
      {error === null || error === undefined ? null : <p className="notice-box">{explain(error)}</p>}
    </div>
  );
}
