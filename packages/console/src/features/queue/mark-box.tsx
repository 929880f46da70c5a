import type { ReactNode } from "react";
import { isUndecided, type Row } from "./rows.ts";
import type { Marks } from "./use-marks.ts";

interface BoxParts {
  readonly row: Row;
  readonly marks: Marks;
  readonly label: string;
}

/** Chooses all of a row; between yes and no where only a part of it is chosen. */
export function MarkBox({ row, marks, label }: BoxParts): ReactNode {
  const marked = marks.isMarked(row);
  return (
    <input
      ref={(box) => {
        if (box !== null) box.indeterminate = marked === "some";
      }}
      type="checkbox"
      className="queue-mark"
      checked={marked === "all"}
      disabled={!row.cases.some(isUndecided)}
      aria-label={label}
      onChange={() => marks.toggleMark(row)}
    />
  );
}
