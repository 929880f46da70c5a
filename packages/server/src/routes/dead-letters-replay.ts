import { Problem } from "@doorward/core";
import { appendAudit, inTransaction } from "@doorward/store";
import { linkArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { byId } from "../contract/schemas/parts.ts";
import { replayDeadLetter } from "../judging/replay-dead-letters.ts";

/** `POST /api/v1/dead-letters/{id}/replays`. */
export const deadLettersReplay = defineRoute({
  id: "dead-letters-replay",
  method: "post",
  path: "/api/v1/dead-letters/{id}/replays",
  summary: "Sends work that was given up to the queue again.",
  allows: ["admin", "analyst"],
  scope: "operate",
  params: byId,
  answers: { 202: { describes: "Its arrival waits to be judged again.", body: accepted } },
  async handle({ params, doors, actor }, { database, jobs, now }) {
    const letter = await jobs.findDeadLetter("judge", params.id);
    if (letter === undefined) throw new Problem("not-found", "There is no such dead letter. Check the id.");
    const { arrivalId } = letter.about;
    await inTransaction(database, async (handle) => {
      await replayDeadLetter(handle, letter, { jobs, doors });
      const subject = `arrival:${arrivalId}`;
      await appendAudit(handle, { at: now(), actor: actor.id, action: "dead-letter.replayed", subject });
    });
    return { status: 202, body: { id: arrivalId, state: "waiting", links: linkArrival(arrivalId) } };
  },
});
