import { workKinds, type DeadLetter } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { door, id, leaveOut, moment, next, rows } from "../contract/schemas/parts.ts";
import { listDeadArrivals } from "../judging/dead-arrivals.ts";

const letter = z
  .object({
    id,
    kind: z.enum(workKinds).describe("What was to be done: `judge` an arrival, or `deliver` an event about it."),
    arrivalId: id,
    destinationId: id.nullable().describe("Where an event was to go."),
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
    kind: z.enum(workKinds).default("judge").describe("Which work."),
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
    const { kind, ...page } = query;
    const { letters, ...more } = await listDeadArrivals({ database, jobs, doors }, kind, leaveOut(page));
    return {
      status: 200,
      body: { letters: letters.map(({ about, ...told }) => ({ ...told, kind, ...tellSubject(about) })), ...more },
    };
  },
});

function tellSubject(about: DeadLetter["about"]): {
  readonly arrivalId: string;
  readonly destinationId: string | null;
} {
  return { arrivalId: about.arrivalId, destinationId: "destinationId" in about ? about.destinationId : null };
}
