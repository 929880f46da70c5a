import { askDatabase } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { askQueue } from "../judging/ask-queue.ts";

const state = z.enum(["well", "ill"]);
const health = z
  .object({
    status: state,
    database: state,
    jobs: z.enum(["well", "late", "ill"]).describe("`late` when something has waited to be judged for ten minutes."),
  })
  .meta({ id: "Health", example: { status: "well", database: "well", jobs: "well" } });
const patienceMs = 2000;

/** `GET /health`. */
export const healthGet = defineRoute({
  id: "health-get",
  method: "get",
  path: "/health",
  summary: "Tells whether the server can do its work.",
  allows: "anyone",
  answers: {
    200: { describes: "It can.", body: health },
    503: { describes: "It cannot.", body: health },
  },
  async handle(_request, services) {
    const database = (await askDatabase(services.database, patienceMs)) ? "well" : "ill";
    const jobs = database === "ill" ? "ill" : await askQueue(services, patienceMs);
    const status = database === "ill" || jobs === "ill" ? "ill" : "well";
    return { status: status === "well" ? 200 : 503, body: { status, database, jobs } };
  },
});
