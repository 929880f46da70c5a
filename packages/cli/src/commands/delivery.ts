import { outcomes, Problem } from "@doorward/core";
import { findDeliveries, type DeliveryCommand } from "../deliveries/find-deliveries.ts";
import { judgeDeliveries } from "../deliveries/judge-deliveries.ts";
import { readRecords } from "../deliveries/read-records.ts";
import { openViewWriter } from "../deliveries/write-views.ts";
import { openReader, type OpenedReader } from "../link-reader.ts";
import { tellDelivery } from "../output/delivery.ts";
import { choosePaint } from "../output/paint.ts";
import { openProgress } from "../output/progress.ts";
import { chooseWidth } from "../output/wrap.ts";
import { startReaders } from "../readers.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readDeliveryOptions } from "./delivery-options.ts";
import type { Verdict } from "@doorward/core";

/** `doorward file`, `mail` and `ticket`: judges each thing that was sent and tells the verdicts; gives the exit status of the worst. */
export async function judgeSent(
  command: DeliveryCommand,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const options = readDeliveryOptions(command, words);
  const records = options.records === undefined ? undefined : readRecords(options.records);
  const opened = await openReader(surroundings, options.policy);
  const readers = surroundings.readers ?? startReaders(1);
  const writer = openBatchWriter(surroundings.output);
  const views =
    options.view === undefined
      ? undefined
      : openViewWriter(options.view, { links: opened.reader, policy: opened.policy, door: options.door });
  const tell = options.format === "json" ? toLine : makeTeller(opened, surroundings);
  let judged = 0;
  let worst = 0;
  const progress = openProgress(surroundings, () => `${judged.toLocaleString("en")} judged`);
  try {
    const deliveries = findDeliveries(command, options.inputs, surroundings.input);
    for await (const { verdict, facts } of judgeDeliveries(deliveries, {
      readers,
      links: opened.reader,
      policy: opened.policy,
      door: options.door,
      expects: command === "file" ? "file" : "message",
      wantsView: views !== undefined,
      records,
    })) {
      judged += 1;
      worst = Math.max(worst, outcomes.indexOf(verdict.verdict));
      views?.add(verdict, facts);
      await writer.write(tell(verdict));
    }
    views?.close();
  } finally {
    progress.close();
    await writer.flush();
    if (surroundings.readers === undefined) readers.close();
  }
  if (judged === 0) throw new Problem("input-not-readable", "There was nothing to judge in what you named.");
  return worst;
}

function toLine(verdict: Verdict): string {
  return `${JSON.stringify(verdict)}\n`;
}

function makeTeller(
  { lists, policyPath }: OpenedReader,
  { output, environment, today }: Surroundings,
): (verdict: Verdict) => string {
  const paint = choosePaint(output, environment);
  const width = chooseWidth(output);
  const reliesOn = { lists, today, ...(policyPath === undefined ? {} : { policyPath }) };
  return (verdict) => `${tellDelivery(verdict, reliesOn, paint, width)}\n`;
}
