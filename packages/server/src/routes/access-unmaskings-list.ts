import { listRecentUnmaskings } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { unmaskings } from "../contract/schemas/insider/viewer.ts";
import { rows } from "../contract/schemas/parts.ts";
import { openLabels } from "../insider/open-labels.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellUnmasking } from "../insider/unmask.ts";

/** `GET /api/v1/access/unmaskings`. */
export const accessUnmaskingsList = defineRoute({
  id: "access-unmaskings-list",
  method: "get",
  path: "/api/v1/access/unmaskings",
  summary: "Lists who asked for whose name and why, newest first.",
  allows: seeInsider,
  scope: "cases:read",
  query: z.object(rows),
  answers: { 200: { describes: "The unmaskings, without the names.", body: unmaskings } },
  async handle({ query: { limit } }, { database, now }) {
    const [at, labels] = [now(), await openLabels(database)];
    const listed = await listRecentUnmaskings(database, limit);
    return { status: 200, body: { unmaskings: listed.map((each) => tellUnmasking(each, at, labels)) } };
  },
});
