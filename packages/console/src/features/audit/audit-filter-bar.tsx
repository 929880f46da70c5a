import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { TextFilter } from "../../shared/parts/text-filter.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { writeAuditFilters, type AuditFilters } from "./audit-filters.ts";
import { actionsQuery } from "./audit-queries.ts";
import { tellDeed, type Known } from "./audit-words.ts";

interface BarParts {
  readonly filters: AuditFilters;
  readonly known: Known;
  readonly onChange: (change: Partial<AuditFilters>) => void;
}

/** What the log is narrowed to. All of it stands in the address. */
export function AuditFilterBar({ filters, known, onChange }: BarParts): ReactNode {
  const { data: actions } = useQuery(actionsQuery);
  const change = (name: keyof AuditFilters) => (value: string) => onChange({ [name]: value });
  return (
    <search className="filters" aria-label="Filters of the log">
      <ChoiceFilter
        label="What was done"
        any="Whatever was done"
        choices={(actions ?? []).map(({ action, says }): Choice => [action, tellDeed(says)])}
        value={filters.action}
        onChange={change("action")}
      />
      <ChoiceFilter
        label="Who did it"
        any="Whoever did it"
        choices={chooseActors(known)}
        value={filters.actor}
        onChange={change("actor")}
      />
      <TextFilter
        label="What it was about"
        placeholder="About, as user:<id> or list:<name>"
        text={filters.subject}
        onChange={(subject) => onChange({ subject })}
      />
      {Object.keys(writeAuditFilters(filters)).length === 0 ? null : (
        <button type="button" className="filters-chip" onClick={() => onChange({ action: "", actor: "", subject: "" })}>
          Reset
        </button>
      )}
    </search>
  );
}

function chooseActors({ people, tokens }: Known): readonly Choice[] {
  return [
    ...people.map(({ id, name }): Choice => [`user:${id}`, markOddText(name)]),
    ...tokens.map(({ id, name }): Choice => [`token:${id}`, `${markOddText(name)} (token)`]),
    ["command-line", "Command line"],
    ["doorward", "Doorward itself"],
  ];
}
