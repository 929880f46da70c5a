import { countOf } from "@doorward/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { useKeys } from "../../shared/keyboard/keyboard.tsx";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { narrowRules, readRuleFilters, writeRuleFilters, type RuleFilters } from "./narrow-rules.ts";
import { RuleFilterBar } from "./rule-filter-bar.tsx";
import { tellBenign } from "./rule-words.ts";
import { rulesQuery } from "./rules-query.ts";
import { StrengthWord } from "./strength-word.tsx";
import "./rules.css";

/** Every rule of this version, narrowed to what one looks for. */
export function RulesPage(): ReactNode {
  const search = useSearch({ strict: false });
  const filters = useMemo(() => readRuleFilters(search), [search]);
  const narrow = useNarrow();
  const { data, error, refetch } = useQuery(rulesQuery);
  const rules = useMemo(() => narrowRules(data?.rules ?? [], filters), [data, filters]);
  useKeys("Rules", [
    { keys: "/", label: "Search in the rules", run: () => document.querySelector<HTMLElement>("#rules-text")?.focus() },
  ]);
  return (
    <>
      <PageHead title="Rules">
        <span className="soft" role="status">
          {data === undefined ? "" : `${countOf(rules.length, "rule")} of version ${data.version}`}
        </span>
      </PageHead>
      <RuleFilterBar filters={filters} onChange={narrow} />
      <QueryState query={{ data, error, refetch }} what="Loading the rules" />
      {data !== undefined && rules.length === 0 ? (
        <EmptyState title="No rule fits these filters">
          <p>
            <Link to="/rules" search={{}}>
              Show every rule
            </Link>
          </p>
        </EmptyState>
      ) : null}
      {rules.length === 0 ? null : (
        <div className="rules-row rules-heads" aria-hidden="true">
          <span>Rule</span>
          <span>Strength</span>
          <span>Family</span>
          <span>Fired on benign</span>
        </div>
      )}
      <ul className="rules" aria-label="Rules">
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </>
  );
}

/** Changes the filters of the address as it is by then, so that two quick changes are both heard. */
function useNarrow(): (change: Partial<RuleFilters>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: "/rules",
      search: (before: Record<string, unknown>) => writeRuleFilters({ ...readRuleFilters(before), ...change }),
      replace: true,
    });
}

function RuleRow({ rule }: { readonly rule: Shapes["RuleSummary"] }): ReactNode {
  const [kind = "", name = ""] = rule.id.split("/");
  return (
    <li className="rules-row">
      <div className="rules-what">
        <Link to="/rules/$kind/$name" params={{ kind, name }}>
          {rule.summary}
        </Link>
        <span className="soft mono">{rule.id}</span>
      </div>
      <StrengthWord strength={rule.strength} />
      <span className="soft">{rule.family}</span>
      <span className={rule.benign?.fired === 0 ? "soft" : undefined}>
        <span className="rules-label">Fired on benign: </span>
        {tellBenign(rule.benign)}
      </span>
    </li>
  );
}
