import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import {
  approvalsQuery,
  mostUnmaskings,
  offersQuery,
  reviewsQuery,
  unmaskingsQuery,
} from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import { Section } from "../../shared/parts/section.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { tellWaits } from "./tell-waits.ts";

const shownCases = 5;

/** What somebody has to see to: cases first, then what waits for an answer. */
export function NeedsSomebody(): ReactNode {
  const waits = useWaits();
  return (
    <Section title="Needs somebody">
      <OpenCases />
      {waits.length === 0 ? null : (
        <ul className="boxed access-waits">
          {waits.map(({ to, text }) => (
            <li key={to}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OpenCases(): ReactNode {
  const { data } = useQuery({
    queryKey: ["cases", "insider"],
    queryFn: async ({ signal }) =>
      await ask("get", "/api/v1/cases", {
        query: { door: "insider", kind: "access", state: "open", order: "newest", limit: shownCases },
        signal,
      }),
  });
  if (data === undefined) return null;
  if (data.cases.length === 0) return <p className="soft access-none">No case of the insider door is open.</p>;
  return (
    <>
      <ul className="boxed access-cases">
        {data.cases.map(({ id, name, because, outcome, openedAt }) => (
          <li key={id}>
            <VerdictWord outcome={outcome} kind="access" />
            <span>
              <Link to="/cases/$id" params={{ id }}>
                <InertText text={name} />
              </Link>
              <span className="soft access-because">
                <InertText text={because} />
              </span>
            </span>
            <span className="soft">
              <Moment at={openedAt} isAge />
            </span>
          </li>
        ))}
      </ul>
      <p className="access-none">
        <Link to="/" search={{ door: "insider", assignee: "any" }}>
          All open cases of the insider door
        </Link>
      </p>
    </>
  );
}

/** What was loaded of what waits beside cases. */
function useWaits() {
  const approvals = useInfiniteQuery(approvalsQuery("waiting"));
  const offers = useInfiniteQuery(offersQuery);
  const { data: unmaskings = [] } = useQuery(unmaskingsQuery);
  const { data: reviews = [] } = useQuery(reviewsQuery);
  return tellWaits({
    approvals: { rows: approvals.data?.pages.flatMap((page) => page.approvals) ?? [], hasMore: approvals.hasNextPage },
    offers: { rows: offers.data?.pages.flatMap((page) => page.offers) ?? [], hasMore: offers.hasNextPage },
    unmaskings: { rows: unmaskings, hasMore: unmaskings.length >= mostUnmaskings },
    reviews,
  });
}
