import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { sourceKindsQuery, sourcesQuery } from "../connection-queries.ts";
import { AddSource } from "./add-source.tsx";
import { SourceCard } from "./source-card.tsx";

/** The ways in: where arrivals come from by themselves. */
export function Sources(): ReactNode {
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="connections-part" aria-labelledby="ways-in">
      <header className="connections-head">
        <div>
          <h2 id="ways-in">Ways in</h2>
          <p className="soft">Mailboxes, help desks and applicant tracking hand over what comes to them.</p>
        </div>
        <Button variant="default" onClick={() => setAdding(true)}>
          Connect a way in …
        </Button>
      </header>
      <SourceList />
      {isAdding ? <AddSource onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function SourceList(): ReactNode {
  const sources = useQuery(sourcesQuery);
  const kinds = useQuery(sourceKindsQuery);
  const state = <QueryState query={kinds.data === undefined ? kinds : sources} what="Loading the ways in" />;
  if (sources.data === undefined || kinds.data === undefined) return state;
  if (sources.data.length === 0)
    return (
      <p className="connections-none">
        Nothing is connected yet. Begin with a mailbox to which people forward what looks suspicious.
      </p>
    );
  return (
    <>
      {state}
      <ul className="connections-list">
        {sources.data.map((source) => (
          <SourceCard key={source.id} source={source} kind={kinds.data.find(({ id }) => id === source.kind)} />
        ))}
      </ul>
    </>
  );
}
