import { Problem } from "@doorward/core";
import { openKeptView, renderSafeView, viewPolicy, type KeptView } from "@doorward/doors";
import { readFacts, readVerdict } from "@doorward/store";
import { roles } from "../access/roles.ts";
import { getArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";

/** A page of the console may show it in a frame; in it nothing loads, runs, or leads anywhere. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `${viewPolicy}; frame-ancestors 'self'; sandbox`,
  "x-frame-options": "SAMEORIGIN",
};

/** `GET /api/v1/arrivals/{id}/view`. */
export const arrivalsView = defineRoute({
  id: "arrivals-view",
  method: "get",
  path: "/api/v1/arrivals/{id}/view",
  summary: "Shows a message without anything that acts: no script, link, picture or address that can be followed.",
  allows: roles,
  scope: "arrivals:read",
  params: byId,
  answers: { 200: { describes: "A page that is safe to open.", body: "page" } },
  async handle({ params, doors }, services) {
    const arrival = await getArrival(services, params.id, doors);
    const kept = await readVerdict(services.database, arrival.id, doors);
    const facts = await readFacts(services.database, arrival.id, doors);
    const shown = facts === undefined ? undefined : (JSON.parse(facts) as { readonly shown?: KeptView }).shown;
    if (kept === undefined || shown === undefined)
      throw new Problem("not-found", "There is no message to show, or what was read of it is not kept any more.");
    return { status: 200, headers, body: renderSafeView(openKeptView(shown, kept.verdict)) };
  },
});
