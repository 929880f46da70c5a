import { appendAudit, exportCases } from "@doorward/store";
import { z } from "zod";
import { admitObservableFilter, noteObservableFilter } from "../cases/note-observable-filter.ts";
import { readCaseFilter } from "../cases/read-case-filter.ts";
import { startPages, writeCsv, writeLines } from "../cases/write-export.ts";
import { defineRoute } from "../contract/route.ts";
import { caseFilter, caseOrder } from "../contract/schemas/case.ts";

const pageSize = 200;

/** `GET /api/v1/cases/export`. */
export const casesExport = defineRoute({
  id: "cases-export",
  method: "get",
  path: "/api/v1/cases/export",
  summary: "Gives all cases that fit, with their decisions and verdicts. Each export is audited.",
  description:
    "As NDJSON each line is a case with `decisions` and `verdict`. As CSV each row is a case; cells that a spreadsheet would run begin with a quote.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  query: z.object({ ...caseFilter, order: caseOrder, format: z.enum(["ndjson", "csv"]).default("ndjson") }),
  answers: {
    200: {
      describes: "The cases.",
      body: "lines or table",
      headers: { "Content-Disposition": "Always an attachment." },
    },
  },
  async handle({ query: { format, ...query }, doors, actor }, services) {
    const { database, now } = services;
    const at = now();
    const filter = readCaseFilter(query, { doors, actor });
    admitObservableFilter(filter, actor);
    // The first page is read at once, so that a filter that is not valid is refused and not cut off.
    const pages = await startPages(exportCases(database, { ...filter, pageSize }));
    await appendAudit(database, {
      at,
      actor: actor.id,
      action: "cases.exported",
      subject: "cases",
      details: { format },
    });
    await noteObservableFilter(filter, actor, services);
    const type = format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson";
    return {
      status: 200,
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="cases-${at.toISOString().slice(0, 10)}.${format}"`,
      },
      body: format === "csv" ? writeCsv(pages) : writeLines(pages, { database, doors }),
    };
  },
});
