import { listDestinations } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { destinationList } from "../contract/schemas/destination.ts";

/** `GET /api/v1/destinations`. */
export const destinationsList = defineRoute({
  id: "destinations-list",
  method: "get",
  path: "/api/v1/destinations",
  summary: "Lists where events go, and how the last deliveries went.",
  allows: ["admin"],
  scope: "settings:read",
  answers: { 200: { describes: "All of them, without secrets.", body: destinationList } },
  async handle(_request, { database }) {
    return { status: 200, body: { destinations: await listDestinations(database) } };
  },
});
