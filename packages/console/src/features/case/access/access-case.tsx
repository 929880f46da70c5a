import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ViewersTable } from "../../../shared/access/viewers-table.tsx";
import { ViewsList } from "../../../shared/access/views-list.tsx";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";
import { PersonFinding } from "../person-finding.tsx";
import { Surroundings } from "../surroundings.tsx";
import type { Tapped } from "../use-tapped.ts";
import "../evidence.css";
import "./access-case.css";

interface CaseParts {
  readonly arrival: Shapes["JudgedArrival"];
  /** Undefined where nothing is to be decided. */
  readonly tapped: Tapped | undefined;
}

/** So many say enough at first. */
const shownViews = 25;

/** Each look is audited, so that nothing asks for it again by itself. */
const accessCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ["access-case", id],
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/access/cases/{id}", { path: { id }, signal }),
  });

/** A viewer or a ring: what was noticed in a sentence, beside peers, and each view without a reason with what was looked for. */
export function AccessCase({ arrival, tapped }: CaseParts): ReactNode {
  const query = useQuery(accessCaseQuery(arrival.id));
  const { data } = query;
  return (
    <>
      <div>
        {data === undefined ? null : (
          <>
            <Sentence access={data} isSaid={data.sentence === arrival.because} />
            <Viewers id={arrival.id} viewers={data.viewers} />
          </>
        )}
        <QueryState query={query} what="Loading what was opened" />
      </div>
      <Noticed findings={arrival.findings} tapped={tapped} />
      {data === undefined ? null : <Views access={data} />}
      <Surroundings arrival={arrival} />
    </>
  );
}

function Sentence({
  access: { sentence, from, until },
  isSaid,
}: {
  readonly access: Shapes["AccessCase"];
  /** The verdict says the same. */
  readonly isSaid: boolean;
}): ReactNode {
  return (
    <div className="access-case-sentence">
      {isSaid ? null : (
        <p>
          <strong>
            <InertText text={sentence} />
          </strong>
        </p>
      )}
      <p className="soft">
        <Moment at={from} /> to <Moment at={until} />. It says what was counted, and nothing of why: ask before you
        conclude.
      </p>
    </div>
  );
}

function Noticed({
  findings,
  tapped,
}: {
  readonly findings: readonly Shapes["Finding"][];
  readonly tapped: Tapped | undefined;
}): ReactNode {
  return (
    <section className="case-part" aria-labelledby="evidence">
      <h2 id="evidence" tabIndex={-1}>
        Noticed <span className="soft">{findings.length === 0 ? "nothing" : countOf(findings.length, "thing")}</span>
      </h2>
      <ol className="case-findings">
        {findings.map((finding, index) => (
          // One rule may find several things, in the order of the verdict.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${finding.rule} ${String(index)}`}>
            <PersonFinding finding={finding} tapped={tapped} isAlone />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Viewers({
  id,
  viewers,
}: {
  readonly id: string;
  readonly viewers: readonly Shapes["AccessViewer"][];
}): ReactNode {
  if (viewers.length === 0) return null;
  return (
    <section className="case-part">
      <h2>
        Beside peers <span className="soft">{countOf(viewers.length, "viewer")}</span>
      </h2>
      <ViewersTable label="Viewers of this case" viewers={viewers} ownCase={id} />
    </section>
  );
}

function Views({ access: { views, viewers, isCut } }: { readonly access: Shapes["AccessCase"] }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? views : views.slice(0, shownViews);
  return (
    <section className="case-part">
      <h2>
        Views without a reason{" "}
        <span className="soft">{isCut ? `the newest ${String(views.length)}` : countOf(views.length, "view")}</span>
      </h2>
      {views.length === 0 ? (
        <p className="soft">None is left: a reason was found for each, or their days are over.</p>
      ) : (
        <ViewsList views={shown} areOfSeveral={viewers.length > 1} />
      )}
      {shown.length === views.length ? null : (
        <Button variant="default" onClick={() => setWhole(true)}>
          Show {countOf(views.length - shown.length, "other")}
        </Button>
      )}
    </section>
  );
}
