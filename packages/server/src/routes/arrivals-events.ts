import { roles } from "../access/roles.ts";
import { getArrival, linkArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";
import { answerEvents, writeEvent } from "../http/answer-events.ts";

/** `GET /api/v1/arrivals/{id}/events`. */
export const arrivalsEvents = defineRoute({
  id: "arrivals-events",
  method: "get",
  path: "/api/v1/arrivals/{id}/events",
  summary: "Follows an arrival by server-sent events until it is judged.",
  description: "Each event `arrival` has `{id, state, links}`. The stream ends after `judged` or `failed`.",
  allows: roles,
  scope: "arrivals:read",
  params: byId,
  answers: { 200: { describes: "The events.", body: "events" } },
  async handle(request, services) {
    const { params, doors } = request;
    const tell = (state: string) => writeEvent("arrival", { id: params.id, state, links: linkArrival(params.id) });
    const { id } = await getArrival(services, params.id, doors);
    // The state is asked for again whenever something changed, so that it is told in order and to its end.
    const look = async () => {
      const { state } = await getArrival(services, id, doors);
      return state === "waiting" ? [tell(state)] : [tell(state), null];
    };
    return await answerEvents(
      {
        begin: look,
        tell: (change) =>
          change.kind === "arrival" && change.id === id && change.state !== "waiting" ? [tell(change.state), null] : [],
      },
      request,
      services,
    );
  },
});
