import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { seatsQuery } from "../../shared/access/access-queries.ts";
import { ViewerName } from "../../shared/access/viewer-name.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import type { Column } from "../../shared/parts/data-table.tsx";
import { LongTable } from "../../shared/parts/long-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { Day } from "../../shared/text/moment.tsx";
import { tellDay } from "../../shared/text/tell-day.ts";

type Seat = Shapes["AccessSeats"]["seats"][number];

/** Accounts at vendors, those first that somebody has to see to. */
export function Seats(): ReactNode {
  const query = useQuery(seatsQuery);
  const seats = query.data ?? [];
  return (
    <Section
      title="Accounts at vendors"
      about="Each should have somebody in your organisation who answers for it, and a day on which it ends. Those where something is missing come first."
    >
      <QueryState query={query} what="Loading the accounts" />
      {query.data !== undefined && seats.length === 0 ? (
        <NothingYet>
          <p>No roster names an account at a vendor.</p>
        </NothingYet>
      ) : null}
      {seats.length === 0 ? null : (
        <LongTable label="Accounts at vendors" columns={columns} rows={seats} keyOf={({ viewer }) => viewer} />
      )}
    </Section>
  );
}

const columns: readonly Column<Seat>[] = [
  { head: "Account", show: (seat) => <ViewerName viewer={seat} /> },
  {
    head: "Who answers for it",
    show: ({ owner }) => (owner === null ? <span className="soft">nobody</span> : <span>{owner}</span>),
  },
  {
    head: "Ends",
    show: ({ endsAt }) => (endsAt === null ? <span className="soft">never</span> : <Day at={endsAt} />),
  },
  {
    head: "Last opened a record",
    show: ({ lastDay }) =>
      lastDay === null ? <span className="soft">never seen</span> : <span>{tellDay(lastDay)}</span>,
  },
  {
    head: "To be mended",
    show: ({ noticed }) =>
      noticed.length === 0 ? (
        <span className="soft">nothing</span>
      ) : (
        <ul className="review-rights">
          {noticed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
  },
];
