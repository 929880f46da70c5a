import type { DeliveryFacts } from "@doorward/core";
import { defaultLimits, type Limits } from "../tree/limits.ts";
import { createSpoolFolder, removeSpoolFolder } from "../tree/spool.ts";
import type { DeliveryJob, DeliveryResult } from "./delivery-job.ts";
import { readDelivery } from "./read-delivery.ts";

/** Reads bytes as a file that somebody sent, in this process. */
export async function readSentBytes(
  name: string,
  content: string | Uint8Array,
  options: Partial<DeliveryJob> & { readonly limits?: Limits } = {},
): Promise<DeliveryFacts> {
  return (await readWhole(name, content, options)).facts;
}

/** The same with the hash. */
export async function readWhole(
  name: string,
  content: string | Uint8Array,
  options: Partial<DeliveryJob> = {},
): Promise<DeliveryResult> {
  const spoolFolder = createSpoolFolder();
  try {
    return await readDelivery(
      {
        kind: "deliver",
        name,
        source: { kind: "bytes", bytes: Buffer.from(content as string) },
        expects: "file",
        wantsView: false,
        records: undefined,
        limits: defaultLimits,
        listed: [],
        skip: [],
        ...options,
        spoolFolder,
      },
      () => undefined,
    );
  } finally {
    removeSpoolFolder(spoolFolder);
  }
}
