import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { answerProblem } from "../http/answer-problem.ts";
import { receiveDelivery } from "../intake/webhooks/receive.ts";

const received = z
  .object({
    arrivals: z.number().int().describe("How many arrivals it made; none for what came before, or is of no interest."),
  })
  .meta({ id: "IntakeReceived" });

/** `POST /api/v1/intake/{source}`. */
export const intakeReceive = defineRoute({
  id: "intake-receive",
  method: "post",
  path: "/api/v1/intake/{source}",
  summary: "Takes what a connected product sends; its own signature over the bytes is what admits it.",
  description: "What is answered `202` is stored. The same delivery sent again makes no second arrival.",
  allows: "anyone",
  params: z.object({ source: z.string().max(100) }),
  body: "bytes",
  answers: { 202: { describes: "It is stored.", body: received } },
  async handle({ params: { source: sourceId }, headers, body, from }, services) {
    const receipt = await receiveDelivery({ sourceId, headers, body, from }, services);
    if ("arrivals" in receipt) return { status: 202, body: receipt };
    const wait = String(receipt.waitSeconds);
    return answerProblem("too-many-requests", `Try again in ${wait} seconds.`, { headers: { "retry-after": wait } });
  },
});
