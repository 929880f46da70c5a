import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { doorNames, kindNames, observableNames, type ObservableType } from "../../shared/text/words.ts";

/** When and where one thing was seen, across the doors, the newest first. */
export function Timeline({ type, value }: { readonly type: ObservableType; readonly value: string }): ReactNode {
  const query = useInfiniteQuery({
    queryKey: ["sightings", type, value],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/observables/sightings", { query: { type, value, after, limit: 100 }, signal }),
    getNextPageParam: ({ next }) => next,
  });
  const { data, hasNextPage, fetchNextPage } = query;
  const first = data?.pages[0];
  if (data === undefined || first === undefined) return <QueryState query={query} what="Looking it up" />;
  return (
    <section className="search-line" aria-labelledby="timeline">
      <QueryState query={query} />
      <h2 id="timeline">
        <span className="search-type">{observableNames[type]}</span> <InertText text={value} />
      </h2>
      {first.total === 0 ? (
        <EmptyState title="It was not seen before" />
      ) : (
        <>
          <p>
            Seen {countOf(first.total, "time")}: {first.doors.map(tellDoor).join(", ")}.{" "}
            <Link to="/" search={{ state: "any", assignee: "any", observable: `${type}:${value}` }}>
              Show its cases in the queue
            </Link>
          </p>
          <ol>
            {data.pages.flatMap(({ sightings }) =>
              sightings.map((sighting) => <Sighted key={`${sighting.arrivalId} ${sighting.seenAt}`} {...sighting} />),
            )}
          </ol>
          {hasNextPage ? (
            <Button variant="default" onClick={() => void fetchNextPage()}>
              Show older ones
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function tellDoor({ door, sightings }: Shapes["Sightings"]["doors"][number]): string {
  return `${doorNames[door]} ${sightings.toLocaleString("en")}`;
}

function Sighted({ arrivalId: id, name, door, kind, outcome, seenAt }: Shapes["Sighting"]): ReactNode {
  return (
    <li className={`search-sighted search-${door}`}>
      <Moment at={seenAt} />
      <span className="search-door">{doorNames[door]}</span>
      <span>
        {outcome === null ? null : <VerdictWord outcome={outcome} kind={kind} />}{" "}
        {name === null ? (
          <span className="soft">gone</span>
        ) : (
          <Link to="/cases/$id" params={{ id }}>
            <InertText text={name} />
          </Link>
        )}{" "}
        <span className="soft">{kindNames[kind]}</span>
      </span>
    </li>
  );
}
