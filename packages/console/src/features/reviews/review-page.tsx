import { countOf } from "@doorward/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { isProblem } from "../../shared/api/explain.ts";
import { useKeys } from "../../shared/keyboard/keyboard.tsx";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Day, Moment } from "../../shared/text/moment.tsx";
import { useEndRight } from "./use-end-right.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { ReviewItems } from "./review-items.tsx";
import "./reviews.css";

type Review = Shapes["WholeAccessReview"];
type Answer = "keep" | "revoke";

/** A review with its rights; answers put themselves in its place. */
const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["access-review", id],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/access/reviews/{id}", { path: { id }, signal }),
  });

/** One review, right by right, without a mouse if one likes. */
export function ReviewPage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  const query = useQuery(reviewQuery(id));
  if (query.data === undefined && isProblem(query.error, "not-found"))
    return (
      <EmptyState title="There is no such review" isWhole>
        <p>
          <Link to="/access/reviews">Show all reviews</Link>
        </p>
      </EmptyState>
    );
  if (query.data === undefined) return <QueryState query={query} what="Loading the review" />;
  return <Whole key={id} review={query.data} />;
}

function Whole({ review }: { readonly review: Review }): ReactNode {
  const canChange = mayChange(useSession());
  const canAnswer = canChange && review.closedAt === null;
  const end = useEndRight(review.id);
  const [at, setAt] = useState(() => findOpen(review, 0));
  const [asked, setAsked] = useState<Answer>();
  const item = review.rights[at];
  const move = (step: number) => setAt(Math.max(0, Math.min(review.rights.length - 1, at + step)));
  const answer = (wanted: Answer) => {
    if (canAnswer && item !== undefined) setAsked(wanted);
  };
  useKeys("Review", [
    { keys: "j", label: "Next right", run: () => move(1), isMoving: true },
    { keys: "k", label: "Right before", run: () => move(-1), isMoving: true },
    ...(canAnswer
      ? [
          { keys: "p", label: "Keep the right", run: () => answer("keep") },
          { keys: "x", label: "Revoke the right", run: () => answer("revoke") },
        ]
      : []),
  ]);
  return (
    <>
      <AccessHead title={<InertText text={review.name} />}>
        <span className="soft" role="status">
          {review.answered} of {review.items} answered
        </span>
      </AccessHead>
      <NoticeBox error={end.error} />
      <Section title="Rights" about={<About review={review} />}>
        <ReviewItems
          rights={review.rights}
          at={at}
          isClosed={review.closedAt !== null}
          onGo={setAt}
          onAnswer={
            canAnswer
              ? (number, wanted) => {
                  setAt(review.rights.findIndex((right) => right.number === number));
                  setAsked(wanted);
                }
              : undefined
          }
          onEnded={canChange ? end.mutate : undefined}
        />
      </Section>
      {asked === undefined || item === undefined ? null : (
        <AnswerDialog
          review={review.id}
          item={item}
          answer={asked}
          onAnswered={(next) => setAt(findOpen(next, at))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** The next right that nobody answered, from a place on; else that place. */
function findOpen({ rights }: Review, from: number): number {
  const order = [...rights.keys()].map((index) => (from + index) % Math.max(1, rights.length));
  return order.find((index) => rights[index]?.answer === null) ?? from;
}

function About({ review: { dueAt, closedAt, revoked } }: { readonly review: Review }): ReactNode {
  if (closedAt !== null)
    return (
      <>
        Closed <Moment at={closedAt} />. {countOf(revoked, "right")} still to be taken away, with those that nobody
        answered in time.
      </>
    );
  return (
    <>
      Due <Day at={dueAt} />. What nobody answered by then counts as revoked.
    </>
  );
}
