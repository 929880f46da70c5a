import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { isProblem } from "../../shared/api/explain.ts";
import { ruleQuery } from "../../shared/cases/case-queries.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { Markdown } from "../../shared/parts/markdown.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { HealthCard } from "./health-card.tsx";
import "./rules.css";

/** The page of one rule: what to do first, then what it sees and where it is wrong. */
export function RulePage(): ReactNode {
  const { kind = "", name = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(ruleQuery(`${kind}/${name}`));
  if (isProblem(error, "not-found")) return <NoRule />;
  if (data === undefined) return <QueryState query={{ data, error, refetch }} what="Loading the rule" />;
  return (
    <div className="rule">
      <p className="rule-back">
        <Link to="/rules">Rules</Link> <span aria-hidden="true">/</span> <span className="mono">{data.id}</span>
      </p>
      <PageHead title={data.summary} />
      <div className="rule-body">
        <article className="rule-sections">
          {sortSections(data.sections).map(({ title, text }) => (
            <section key={title} className={isAboutDoing({ title }) ? "rule-do" : undefined}>
              <h2>{title}</h2>
              <Markdown text={text} />
            </section>
          ))}
        </article>
        <HealthCard rule={data} />
      </div>
    </div>
  );
}

/** Whoever comes from a finding wants to know what to do. */
function sortSections(sections: Shapes["RulePage"]["sections"]): Shapes["RulePage"]["sections"] {
  return sections.toSorted((one, other) => Number(isAboutDoing(other)) - Number(isAboutDoing(one)));
}

function isAboutDoing({ title }: { readonly title: string }): boolean {
  return title === "What to do";
}

function NoRule(): ReactNode {
  return (
    <EmptyState title="There is no such rule in this version" isWhole>
      <p>It may have been renamed since the verdict that named it.</p>
      <p>
        <Link to="/rules">Show every rule</Link>
      </p>
    </EmptyState>
  );
}
