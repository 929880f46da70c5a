import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { InertText } from "../text/inert-text.tsx";
import { dutyNames } from "./access-words.ts";
import "./viewer-name.css";

type Viewer = Pick<Shapes["AccessViewer"], "viewer" | "label" | "team" | "site" | "vendor" | "duty">;

/** Who is meant, without a name: the label, and where they work. */
export function ViewerName({ viewer }: { readonly viewer: Viewer }): ReactNode {
  return (
    <span className="viewer-name">
      <Link to="/access/viewers/$viewer" params={{ viewer: viewer.viewer }}>
        {viewer.label}
      </Link>
      <ViewerPlace viewer={viewer} />
    </span>
  );
}

/** Where somebody works, and as what; all but the duty is text of rosters and logs. */
export function ViewerPlace({ viewer: { team, site, vendor, duty } }: { readonly viewer: Viewer }): ReactNode {
  const places = [team, site, vendor].filter((each) => each !== null);
  return (
    <span className="soft">
      {dutyNames[duty]}
      {places.map((place, index) => (
        // A team and a site may be called the same.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={`${place} ${String(index)}`}>
          {" · "}
          <InertText text={place} />
        </span>
      ))}
    </span>
  );
}
