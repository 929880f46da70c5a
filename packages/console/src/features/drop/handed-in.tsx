import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { explain } from "../../shared/api/explain.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { arrivalQuery, isJudged } from "../../shared/cases/case-queries.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { doorNames } from "../../shared/text/words.ts";
import type { Handed } from "./use-hand-in.ts";

const shownFindings = 5;

/** Something that was handed in, and what is said of it. */
export function HandedIn({ one: { name, door, id, error } }: { readonly one: Handed }): ReactNode {
  return (
    <article className="drop-one">
      <h2>
        <InertText text={name} />
      </h2>
      <p className="soft">{doorNames[door]}</p>
      {error === undefined ? null : <p role="alert">{explain(error)}</p>}
      {id === undefined ? error === undefined ? <p className="soft">Handing it in …</p> : null : <Verdict id={id} />}
    </article>
  );
}

/** How often it is asked for where the line to the server does not tell. */
const pauseMs = 2000;

function Verdict({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery({
    ...arrivalQuery(id),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === "waiting" ? pauseMs : false),
  });
  useLive((event) => {
    if (event.kind !== "begin" && event.id === id) void refetch();
  });
  if (data === undefined && error !== null) return <p role="alert">{explain(error)}</p>;
  if (data === undefined || !isJudged(data)) return <p className="soft">It is being judged …</p>;
  return <Told arrival={data} />;
}

function Told({
  arrival: { id, arrival, verdict, because, findings, next },
}: {
  readonly arrival: Shapes["JudgedArrival"];
}): ReactNode {
  return (
    <div className="drop-told">
      <VerdictWord outcome={verdict} kind={arrival.kind} hasFindings={findings.length > 0} isLarge />
      <p>
        <InertText text={because} />
      </p>
      {findings.length === 0 ? null : (
        <ul>
          {findings.slice(0, shownFindings).map(({ title, rule }, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${rule} ${String(index)}`}>
              <InertText text={title} />
            </li>
          ))}
        </ul>
      )}
      {next.length === 0 ? null : (
        <p>
          <strong>Now:</strong> <InertText text={next[0] ?? ""} />
        </p>
      )}
      <Link to="/cases/$id" params={{ id }}>
        All of the evidence
      </Link>
    </div>
  );
}
