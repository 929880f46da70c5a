import { countOf } from "@doorward/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { listNames, tierNames } from "../../../shared/hiring/hiring-words.ts";
import { DataTable, type Column } from "../../../shared/parts/data-table.tsx";
import { PageHead } from "../../../shared/parts/page-head.tsx";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../../shared/parts/section.tsx";
import "./coverage.css";

type Tier = Shapes["HiringCoverage"]["tiers"][number];
type Step = Tier["steps"][number];

const coverageQuery = queryOptions({
  queryKey: ["hiring-coverage"],
  queryFn: async ({ signal }) => await ask("get", "/api/v1/hiring/coverage", { signal }),
});

/** How many hires had each step, for each tier of roles. It counts steps, and nothing of anybody. */
export function CoveragePage(): ReactNode {
  const query = useQuery(coverageQuery);
  return (
    <>
      <PageHead title="Coverage of steps" />
      <p className="coverage-lead">
        How many of those who started had each step in time: done, or another way taken. A step that is missing is a gap
        of ours, and says nothing about the person.
      </p>
      <QueryState query={query} what="Counting" />
      {query.data?.isCut === true ? <p className="coverage-lead">Only the newest 5000 hires are counted.</p> : null}
      {query.data?.tiers.map((tier) => (
        <TierCoverage key={tier.tier} tier={tier} />
      ))}
    </>
  );
}

function TierCoverage({ tier: { tier, hires, complete, steps } }: { readonly tier: Tier }): ReactNode {
  const due = steps.filter((step) => step.due > 0);
  return (
    <Section
      title={tierNames[tier]}
      about={
        hires === 0
          ? undefined
          : `${countOf(hires, "hire")}. ${String(complete)} had every required step before access was given.`
      }
    >
      {due.length === 0 ? (
        <NothingYet>
          <p>{hires === 0 ? "Nobody of this tier has started yet." : "No step is due yet."}</p>
        </NothingYet>
      ) : (
        <DataTable label={`Steps of ${tierNames[tier]}`} columns={columns} rows={due} keyOf={({ step }) => step} />
      )}
    </Section>
  );
}

const columns: readonly Column<Step>[] = [
  { head: "Step", show: ({ title, isRequired }) => <StepName title={title} isRequired={isRequired} /> },
  { head: "When", show: ({ list }) => listNames[list] },
  { head: "Had it", show: ({ had, due }) => <Share had={had} due={due} /> },
];

function StepName({ title, isRequired }: Pick<Step, "title" | "isRequired">): ReactNode {
  return (
    <span>
      {title} {isRequired ? null : <span className="soft">(advised)</span>}
    </span>
  );
}

/** A share in numbers first; the bar says the same again. */
function Share({ had, due }: Pick<Step, "had" | "due">): ReactNode {
  return (
    <span className="coverage-share">
      <span>
        {had} of {due}
      </span>
      <progress max={due} value={had} aria-hidden="true" />
    </span>
  );
}
