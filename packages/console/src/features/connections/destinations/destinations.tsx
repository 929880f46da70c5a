import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../../shared/parts/section.tsx";
import { destinationsQuery } from "../connection-queries.ts";
import { AddDestination } from "./add-destination.tsx";
import { DestinationCard } from "./destination-card.tsx";

/** The ways out: where what happens to cases is told. */
export function Destinations(): ReactNode {
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title="Ways out"
      about="Chats, SIEMs and programs of yours hear of cases."
      act={
        <Button variant="default" onClick={() => setAdding(true)}>
          Connect a way out …
        </Button>
      }
    >
      <DestinationList />
      {isAdding ? <AddDestination onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function DestinationList(): ReactNode {
  const query = useQuery(destinationsQuery);
  const { data } = query;
  const state = <QueryState query={query} what="Loading the ways out" />;
  if (data === undefined) return state;
  if (data.length === 0)
    return (
      <NothingYet>
        <p>
          Nothing is told anywhere yet. A channel of your chat is a good first one: cases come up there with a link.
        </p>
      </NothingYet>
    );
  return (
    <>
      {state}
      <ul className="boxed">
        {data.map((destination) => (
          <DestinationCard key={destination.id} destination={destination} />
        ))}
      </ul>
    </>
  );
}
