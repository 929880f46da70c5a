import { announce, appendAudit, inTransaction, rejudgeArrival } from "@doorward/store";
import { linkArrival, refuseNoArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `POST /api/v1/arrivals/{id}/judgements`. */
export const arrivalsRejudge = defineRoute({
  id: "arrivals-rejudge",
  method: "post",
  path: "/api/v1/arrivals/{id}/judgements",
  summary: "Has an arrival judged again, with the rules and lists of now.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "arrivals:write",
  params: byId,
  answers: {
    202: {
      describes: "It waits to be judged again.",
      body: accepted,
      headers: { Location: "Where the verdict will be." },
    },
  },
  async handle({ params: { id }, doors, actor }, { database, jobs, now }) {
    await inTransaction(database, async (handle) => {
      const arrival = await rejudgeArrival(handle, id, doors);
      if (arrival === undefined) refuseNoArrival();
      await jobs.send(handle, "judge", { arrivalId: id });
      await announce(handle, { kind: "arrival", id, door: arrival.door, state: "waiting" });
      await appendAudit(handle, { at: now(), actor: actor.id, action: "arrival.rejudged", subject: `arrival:${id}` });
    });
    const links = linkArrival(id);
    return { status: 202, headers: { location: links.self }, body: { id, state: "waiting", links } };
  },
});
