import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { tellPercent } from "../../shared/access/access-words.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { nameBand } from "./bands.ts";

type Pool = Shapes["CanaryPlan"]["pools"][number];

const fields = [
  { name: "customers", label: "Customers in all", least: 1, most: 1e9 },
  { name: "rich", label: "Of them with the highest balances", least: 0, most: 1e9 },
  { name: "views", label: "Records a thief would open", least: 1, most: 1e9 },
  { name: "wanted", label: "Wanted chance to meet one, in %", least: 1, most: 99 },
] as const;

type Written = Readonly<Record<(typeof fields)[number]["name"], number>>;

/** How many canaries are needed so that a thief meets one, and where they do most. */
export function Planner(): ReactNode {
  const [written, setWritten] = useState<Written>({ customers: 1_000_000, rich: 50_000, views: 2000, wanted: 90 });
  const plan = useMutation({
    mutationFn: async ({ customers, rich, views, wanted }: Written) =>
      await ask("post", "/api/v1/access/canaries/plan", {
        body: { customers, views, wanted: wanted / 100, pools: rich > 0 ? [{ band: 9, size: rich }] : [] },
      }),
  });
  return (
    <Section
      title="Plan"
      about="How many it takes until a thief meets one. Where thieves look, few are enough. Whoever opens k of N customers misses all of c canaries with a chance of (1 − k/N) to the power of c."
    >
      <form
        className="canary-plan"
        onSubmit={(event) => {
          event.preventDefault();
          plan.mutate(written);
        }}
      >
        {fields.map((field) => (
          <Field
            key={field.name}
            {...field}
            value={written[field.name]}
            onChange={(value) => setWritten((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Button type="submit" variant="default" loading={plan.isPending}>
          Work it out
        </Button>
      </form>
      <NoticeBox error={plan.error} />
      <div role="status">{plan.data === undefined ? null : <Plan plan={plan.data} />}</div>
    </Section>
  );
}

function Field({
  label,
  least,
  most,
  value,
  onChange,
}: {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const place = useId();
  return (
    <div className="field">
      <label htmlFor={place}>{label}</label>
      <input
        id={place}
        type="number"
        required
        min={least}
        max={most}
        step={1}
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

function Plan({ plan: { pools, says } }: { readonly plan: Shapes["CanaryPlan"] }): ReactNode {
  return (
    <>
      <DataTable label="Plan" columns={columns} rows={pools} keyOf={({ band }) => String(band)} />
      <ul className="canary-says">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

const columns: readonly Column<Pool>[] = [
  {
    head: "Where the thief looks",
    show: ({ band }) => <span>{band === null ? "Anywhere" : `Balances of band ${nameBand(band)}`}</span>,
  },
  { head: "Customers there", show: ({ size }) => <span>{size.toLocaleString("en")}</span> },
  { head: "Canaries needed", show: ({ needed }) => <strong>{needed.toLocaleString("en")}</strong> },
  { head: "Chance with them", show: ({ chance }) => <span>{tellPercent(chance, 1)}</span> },
  { head: "Planted now", show: ({ planted }) => <span>{planted.toLocaleString("en")}</span> },
  { head: "Chance now", show: ({ chanceNow }) => <span>{tellPercent(chanceNow, 1)}</span> },
];
