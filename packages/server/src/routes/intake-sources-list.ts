import { listIntakeSources } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { intakeSource } from "../contract/schemas/intake-source.ts";
import { tellSource } from "../intake/sources.ts";

/** `GET /api/v1/intake-sources`. */
export const intakeSourcesList = defineRoute({
  id: "intake-sources-list",
  method: "get",
  path: "/api/v1/intake-sources",
  summary: "Lists where arrivals come from, and how each has been doing.",
  allows: ["admin"],
  scope: "settings:read",
  answers: {
    200: {
      describes: "All of them, by name.",
      body: z.object({ sources: z.array(intakeSource) }).meta({ id: "IntakeSources" }),
    },
  },
  async handle({ doors }, services) {
    const sources = await listIntakeSources(services.database, doors);
    return { status: 200, body: { sources: sources.map((source) => tellSource(source, services)) } };
  },
});
