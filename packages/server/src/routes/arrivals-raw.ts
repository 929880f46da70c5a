import { Problem } from "@doorward/core";
import { appendAudit, readBlob } from "@doorward/store";
import { getArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";
import { attachmentHeaders } from "../http/attachment.ts";

/** `GET /api/v1/arrivals/{id}/raw`. */
export const arrivalsRaw = defineRoute({
  id: "arrivals-raw",
  method: "get",
  path: "/api/v1/arrivals/{id}/raw",
  summary: "Gives the bytes of an arrival as they came. Each reading is audited.",
  description: "What you get was made by a stranger who may mean harm. Open it nowhere but where harm can be done.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "raw:read",
  params: byId,
  answers: {
    200: {
      describes: "The bytes.",
      body: "bytes",
      headers: { "Content-Disposition": "Always an attachment, ending in `.untrusted`." },
    },
  },
  async handle({ params, doors, actor }, services) {
    const arrival = await getArrival(services, params.id, doors);
    if (arrival.sha256 === null) throw new Problem("not-found", "The bytes of this arrival are not kept any more.");
    const { database } = services;
    await appendAudit(database, {
      at: services.now(),
      actor: actor.id,
      action: "arrival.raw-read",
      subject: `arrival:${arrival.id}`,
    });
    return {
      status: 200,
      headers: attachmentHeaders(arrival.name, arrival.bytes),
      body: readBlob(database, arrival.sha256),
    };
  },
});
