import { nearLimit, type ExportLimits } from "@doorward/core";
import { listExportedRows } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { approvalLimits } from "../contract/schemas/insider/approval.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { seeInsider } from "../insider/roles.ts";

/** `GET /api/v1/approvals/limits`. */
export const approvalsLimits = defineRoute({
  id: "approvals-limits",
  method: "get",
  path: "/api/v1/approvals/limits",
  summary: "Tells how much people and teams exported beside their limits.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "The sums, the nearest to a limit first.", body: approvalLimits } },
  async handle(_request, { database, now }) {
    const { exports } = await readInsiderSettings(database);
    const { label } = await openLabels(database);
    const listed = (await listExportedRows(database, now())).map(({ of, name, sum }) => {
      const { day: dayLimit, month: monthLimit } = exports[of];
      const share = Math.max(sum.day / dayLimit, sum.month / monthLimit);
      const who = of === "viewer" ? label(name) : name;
      return { share, told: { of, name: who, ...sum, dayLimit, monthLimit, isNear: share >= nearLimit } };
    });
    const sums = listed.toSorted((one, other) => other.share - one.share).map(({ told }) => told);
    return { status: 200, body: { ...tellLimits(exports), sums } };
  },
});

function tellLimits({ needsApproval, atOnce }: ExportLimits) {
  return { needsApproval, atOnce };
}
