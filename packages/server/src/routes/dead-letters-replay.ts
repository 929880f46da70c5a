import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, type Handle } from "@doorward/store";
import { linkArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute, type RouteRequest } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { byId } from "../contract/schemas/parts.ts";
import { replayDelivery, replayJudging } from "../judging/dead-arrivals.ts";
import type { Services } from "../services.ts";

/** `POST /api/v1/dead-letters/{id}/replays`. */
export const deadLettersReplay = defineRoute({
  id: "dead-letters-replay",
  method: "post",
  path: "/api/v1/dead-letters/{id}/replays",
  summary: "Sends work that was given up to the queue again.",
  allows: ["admin", "analyst"],
  scope: "operate",
  params: byId,
  answers: {
    202: { describes: "Its arrival waits to be judged again, or its event to be delivered.", body: accepted },
  },
  async handle({ params, doors, actor }, { database, jobs, now }) {
    const replay = await findReplay(params.id, doors, jobs);
    if (replay === undefined) throw new Problem("not-found", "There is no such dead letter. Check the id.");
    const { arrivalId, subject } = replay;
    const state = await inTransaction(database, async (handle) => {
      const replayed = await replay.work(handle);
      await appendAudit(handle, { at: now(), actor: actor.id, action: "dead-letter.replayed", subject });
      return replayed;
    });
    return { status: 202, body: { id: arrivalId, state, links: linkArrival(arrivalId) } };
  },
});

/** What is to be replayed, of whichever kind of work it is. */
async function findReplay(id: string, doors: RouteRequest["doors"], jobs: Services["jobs"]) {
  const judging = await jobs.findDeadLetter("judge", id);
  if (judging !== undefined) {
    const { arrivalId } = judging.about;
    const work = async (handle: Handle) => {
      await replayJudging(handle, judging, { jobs, doors });
      return "waiting" as const;
    };
    return { arrivalId, subject: `arrival:${arrivalId}`, work };
  }
  const delivery = await jobs.findDeadLetter("deliver", id);
  if (delivery === undefined) return undefined;
  const { arrivalId, destinationId } = delivery.about;
  const work = async (handle: Handle) => (await replayDelivery(handle, delivery, { jobs, doors })).state;
  return { arrivalId, subject: `destination:${destinationId}`, work };
}
