import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { mostRelated, relatedQuery } from "../../shared/cases/case-queries.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { countAtLeast, doorNames } from "../../shared/text/words.ts";
import "./related.css";

const RelatedGraph = lazy(async () => ({ default: (await import("./related-graph.tsx")).RelatedGraph }));
const shownShared = 4;

/** Where the same was seen: a table, and the same as a graph for those who see it sooner there. */
export function Related({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { data, error } = useQuery(relatedQuery(id));
  const [hasGraph, setGraph] = useState(false);
  const arrivals = data?.arrivals ?? [];
  return (
    <section className="case-part">
      <h2>
        Seen before{" "}
        <span className="soft">
          {data === undefined ? "" : countAtLeast(arrivals.length, arrivals.length >= mostRelated, "arrival")}
        </span>
      </h2>
      <NoticeBox error={error} />
      {data !== undefined && arrivals.length === 0 ? (
        <p className="soft">Nothing in it was seen in another arrival.</p>
      ) : null}
      {arrivals.length === 0 ? null : (
        <>
          <Button variant="default" size="xs" aria-pressed={hasGraph} onClick={() => setGraph(!hasGraph)}>
            {hasGraph ? "Hide the graph" : "Show as a graph"}
          </Button>
          {hasGraph ? (
            <Suspense fallback={<Waiting what="Drawing" />}>
              <RelatedGraph name={name} arrivals={arrivals} />
            </Suspense>
          ) : null}
          <RelatedTable arrivals={arrivals} />
        </>
      )}
    </section>
  );
}

function RelatedTable({ arrivals }: { readonly arrivals: Shapes["RelatedArrivals"]["arrivals"] }): ReactNode {
  return (
    // What is scrolled sideways has to be reached with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="case-scroll" role="region" aria-label="Arrivals that share something" tabIndex={0}>
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Arrival, and what it shares</th>
            <th scope="col">Door</th>
            <th scope="col">Came</th>
          </tr>
        </thead>
        <tbody>
          {arrivals.map(({ id, name, outcome, door, receivedAt, shared }) => (
            <tr key={id}>
              <td>{outcome === null ? "waits" : <VerdictWord outcome={outcome} />}</td>
              <td>
                <Link to="/cases/$id" params={{ id }}>
                  <InertText text={name ?? "gone"} />
                </Link>
                <ul className="case-shares">
                  {shared.slice(0, shownShared).map(({ type, value }, index) => (
                    <li key={`${type} ${value ?? String(index)}`}>
                      <span className="soft">{type}</span> <InertText text={value ?? "erased"} />
                    </li>
                  ))}
                  {shared.length > shownShared ? (
                    <li className="soft">and {shared.length - shownShared} more</li>
                  ) : null}
                </ul>
              </td>
              <td>{doorNames[door]}</td>
              <td>
                <Moment at={receivedAt} isAge />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
