import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { reviewsQuery } from "../../shared/access/access-queries.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Day } from "../../shared/text/moment.tsx";
import { Leavers } from "./leavers.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { Seats } from "./seats.tsx";
import "./reviews.css";

type Review = Shapes["AccessReview"];

/** Who keeps which right: reviews that somebody answers, those who leave, and accounts at vendors. */
export function ReviewsPage(): ReactNode {
  const query = useQuery(reviewsQuery);
  const isAdmin = useSession().user.role === "admin";
  const [isOpening, setOpening] = useState(false);
  return (
    <>
      <AccessHead title="Reviews" />
      <Section
        title="Reviews of rights"
        about="Somebody answers for each right: keep it, or revoke it. What nobody answers by the day it is due counts as revoked. What is revoked you take away in its own system; Doorward changes no right."
        act={isAdmin ? <Button onClick={() => setOpening(true)}>Open a review</Button> : null}
      >
        <QueryState query={query} what="Loading the reviews" />
        {query.data?.length === 0 ? (
          <NothingYet>
            <p>No review was opened yet. An administrator opens one; its rights come from rosters and grants.</p>
          </NothingYet>
        ) : null}
        {query.data === undefined || query.data.length === 0 ? null : (
          <DataTable
            label="Reviews"
            columns={columns}
            rows={query.data}
            keyOf={({ id }) => id}
            isOver={({ closedAt }) => closedAt !== null}
          />
        )}
      </Section>
      <Leavers />
      <Seats />
      {isOpening ? <OpenDialog onClose={() => setOpening(false)} /> : null}
    </>
  );
}

const columns: readonly Column<Review>[] = [
  {
    head: "Review",
    show: ({ id, name }) => (
      <Link to="/access/reviews/$id" params={{ id }}>
        <InertText text={name} />
      </Link>
    ),
  },
  {
    head: "Answered",
    show: ({ answered, items }) => (
      <span>
        {answered} of {items}
      </span>
    ),
  },
  { head: "To be taken away", show: ({ revoked }) => <span>{revoked}</span> },
  {
    head: "Due",
    show: ({ dueAt, closedAt }) => (
      <span>
        <Day at={dueAt} />
        {closedAt === null ? null : <span className="soft">, closed</span>}
      </span>
    ),
  },
];
