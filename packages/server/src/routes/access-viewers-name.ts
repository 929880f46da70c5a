import { Problem } from "@doorward/core";
import { listAccessCases } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byViewer, viewerName } from "../contract/schemas/insider/viewer.ts";
import { findKnownViewer } from "../insider/find-known-viewer.ts";
import { noteLook } from "../insider/note-look.ts";
import { workOnInsider } from "../insider/roles.ts";
import { findShownName } from "../insider/unmask.ts";

/** `GET /api/v1/access/viewers/{viewer}/name`. */
export const accessViewersName = defineRoute({
  id: "access-viewers-name",
  method: "get",
  path: "/api/v1/access/viewers/{viewer}/name",
  summary: "Tells the name of a viewer to who asked for it, while that holds. Each look is audited.",
  allows: workOnInsider,
  params: byViewer,
  answers: { 200: { describes: "The name.", body: viewerName } },
  async handle({ params: { viewer }, actor }, services) {
    const { database, now } = services;
    await findKnownViewer(database, viewer);
    const cases = (await listAccessCases(database)).filter(({ viewers }) => viewers.includes(viewer));
    const shown = await findShownName(database, { viewer, cases: cases.map(({ id }) => id) }, actor, now());
    if (shown === undefined)
      throw new Problem("not-allowed", "This name is not shown to you. Ask for it in the case of this viewer.");
    await noteLook(services, actor, { action: "viewer.looked-up", subject: `viewer:${viewer}`, viewers: [viewer] });
    return { status: 200, body: { viewer, name: shown.name ?? null, account: shown.id } };
  },
});
