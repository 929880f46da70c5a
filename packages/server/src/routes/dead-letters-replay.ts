import { Problem } from "@doorward/core";
import { appendAudit, findArrival, inTransaction, rejudgeArrival, type DeadLetter } from "@doorward/store";
import { linkArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { byId } from "../contract/schemas/parts.ts";
import type { Queue } from "../services.ts";

const pageSize = 200;
const mostPages = 100;

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
    const letter = await findLetter(jobs, params.id);
    const { arrivalId } = letter.about;
    await inTransaction(database, async (handle) => {
      const arrival = await findArrival(handle, arrivalId, doors);
      if (arrival === undefined) throw new Problem("not-found", "There is no such dead letter. Check the id.");
      if (arrival.state !== "waiting") await rejudgeArrival(handle, arrivalId, doors);
      await jobs.replayDeadLetter(handle, "judge", letter);
      const subject = `arrival:${arrivalId}`;
      await appendAudit(handle, { at: now(), actor: actor.id, action: "dead-letter.replayed", subject });
    });
    return { status: 202, body: { id: arrivalId, state: "waiting", links: linkArrival(arrivalId) } };
  },
});

async function findLetter(jobs: Queue, id: string): Promise<DeadLetter> {
  let after: { readonly after?: string } = {};
  for (let page = 0; page < mostPages; page += 1) {
    const letters = await jobs.listDeadLetters("judge", { limit: pageSize, ...after });
    const found = letters.find((letter) => letter.id === id);
    if (found !== undefined) return found;
    const last = letters.at(-1);
    if (last === undefined) break;
    after = { after: last.id };
  }
  throw new Problem("not-found", "There is no such dead letter. Check the id.");
}
