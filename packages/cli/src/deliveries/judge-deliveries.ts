import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DeliveryFacts, Policy, Verdict } from "@doorward/core";
import { judgeDelivery, listedPackages, type DeliveryDoor } from "@doorward/doors";
import { deliveryLimits, readSent, removeSpoolFolder, type DnsRecords } from "@doorward/readers";
import type { LinkReader } from "@doorward/readers/link";
import type { Readers } from "../readers.ts";
import type { Delivery } from "./delivery.ts";

/** A verdict on a delivery, and its messages with their views where those were asked for. */
export interface JudgedDelivery {
  readonly verdict: Verdict;
  readonly facts: Pick<DeliveryFacts, "messages">;
}

/** What judging deliveries needs. */
export interface DeliveryJudgeOptions {
  readonly readers: Readers;
  readonly links: LinkReader;
  readonly policy: Policy;
  readonly door: DeliveryDoor;
  readonly expects: "file" | "message";
  readonly wantsView: boolean;
  readonly records: DnsRecords | undefined;
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

/** What is known of what could not be opened. */
const noDelivery: DeliveryFacts = {
  delivered: [],
  code: [],
  file: { files: [] },
  messages: [],
  unjudged: [],
  partly: [],
};

async function judgeOne(
  { name, source }: Delivery,
  number: number,
  { readers, links, policy, door, expects, wantsView, records }: DeliveryJudgeOptions,
): Promise<JudgedDelivery> {
  const started = performance.now();
  const spoolFolder = join(readers.folder, String(number));
  mkdirSync(spoolFolder);
  try {
    const { facts, sha256 } =
      source.kind === "unreadable"
        ? { facts: { ...noDelivery, unjudged: [{ path: name, reason: source.reason }] }, sha256: undefined }
        : await readSent(
            { name, source, expects, wantsView, records, spoolFolder, limits: deliveryLimits, listed: listedPackages },
            readers.pool,
          );
    const kind = expects === "message" ? ("message" as const) : ("file" as const);
    const arrival = { kind, name, ...(sha256 === undefined ? {} : { sha256 }) };
    const tookMs = Math.round((performance.now() - started) * 10) / 10;
    const verdict = judgeDelivery(facts, { door, arrival, links, policy, tookMs });
    return { verdict, facts: { messages: wantsView ? facts.messages : [] } };
  } finally {
    removeSpoolFolder(spoolFolder);
  }
}
