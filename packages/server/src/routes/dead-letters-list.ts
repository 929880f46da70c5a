import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { door, id, leaveOut, moment, next, rows } from "../contract/schemas/parts.ts";
import { listDeadArrivals } from "../judging/replay-dead-letters.ts";

const letter = z
  .object({
    id,
    arrivalId: id,
    door,
    name: z.string().describe("What the sender called the arrival; text of a stranger."),
    reason: z.string(),
    attempts: z.int(),
    diedAt: moment,
  })
  .meta({ id: "DeadLetter" });

/** `GET /api/v1/dead-letters`. */
export const deadLettersList = defineRoute({
  id: "dead-letters-list",
  method: "get",
  path: "/api/v1/dead-letters",
  summary: "Lists work that was given up, the oldest first.",
  allows: ["admin", "analyst", "auditor"],
  scope: "operate",
  query: z.object({
    after: id.optional().describe("`next` of the page before."),
    ...rows,
  }),
  answers: {
    200: {
      describes: "A page of it.",
      body: z.object({ letters: z.array(letter), next }).meta({ id: "DeadLetterPage" }),
    },
  },
  async handle({ query, doors }, { database, jobs }) {
    const { letters, ...more } = await listDeadArrivals({ database, jobs, doors }, leaveOut(query));
    return {
      status: 200,
      body: { letters: letters.map(({ about, ...told }) => ({ ...told, arrivalId: about.arrivalId })), ...more },
    };
  },
});
