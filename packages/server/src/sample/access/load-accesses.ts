import { hashCustomer, keepAccessRecords, readCustomerKeys, readSetting, writeSetting } from "@doorward/store";
import { explainAccesses } from "../../insider/taking/explain-accesses.ts";
import type { Services } from "../../services.ts";
import { wait } from "../../wait.ts";
import { sampleSource } from "../sample-source.ts";
import { customersOfSample } from "./access-story.ts";
import { listAccessWeeks } from "./list-access-weeks.ts";

/** Milliseconds between two batches that are kept, so that people are answered meanwhile. */
const pause = 20;

/**
 * Keeps what the support desk of the sample did, where it is to be loaded and not all of it is here, and has counting alert as after
 * somebody had calibrated it. Batches that are here already are counted once, so that a stop in the middle loses nothing.
 */
export async function loadAccesses(
  { database, watching, now }: Pick<Services, "database" | "watching" | "now">,
  signal: AbortSignal,
): Promise<void> {
  const sample = await readSetting(database, "sample");
  if (sample === undefined || sample.isWhole) return;
  const receivedAt = now();
  const keys = await readCustomerKeys(database, receivedAt);
  await writeSetting(
    database,
    "insider",
    { alertsOn: true, alertsPerWeek: 0.5, customers: customersOfSample },
    receivedAt,
  );
  for (const { batch, records } of listAccessWeeks(new Date(sample.at), (id) => hashCustomer(keys, id))) {
    if (signal.aborted) return;
    await keepAccessRecords(database, { source: sampleSource, batch, records, receivedAt, explain: explainAccesses });
    await wait(pause, signal);
  }
  await writeSetting(database, "sample", { ...sample, isWhole: true }, receivedAt);
  watching.forget();
}
