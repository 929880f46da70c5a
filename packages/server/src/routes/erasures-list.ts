import { listErasures } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { id, moment } from "../contract/schemas/parts.ts";

const erasure = z
  .object({
    id,
    hashes: z
      .array(z.string())
      .describe("Keyed hashes of the values that were named; they say nothing without the key."),
    arrivals: z.int(),
    reason: z.string(),
    erasedBy: z.string(),
    erasedAt: moment,
  })
  .meta({ id: "Erasure" });

/** `GET /api/v1/erasures`. */
export const erasuresList = defineRoute({
  id: "erasures-list",
  method: "get",
  path: "/api/v1/erasures",
  summary:
    "Lists the erasures that were done, the oldest first, for doing them again after an older backup was restored.",
  allows: ["admin", "auditor"],
  scope: "audit:read",
  answers: {
    200: { describes: "All of them.", body: z.object({ erasures: z.array(erasure) }).meta({ id: "Erasures" }) },
  },
  async handle(_request, { database }) {
    const erasures = await listErasures(database);
    return { status: 200, body: { erasures } };
  },
});
