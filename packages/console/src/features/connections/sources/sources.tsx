import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../../shared/parts/section.tsx";
import { sourceKindsQuery, sourcesQuery } from "../connection-queries.ts";
import { AddSource } from "./add-source.tsx";
import { SourceCard } from "./source-card.tsx";

/** The ways in: where arrivals come from by themselves. */
export function Sources(): ReactNode {
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title="Ways in"
      about="Mailboxes, help desks and applicant tracking hand over what comes to them."
      act={
        <Button variant="default" onClick={() => setAdding(true)}>
          Connect a way in …
        </Button>
      }
    >
      <SourceList />
      {isAdding ? <AddSource onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function SourceList(): ReactNode {
  const sources = useQuery(sourcesQuery);
  const kinds = useQuery(sourceKindsQuery);
  const state = <QueryState query={kinds.data === undefined ? kinds : sources} what="Loading the ways in" />;
  if (sources.data === undefined || kinds.data === undefined) return state;
  if (sources.data.length === 0)
    return (
      <NothingYet>
        <p>Nothing is connected yet. Begin with a mailbox to which people forward what looks suspicious.</p>
      </NothingYet>
    );
  return (
    <>
      {state}
      <ul className="boxed">
        {sources.data.map((source) => (
          <SourceCard key={source.id} source={source} kind={kinds.data.find(({ id }) => id === source.kind)} />
        ))}
      </ul>
    </>
  );
}
