import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { tellBeside, viewerStates } from "../../shared/access/access-words.ts";
import { ViewerPlace } from "../../shared/access/viewer-name.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { isProblem } from "../../shared/api/explain.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { Day } from "../../shared/text/moment.tsx";
import { tellDay } from "../../shared/text/tell-day.ts";
import { DayChart } from "./chart/day-chart.tsx";
import { Measures } from "./measures.tsx";
import { NamesLooked } from "./names-asked.tsx";
import { Reasons } from "./reasons.tsx";
import { ViewerIdentity } from "./viewer-identity.tsx";
import { viewerQuery } from "./viewer-queries.ts";
import { Views } from "./views.tsx";
import "./viewers.css";

/** One viewer beside peers: each day, each measure, and each view for which nothing was found. */
export function ViewerPage(): ReactNode {
  const { viewer = "" } = useParams({ strict: false });
  const query = useQuery(viewerQuery(viewer));
  if (query.data === undefined && isProblem(query.error, "not-found"))
    return (
      <EmptyState title="There is no such viewer" isWhole>
        <p>
          <Link to="/access/viewers">Show all viewers</Link>
        </p>
      </EmptyState>
    );
  if (query.data === undefined) return <QueryState query={query} what="Loading the viewer" />;
  return (
    <>
      <QueryState query={query} />
      <Whole key={viewer} viewer={query.data} />
    </>
  );
}

function Whole({ viewer }: { readonly viewer: Shapes["AccessViewerPage"] }): ReactNode {
  return (
    <>
      <AccessHead title={viewer.label}>
        <ViewerPlace viewer={viewer} />
      </AccessHead>
      <Standing viewer={viewer} />
      <Section
        title="Day by day"
        about="Customers opened on each day for which no reason was found, beside what this viewer’s past, peers and tickets of the day would give."
      >
        <DayChart days={viewer.days} />
      </Section>
      <Measures measures={viewer.measures} />
      <Reasons viewer={viewer} />
      <Views viewer={viewer.viewer} />
      <NamesLooked unmaskings={viewer.unmaskings} />
    </>
  );
}

/** What was noticed in one sentence, what that can mean, and the ways on. */
function Standing({ viewer }: { readonly viewer: Shapes["AccessViewerPage"] }): ReactNode {
  const { state, caseId, isNew, leavesAt, from, until } = viewer;
  const { word, tone, means } = viewerStates[state];
  return (
    <div className="viewer-standing">
      <p>
        <StateWord tone={tone} word={word} /> {means}
      </p>
      <p className="viewer-sentence">{tellBeside(viewer)}</p>
      <p className="soft">
        Days from {tellDay(from)} to {tellDay(until)}. Much has an innocent cause: work that no system notes, a feed
        that lost tickets, training, a colleague’s favour.
        {isNew ? " This viewer is new, so there is little to compare with." : ""}
        {leavesAt === null ? null : (
          <>
            {" Leaves "}
            <Day at={leavesAt} />.
          </>
        )}
      </p>
      <p className="viewer-ways">
        {caseId === null ? (
          <span className="soft">No case is open, so the name stays hidden.</span>
        ) : (
          <Link to="/cases/$id" params={{ id: caseId }}>
            Open the case
          </Link>
        )}
        <ViewerIdentity viewer={viewer} />
      </p>
    </div>
  );
}
