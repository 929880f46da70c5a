import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Person } from "../../../shared/cases/person.tsx";
import { StateWord } from "../../../shared/parts/state-word.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";
import { useMinute } from "../../../shared/text/use-minute.ts";
import { planTimeline, type TimelineRow } from "./plan-timeline.ts";

/** From the application to the ninetieth day: what happened, and what is due. */
export function Timeline({ application }: { readonly application: Shapes["WholeApplication"] }): ReactNode {
  const now = useMinute();
  const rows = planTimeline(application, new Date(now));
  return (
    <section className="case-part" aria-labelledby="timeline">
      <h2 id="timeline" tabIndex={-1}>
        Timeline
      </h2>
      <ol className="candidate-timeline">
        {rows.map((row, index) => (
          // Several things may happen in one moment.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${row.at} ${String(index)}`} className={row.kind === "due" ? "candidate-due" : undefined}>
            <Moment at={row.at} />
            <Row row={row} />
          </li>
        ))}
      </ol>
      {application.startedAt === null ? (
        <p className="soft">The first 90 days are counted from the day on which access is given.</p>
      ) : null}
    </section>
  );
}

function Row({ row }: { readonly row: TimelineRow }): ReactNode {
  if (row.kind === "due")
    return (
      <span>
        <StateWord tone={row.isLate ? "attention" : "off"} word={row.isLate ? "Late" : "Due"} /> {row.title}
      </span>
    );
  const { text, by } = row.happening;
  return (
    <span>
      <InertText text={text} />
      {by === null ? null : (
        <span className="soft">
          {" "}
          by <Person by={by} />
        </span>
      )}
    </span>
  );
}
