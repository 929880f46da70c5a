import { Problem } from "@doorward/core";
import { importList, listFormats } from "@doorward/readers/lists";
import { appendAudit, inTransaction, keepBlob, keepList, removeBlob } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { byListName, importedList } from "../contract/schemas/list.ts";
import { leaveOut } from "../contract/schemas/parts.ts";
import { limitBody } from "../http/guard-body.ts";
import { collectBytes } from "../collect-bytes.ts";

const mostListBytes = 32 * 1024 * 1024;
const mostReports = 20;

/** `PUT /api/v1/lists/{name}`. */
export const listsImport = defineRoute({
  id: "lists-import",
  method: "put",
  path: "/api/v1/lists/{name}",
  summary: "Imports a list of known bad, in the place of the one of that name.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  params: byListName,
  query: z.object({ format: z.enum(listFormats).optional().describe("Found out where it is missing.") }),
  body: "bytes",
  answers: { 200: { describes: "What was taken.", body: importedList } },
  async handle({ params: { name }, query, body, actor }, { database, now }) {
    const at = now();
    const bytes = await collectBytes(limitBody(body, mostListBytes));
    const today = at.toISOString().slice(0, 10);
    const read = importList(bytes, { name, source: name, label: "listed as bad", today, ...leaveOut(query) });
    if (read.rows.length === 0)
      throw new Problem("list-not-readable", "None of its rows can be used, so nothing was changed. Name its format.");
    const list = await inTransaction(database, async (handle) => {
      const { sha256 } = await keepBlob(handle, bytes, at);
      const kept = { name, format: read.format, sha256, rows: read.rows.length, importedBy: actor.id, importedAt: at };
      const before = await keepList(handle, kept);
      if (before !== undefined) await removeBlob(handle, before.sha256);
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: "list.imported",
        subject: `list:${name}`,
        details: { rows: kept.rows },
      });
      return kept;
    });
    const reports = read.reports.slice(0, mostReports).map(({ at: place, reason }) => ({ at: place, reason }));
    return { status: 200, body: { list, refused: read.refused, reports } };
  },
});
