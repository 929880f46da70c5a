import { writeTableRow, type Door } from "@doorward/core";
import { readVerdict, type Database, type ExportedCase } from "@doorward/store";

type Pages = AsyncIterable<readonly ExportedCase[]>;

/** Reads the first page, and gives it with all that follow. What it throws is thrown here. */
export async function startPages(pages: AsyncGenerator<readonly ExportedCase[]>): Promise<Pages> {
  const first = await pages.next();
  return resume(first, pages);
}

async function* resume(
  first: IteratorResult<readonly ExportedCase[]>,
  rest: AsyncGenerator<readonly ExportedCase[]>,
): AsyncGenerator<readonly ExportedCase[]> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Each case as a line of JSON, with its verdict. */
export async function* writeLines(
  pages: Pages,
  { database, doors }: { readonly database: Database; readonly doors: readonly Door[] },
): AsyncGenerator<string> {
  for await (const page of pages)
    for (const one of page) {
      const kept = await readVerdict(database, one.id, doors);
      yield `${JSON.stringify({ ...one, verdict: kept?.verdict ?? null })}\n`;
    }
}

const columns = [
  "id",
  "door",
  "kind",
  "name",
  "outcome",
  "because",
  "state",
  "assignee",
  "openedAt",
  "changedAt",
  "decidedAt",
  "decision",
] as const;

/** Each case as a row, with the last decision that was not taken back. */
export async function* writeCsv(pages: Pages): AsyncGenerator<string> {
  yield writeTableRow([...columns, "reason", "decidedBy"]);
  for await (const page of pages) yield page.map(writeCase).join("");
}

function writeCase(one: ExportedCase): string {
  const last = one.decisions.findLast(({ withdrawn }) => withdrawn === null);
  return writeTableRow([...columns.map((column) => one[column]), last?.reason, last?.by]);
}
