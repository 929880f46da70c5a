import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { answerEvents, writeEvent } from "../http/answer-events.ts";

/** `GET /api/v1/events`. */
export const eventsFollow = defineRoute({
  id: "events-follow",
  method: "get",
  path: "/api/v1/events",
  summary: "Follows everything that changes at the doors one may know of, by server-sent events.",
  description:
    "Each event `arrival` or `case` has `{id, door, state}`. After a break, ask for the present state again: what happened meanwhile is not told later.",
  allows: roles,
  scope: "arrivals:read",
  answers: { 200: { describes: "The events, without end.", body: "events" } },
  async handle(request, services) {
    const { doors } = request;
    return await answerEvents(
      {
        begin: async () => [writeEvent("begin", { doors })],
        tell: ({ kind, id, door, state }) => (doors.includes(door) ? [writeEvent(kind, { id, door, state })] : []),
      },
      request,
      services,
    );
  },
});
