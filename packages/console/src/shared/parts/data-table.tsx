import type { ReactNode } from "react";
import "./data-table.css";

/** One column of a table. */
export interface Column<Row> {
  readonly head: string;
  /** Of what only has buttons in it, the head is read aloud and not shown. */
  readonly isActs?: boolean;
  readonly show: (row: Row) => ReactNode;
}

/** What a table is made of. */
export interface TableParts<Row> {
  /** What it is a table of. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What counts no more. */
  readonly isOver?: (row: Row) => boolean;
}

/** A table, of which each row becomes a card where the window is narrow. */
export function DataTable<Row>({ label, columns, rows, keyOf, isOver }: TableParts<Row>): ReactNode {
  return (
    <table className="data-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ head, isActs = false }) => (
            <th key={head} scope="col">
              {isActs ? <span className="unseen">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={isOver?.(row) === true ? "data-over" : undefined}>
            {columns.map(({ head, isActs = false, show }) => (
              <td key={head} data-head={isActs ? undefined : head} className={isActs ? "data-acts" : undefined}>
                {show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
