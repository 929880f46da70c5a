import type { ReactNode } from "react";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { TextFilter } from "../../shared/parts/text-filter.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { doorNames, kindNames, outcomeNames } from "../../shared/text/words.ts";
import { useSession } from "../../shared/session/session.tsx";
import { choices, isUsual, usualFilters, type Filters } from "./filters.ts";

const labels = {
  state: { label: "State", any: "Any state", names: { open: "Open", held: "Held", decided: "Decided" } },
  assignee: {
    label: "Whose",
    any: "Anybody’s",
    names: { "me-or-nobody": "Mine or nobody’s", me: "Mine", nobody: "Nobody’s" },
  },
  outcome: { label: "Verdict", any: "Any verdict", names: outcomeNames },
  door: { label: "Door", any: "Every door", names: doorNames },
  kind: { label: "Kind", any: "Every kind", names: kindNames },
  order: { label: "Order", any: "", names: { newest: "Newest first", oldest: "Oldest first" } },
} as const;
const selects = Object.keys(labels) as (keyof typeof labels)[];

interface BarParts {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** What the queue is narrowed to. All of it stands in the address. */
export function FilterBar({ filters, onChange }: BarParts): ReactNode {
  const { doors } = useSession();
  const { group } = filters;
  return (
    <search className="filters" aria-label="Filters of the queue">
      {selects.map((name) =>
        name === "door" && doors.length < 2 ? null : (
          <ChoiceFilter
            key={name}
            label={labels[name].label}
            choices={nameChoices(name)}
            value={filters[name]}
            usual={usualFilters[name]}
            onChange={(value) => onChange({ ...filters, [name]: value })}
          />
        ),
      )}
      <TextFilter
        id="queue-text"
        label="Words in the name or the reason"
        placeholder="Words in name or reason"
        text={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      {(["rule", "observable"] as const).map((name) =>
        filters[name] === "" ? null : (
          <button
            key={name}
            type="button"
            className="filters-chip"
            onClick={() => onChange({ ...filters, [name]: "" })}
          >
            {name}: {markOddText(filters[name])} <span aria-hidden="true">×</span>
            <span className="unseen">Remove</span>
          </button>
        ),
      )}
      {isUsual(filters) ? null : (
        <button type="button" className="filters-chip" onClick={() => onChange({ ...usualFilters, group })}>
          Reset
        </button>
      )}
    </search>
  );
}

/** The values of a filter with what they are called. */
function nameChoices(name: keyof typeof labels): readonly Choice[] {
  const { any, names } = labels[name];
  return choices[name].map((choice) => [
    choice,
    choice === "any" ? any : ((names as Readonly<Record<string, string>>)[choice] ?? choice),
  ]);
}
