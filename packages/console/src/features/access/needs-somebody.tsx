import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { approvalsQuery, offersQuery, reviewsQuery, unmaskingsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import { Section } from "../../shared/parts/section.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { countOf } from "../../shared/text/words.ts";

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

interface Wait {
  readonly to: string;
  readonly text: string;
}

/** What waits beside cases, in sentences, where there is any. */
function useWaits(): readonly Wait[] {
  const { data: approvals } = useInfiniteQuery(approvalsQuery("waiting"));
  const { data: unmaskings = [] } = useQuery(unmaskingsQuery);
  const { data: offers } = useInfiniteQuery(offersQuery);
  const { data: reviews = [] } = useQuery(reviewsQuery);
  const waiting = approvals?.pages.flatMap((page) => page.approvals).length ?? 0;
  const asked = unmaskings.filter(({ state }) => state === "waiting").length;
  const fresh = offers?.pages.flatMap((page) => page.offers).filter(({ state }) => state === "new").length ?? 0;
  const open = reviews.filter(({ closedAt, items, answered }) => closedAt === null && answered < items);
  const left = open.reduce((sum, { items, answered }) => sum + items - answered, 0);
  return [
    { to: "/access/offers", count: fresh, text: `${countOf(fresh, "report")} of an offer of money to read` },
    { to: "/access/viewers", count: asked, text: `${countOf(asked, "name")} asked for, waiting for a second person` },
    { to: "/access/exports", count: waiting, text: `${countOf(waiting, "export")} waiting for a second person` },
    { to: "/access/reviews", count: left, text: `${countOf(left, "right")} to keep or revoke in open reviews` },
  ].filter(({ count }) => count > 0);
}
