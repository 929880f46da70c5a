import { askDatabase } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";

const state = z.enum(["well", "ill"]);
const health = z
  .object({ status: state, database: state })
  .meta({ id: "Health", example: { status: "well", database: "well" } });
const patienceMs = 2000;

/** `GET /health`. */
export const healthGet = defineRoute({
  id: "health-get",
  method: "get",
  path: "/health",
  summary: "Tells whether the server can do its work.",
  allows: "anyone",
  answers: {
    200: { describes: "It can.", body: health },
    503: { describes: "It cannot.", body: health },
  },
  async handle(_request, { database }) {
    const found = (await askDatabase(database, patienceMs)) ? "well" : "ill";
    return { status: found === "well" ? 200 : 503, body: { status: found, database: found } };
  },
});
