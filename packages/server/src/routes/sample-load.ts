import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { moment } from "../contract/schemas/parts.ts";
import { loadSample } from "../sample/load-sample.ts";

const loaded = z.object({ arrivals: z.int(), from: moment, to: moment }).meta({
  id: "LoadedSample",
  example: { arrivals: 160, from: "2026-11-19T04:12:00.000Z", to: "2026-11-25T17:02:00.000Z" },
});

/** `POST /api/v1/sample`. */
export const sampleLoad = defineRoute({
  id: "sample-load",
  method: "post",
  path: "/api/v1/sample",
  summary: "Loads a week of a company that does not exist, to look around in; only where nothing came yet.",
  description:
    "About 160 arrivals, all inert, are judged like any other. They are said to have come in the seven days before today, and their source is `sample`.",
  allows: ["admin"],
  scope: "arrivals:write",
  answers: { 202: { describes: "They wait to be judged.", body: loaded } },
  async handle({ actor }, services) {
    return { status: 202, body: await loadSample(actor, services) };
  },
});
