import { makeInert, viewReasons } from "@doorward/core";
import type { CoverageKey, CoverageRow } from "../access/sum-coverage.ts";
import { reasonWords } from "./access.ts";
import { writeNumber } from "./numbers.ts";
import type { Paint } from "./paint.ts";

/** Coverage as a table; by reason, a row for each reason, otherwise for each team, site or week. */
export function tellCoverageTable(rows: readonly CoverageRow[], by: CoverageKey, paint: Paint): string {
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  if (customers === 0) return "No record was opened.\n";
  return by === "reason" ? tellReasons(rows, customers, paint) : tellGroups(rows, by, paint);
}

const wide = 32;

function tellReasons(rows: readonly CoverageRow[], customers: number, paint: Paint): string {
  const count = (pick: (row: CoverageRow) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  const lines = viewReasons.map((reason) =>
    tellLine(
      reasonWords[reason],
      count(({ byReason }) => byReason[reason] ?? 0),
      customers,
    ),
  );
  const nothing = tellLine(
    "nothing that was found",
    count(({ unexplained }) => unexplained),
    customers,
  );
  const head = paint.strong("Explained by".padEnd(wide) + "customers".padStart(12) + "of 100".padStart(10));
  return `${head}\n${[...lines, nothing].join("\n")}\n${"all".padEnd(wide)}${writeNumber(customers).padStart(12)}\n`;
}

function tellLine(what: string, count: number, of: number): string {
  return what.padEnd(wide) + writeNumber(count).padStart(12) + percent(count, of).padStart(10);
}

const columns = ["customers", "explained", "word alone", "nothing"] as const;

function tellGroups(rows: readonly CoverageRow[], by: CoverageKey, paint: Paint): string {
  const titles = { team: "Team", site: "Site", week: "Week from", reason: "" } as const;
  const head = titles[by].padEnd(wide) + columns.map((column) => column.padStart(12)).join("");
  const lines = rows.map(({ key, customers, explained, stated, unexplained }) => {
    const shares = [explained, stated, unexplained].map((count) => `${percent(count, customers)} %`);
    return (
      makeInert(key)
        .slice(0, wide - 2)
        .padEnd(wide) + [writeNumber(customers), ...shares].map((cell) => cell.padStart(12)).join("")
    );
  });
  return `${paint.strong(head)}\n${lines.join("\n")}\n`;
}

function percent(count: number, of: number): string {
  return of === 0 ? "0.0" : ((count / of) * 100).toFixed(1);
}
