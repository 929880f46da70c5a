import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { DataTable, type TableParts } from "./data-table.tsx";
import "./more-button.css";

/** So many rows say enough at first. */
const shown = 20;

/** A table that begins with its first rows, those that matter most, and shows the others when asked to. */
export function LongTable<Row>({ rows, ...parts }: TableParts<Row>): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const others = isWhole ? 0 : Math.max(0, rows.length - shown);
  return (
    <>
      <DataTable {...parts} rows={others === 0 ? rows : rows.slice(0, shown)} />
      {others === 0 ? null : (
        <Button variant="default" className="more-button" onClick={() => setWhole(true)}>
          Show {countOf(others, "other")}
        </Button>
      )}
    </>
  );
}
