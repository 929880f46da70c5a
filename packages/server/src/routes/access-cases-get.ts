import { Problem } from "@doorward/core";
import { findAccessCase, listViewerEvents, readVerdict, type KeptEvent } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { accessCase } from "../contract/schemas/insider/view.ts";
import { byId } from "../contract/schemas/parts.ts";
import { measureViewer, openMeasures, readOpenCases } from "../insider/measure-viewers.ts";
import { noteLook } from "../insider/note-look.ts";
import { openLabels } from "../insider/open-labels.ts";
import { dayOf } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellViews } from "../insider/tell-views.ts";

/** Views that are listed of a case; the page of each viewer has all of them. */
const mostViews = 200;
const none = "Nothing is kept any more of what was noticed.";

/** `GET /api/v1/access/cases/{id}`. */
export const accessCasesGet = defineRoute({
  id: "access-cases-get",
  method: "get",
  path: "/api/v1/access/cases/{id}",
  summary:
    "Gives what a case of the insider door rests on: its viewers, and their views without a reason. Each look is audited.",
  allows: seeInsider,
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The evidence.", body: accessCase } },
  async handle({ params: { id }, actor, doors }, services) {
    const { database, watching, now } = services;
    const about = await findAccessCase(database, id);
    if (about === undefined) throw new Problem("not-found", "There is no such case about viewers. Check the id.");
    const { viewers, from } = about;
    await noteLook(services, actor, { action: "access.case-looked-at", subject: `case:${id}`, viewers });
    const at = now();
    const verdict = await readVerdict(database, id, doors);
    const until = verdict?.judgedAt ?? at;
    const events: KeptEvent[] = [];
    for (const viewer of viewers) {
      const asked = { actor: viewer, from, until, only: "unexplained", limit: mostViews + 1 } as const;
      events.push(...(await listViewerEvents(database, asked)).events);
    }
    const sorted = events.toSorted((one, other) => other.observedAt - one.observedAt);
    const labels = await openLabels(database);
    const span = { from: dayOf(from), until: dayOf(until) };
    const counted = await watching.count(at);
    const known = openMeasures(counted, span, { labels, cases: await readOpenCases(database) });
    const views = await tellViews(database, sorted.slice(0, mostViews), actor.role, labels);
    const told = {
      id,
      viewers: viewers.map((viewer) => measureViewer(known, viewer)),
      from,
      until,
      views,
      isCut: sorted.length > mostViews,
    };
    return { status: 200, body: { ...told, sentence: verdict?.verdict.because ?? none } };
  },
});
