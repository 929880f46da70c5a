import { listAudit, type WorkKind } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { moment } from "../contract/schemas/parts.ts";
import type { Services } from "../services.ts";

const work = z
  .object({
    waiting: z.int(),
    active: z.int().describe("Being done now."),
    dead: z.int().describe("Given up; see dead letters."),
    waitingSince: moment.nullable().describe("Since when the one waits that waits the longest."),
  })
  .meta({ id: "Work" });
const round = z.object({
  at: moment,
  problems: z.int().describe("Steps that failed; they are tried again in an hour, and the log tells why."),
  removed: z.int().describe("Arrivals and sightings of which something was removed."),
});
const operation = z
  .object({
    time: moment.describe("The server's clock."),
    store: z.enum(["embedded", "postgresql"]),
    judges: z.int().describe("How many arrivals this server judges at once; 0 where workers elsewhere do it all."),
    judging: work,
    delivering: work.describe("Events on their way to destinations."),
    housekeeping: round.nullable().describe("The last round of this server; null before the first ended."),
    backupAt: moment.nullable().describe("When somebody last took a backup over the API."),
  })
  .meta({ id: "Operation" });

/** `GET /api/v1/operation`. */
export const operationGet = defineRoute({
  id: "operation-get",
  method: "get",
  path: "/api/v1/operation",
  summary: "Tells how the work of the server stands: what waits, what was given up, when the house was last kept.",
  allows: ["admin", "analyst", "auditor"],
  scope: "operate",
  answers: { 200: { describes: "As it is now.", body: operation } },
  async handle(_request, services) {
    const { database, now, housekeeping } = services;
    const [backup] = await listAudit(database, { action: "backup.written", limit: 1 });
    const body = {
      time: now(),
      store: database.engine.kind === "pglite" ? "embedded" : "postgresql",
      judges: services.judges,
      judging: await tellWork(services, "judge"),
      delivering: await tellWork(services, "deliver"),
      housekeeping: housekeeping.readLast() ?? null,
      backupAt: backup?.at ?? null,
    };
    return { status: 200, body };
  },
});

async function tellWork({ jobs }: Services, kind: WorkKind) {
  const { waitingSince = null, ...counts } = await jobs.countJobs(kind);
  return { ...counts, waitingSince };
}
