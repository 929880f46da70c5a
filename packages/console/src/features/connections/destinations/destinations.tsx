import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { destinationsQuery } from "../connection-queries.ts";
import { AddDestination } from "./add-destination.tsx";
import { DestinationCard } from "./destination-card.tsx";

/** The ways out: where what happens to cases is told. */
export function Destinations(): ReactNode {
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="connections-part" aria-labelledby="ways-out">
      <header className="connections-head">
        <div>
          <h2 id="ways-out">Ways out</h2>
          <p className="soft">Chats, SIEMs and programs of yours hear of cases.</p>
        </div>
        <Button variant="default" onClick={() => setAdding(true)}>
          Connect a way out …
        </Button>
      </header>
      <DestinationList />
      {isAdding ? <AddDestination onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function DestinationList(): ReactNode {
  const query = useQuery(destinationsQuery);
  const { data } = query;
  const state = <QueryState query={query} what="Loading the ways out" />;
  if (data === undefined) return state;
  if (data.length === 0)
    return (
      <p className="connections-none">
        Nothing is told anywhere yet. A channel of your chat is a good first one: cases come up there with a link.
      </p>
    );
  return (
    <>
      {state}
      <ul className="connections-list">
        {data.map((destination) => (
          <DestinationCard key={destination.id} destination={destination} />
        ))}
      </ul>
    </>
  );
}
