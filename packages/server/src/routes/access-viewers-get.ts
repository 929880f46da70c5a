import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { accessViewerPage, byViewer } from "../contract/schemas/insider/viewer.ts";
import { day } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/viewers/{viewer}`. */
export const accessViewersGet = defineRoute({
  id: "access-viewers-get",
  method: "get",
  path: "/api/v1/access/viewers/{viewer}",
  summary: "Gives a viewer: each day beside what was expected, and figures beside peers. Each look is audited.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  params: byViewer,
  query: z.object({ from: day.optional(), until: day.optional() }),
  answers: { 200: { describes: "The viewer.", body: accessViewerPage } },
  handle: notYet,
});
