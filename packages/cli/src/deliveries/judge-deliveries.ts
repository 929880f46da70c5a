import type { DeliveryFacts, Verdict } from "@doorward/core";
import type { Delivery } from "./delivery.ts";
import { judgeOneDelivery, type DeliveryJudgeOptions } from "./judge-delivery.ts";

/** A verdict on a delivery, and its messages with their views where those were asked for. */
export interface JudgedDelivery {
  readonly verdict: Verdict;
  readonly facts: Pick<DeliveryFacts, "messages">;
}

/** Judges deliveries in their order, as many at once as there are readers and some more that wait for them. */
export async function* judgeDeliveries(
  deliveries: AsyncIterable<Delivery>,
  options: DeliveryJudgeOptions,
): AsyncGenerator<JudgedDelivery> {
  const ahead = options.readers.pool.size * 3;
  const running: Promise<JudgedDelivery>[] = [];
  let number = 0;
  for await (const delivery of deliveries) {
    number += 1;
    const judged = judgeOne(delivery, number, options);
    // Whoever takes it hears of a failure; until then nobody does.
    judged.catch(() => undefined);
    running.push(judged);
    const next = running.length > ahead ? running.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const judged of running) yield await judged;
}

/** The facts of thousands are not kept until their turn comes. */
async function judgeOne(delivery: Delivery, number: number, options: DeliveryJudgeOptions): Promise<JudgedDelivery> {
  const { verdict, facts } = await judgeOneDelivery(delivery, number, options);
  return { verdict, facts: { messages: options.wantsView ? facts.messages : [] } };
}
