import { z } from "zod";
import { door, id, kind, moment, next, outcome } from "./parts.ts";
import { verdictParts } from "./verdict.ts";

/** How far an arrival has come. */
export const arrivalState = z.enum(["waiting", "judged", "failed"]).meta({
  id: "ArrivalState",
  description: "`failed` could not be judged; its verdict is `check` and says why.",
});

const heldBecause = z
  .string()
  .nullable()
  .describe("Why it is kept beyond its days. Null also for whoever is no administrator, analyst or auditor.");

const links = z.object({ self: z.string(), events: z.string() });

/** What who submits gets: where to look later. */
export const accepted = z.object({ id, state: arrivalState, links }).meta({
  id: "AcceptedArrival",
  example: {
    id: "0198c0de-0000-7000-8000-000000000001",
    state: "waiting",
    links: {
      self: "/api/v1/arrivals/0198c0de-0000-7000-8000-000000000001",
      events: "/api/v1/arrivals/0198c0de-0000-7000-8000-000000000001/events",
    },
  },
});

/** An arrival that waits to be judged. */
export const waitingArrival = z
  .object({ id, state: z.literal("waiting"), door, kind, name: z.string(), receivedAt: moment, links })
  .meta({ id: "WaitingArrival" });

/** The verdict, with what became of the arrival. */
export const judgedArrival = z
  .object({
    id,
    state: z.enum(["judged", "failed"]),
    receivedAt: moment,
    judgedAt: moment,
    failure: z.string().nullable().describe("Why it could not be judged."),
    judgement: z.int().describe("From 1; grows each time the arrival is judged again."),
    heldBecause,
    ...verdictParts,
  })
  .meta({ id: "JudgedArrival" });

/** One row of a list of arrivals. */
const listedArrival = z
  .object({
    id,
    door,
    kind,
    name: z.string().describe("What the sender called it; text of a stranger."),
    source: z.string().describe("`api`, `sample`, or the id of an intake source."),
    submittedBy: z.string(),
    sha256: z.string().nullable(),
    bytes: z.int(),
    receivedAt: moment,
    state: arrivalState,
    outcome: outcome.nullable(),
    failure: z.string().nullable(),
    judgedAt: moment.nullable(),
    heldBecause,
    erasedAt: moment.nullable(),
  })
  .meta({ id: "Arrival" });

/** A page of them. */
export const arrivalPage = z.object({ arrivals: z.array(listedArrival), next }).meta({ id: "ArrivalPage" });
