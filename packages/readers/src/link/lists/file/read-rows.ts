import type { ListSource } from "../link-list.ts";
import type { ListRow } from "../list-row.ts";
import { readLayout, recordWords } from "./layout.ts";
import { readRow } from "./record.ts";

/** Everything a file of lists holds, for writing it anew; throws a Problem when it is damaged. */
export function readRows(buffer: ArrayBuffer, name: string): { rows: ListRow[]; sources: readonly ListSource[] } {
  const layout = readLayout(buffer, name);
  const rows: ListRow[] = [];
  for (let index = 0; index < layout.records.length / recordWords; index += 1) rows.push(readRow(layout, index));
  return { rows, sources: layout.sources };
}
