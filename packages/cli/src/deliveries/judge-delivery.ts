import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { noDeliveryFacts, type DeliveryFacts, type Door, type Policy, type Verdict } from "@doorward/core";
import { judgeDelivery, listedPackages } from "@doorward/doors";
import { deliveryLimits, readSent, removeSpoolFolder, type DnsRecords } from "@doorward/readers";
import type { LinkReader } from "@doorward/readers/link";
import type { Readers } from "../readers.ts";
import type { Delivery } from "./delivery.ts";

/** What judging deliveries needs. */
export interface DeliveryJudgeOptions {
  readonly readers: Readers;
  readonly links: LinkReader;
  readonly policy: Policy;
  readonly door: Door;
  readonly expects: "file" | "message";
  readonly wantsView: boolean;
  readonly records: DnsRecords | undefined;
}

/** Reads one delivery and judges it. `number` is another one for each that is judged at the same time. */
export async function judgeOneDelivery(
  { name, source }: Delivery,
  number: number,
  { readers, links, policy, door, expects, wantsView, records }: DeliveryJudgeOptions,
): Promise<{ readonly verdict: Verdict; readonly facts: DeliveryFacts }> {
  const started = performance.now();
  const spoolFolder = join(readers.folder, String(number));
  mkdirSync(spoolFolder);
  try {
    const { facts, sha256 } =
      source.kind === "unreadable"
        ? { facts: { ...noDeliveryFacts, unjudged: [{ path: name, reason: source.reason }] }, sha256: undefined }
        : await readSent(
            { name, source, expects, wantsView, records, spoolFolder, limits: deliveryLimits, listed: listedPackages },
            readers.pool,
          );
    const kind = expects === "message" ? ("message" as const) : ("file" as const);
    const arrival = { kind, name, ...(sha256 === undefined ? {} : { sha256 }) };
    const tookMs = Math.round((performance.now() - started) * 10) / 10;
    return { verdict: judgeDelivery(facts, { door, arrival, links, policy, tookMs }), facts };
  } finally {
    removeSpoolFolder(spoolFolder);
  }
}
