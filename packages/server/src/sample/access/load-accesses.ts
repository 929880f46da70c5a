import { hashCustomer, keepAccessRecords, readCustomerKeys, writeSetting } from "@doorward/store";
import { explainAccesses } from "../../insider/taking/explain-accesses.ts";
import type { Services } from "../../services.ts";
import { sampleSource } from "../sample-source.ts";
import { customersOfSample } from "./access-story.ts";
import { listAccessWeeks } from "./list-access-weeks.ts";

/**
 * Keeps what the support desk of the sample did, some weeks at a time, and has counting alert, as after somebody had calibrated it. The watch looks at
 * it like at anything that came.
 */
export async function loadAccesses({ database, watching, now }: Services): Promise<void> {
  const receivedAt = now();
  const keys = await readCustomerKeys(database, receivedAt);
  await writeSetting(
    database,
    "insider",
    { alertsOn: true, alertsPerWeek: 0.5, customers: customersOfSample },
    receivedAt,
  );
  for (const { batch, records } of listAccessWeeks(receivedAt, (id) => hashCustomer(keys, id)))
    await keepAccessRecords(database, { source: sampleSource, batch, records, receivedAt, explain: explainAccesses });
  watching.noteBatch();
}
