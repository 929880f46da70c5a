import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { dutyNames } from "../../shared/access/access-words.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { MethodText } from "./method.tsx";
import { GroupsTable, RankedTable } from "./ranked-tables.tsx";
import { writeResult } from "./write-result.ts";

type Answer = Shapes["VictimsAnswer"];

/** The ranking: who stands out first, then groups, then those compared among themselves, then what can mislead. */
export function Result({ answer }: { readonly answer: Answer }): ReactNode {
  const { victims, known, viewersCompared, ranked, dutyGroups, groups, says, pitfalls } = answer;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="victims-result">
      <Section
        title="Where to look first"
        about={`${countOf(victims, "customer")}, of whom ${String(known)} were opened by anybody in the look-back; ${countOf(viewersCompared, "viewer")} compared.`}
        act={
          <Button variant="default" size="xs" onClick={() => saveResult(answer)}>
            Download as CSV
          </Button>
        }
      >
        <p className="victims-says" role="status">
          <InertText text={says} />
        </p>
        {ranked.length === 0 ? (
          <NothingYet>
            <p>Nobody opened any of them before the first contact.</p>
          </NothingYet>
        ) : (
          <RankedTable label="Viewers, ranked" ranked={ranked} />
        )}
      </Section>
      {groups.length === 0 ? null : (
        <Section
          title="Together: sites, shifts, vendors and teams"
          about="People who share a buyer share the victims, too. One by one they look unremarkable; together they do not."
        >
          <GroupsTable groups={groups} />
        </Section>
      )}
      {dutyGroups.map((group) => (
        <Section
          key={group.duty}
          title={`Compared among themselves: ${dutyNames[group.duty]}`}
          about="They see many victims because that is their work."
        >
          <RankedTable label={`Viewers, ranked: ${dutyNames[group.duty]}`} ranked={group.ranked} />
        </Section>
      ))}
      <Section title="Before you conclude anything">
        <ul className="victims-method">
          {pitfalls.map((pitfall) => (
            <li key={pitfall}>{pitfall}</li>
          ))}
        </ul>
        <details className="victims-how">
          <summary>How it is made</summary>
          <MethodText />
        </details>
      </Section>
    </div>
  );
}

/** Gives the result as a file, made in this page. */
function saveResult(answer: Answer): void {
  const address = URL.createObjectURL(new Blob([writeResult(answer)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "viewers-of-victims.csv";
  link.click();
  URL.revokeObjectURL(address);
}
