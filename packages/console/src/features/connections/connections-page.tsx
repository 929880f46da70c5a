import type { ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { Destinations } from "./destinations/destinations.tsx";
import { Sources } from "./sources/sources.tsx";
import "./connections.css";

/** Where arrivals come from, where what happens is told, and how each of these is doing. */
export function ConnectionsPage(): ReactNode {
  return (
    <>
      <PageHead title="Connections" />
      <div className="connections">
        <Sources />
        <Destinations />
      </div>
    </>
  );
}
