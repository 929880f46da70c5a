import { listExportRequests } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { approvals } from "../contract/schemas/insider/approval.ts";
import { leaveOut, paging } from "../contract/schemas/parts.ts";
import { openLabels } from "../insider/open-labels.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellApproval } from "../insider/tell-approval.ts";

/** `GET /api/v1/approvals`. */
export const approvalsList = defineRoute({
  id: "approvals-list",
  method: "get",
  path: "/api/v1/approvals",
  summary: "Lists requests for exports, newest first.",
  allows: seeInsider,
  scope: "cases:read",
  query: z.object({ state: z.enum(["waiting", "answered", "all"]).default("all"), ...paging }),
  answers: { 200: { describes: "A page of requests.", body: approvals } },
  async handle({ query: { state, ...page } }, { database, now }) {
    const { requests, ...next } = await listExportRequests(database, {
      ...leaveOut(page),
      ...(state === "all" ? {} : { isOpen: state === "waiting" }),
    });
    const { label } = await openLabels(database);
    return { status: 200, body: { approvals: requests.map((each) => tellApproval(each, label, now())), ...next } };
  },
});
