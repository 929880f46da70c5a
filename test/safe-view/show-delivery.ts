import { noPolicy } from "@doorward/core";
import { judgeDelivery, listedPackages, makeSafeView, renderSafeView, renderTextView } from "@doorward/doors";
import { deliveryLimits, doJob } from "@doorward/readers";
import { noList, openLinkReader } from "@doorward/readers/link";
import { createSpoolFolder, removeSpoolFolder } from "../../packages/readers/src/tree/spool.ts";

/** A message as a page and as text, and how many links the page must tell of. */
export interface ShownDelivery {
  readonly page: string;
  readonly text: string;
  readonly links: number;
}

const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });

/** Reads, judges and shows a message as the command does. */
export async function showDelivery(name: string, bytes: Buffer): Promise<ShownDelivery> {
  const folder = createSpoolFolder();
  try {
    const result = await doJob(
      {
        kind: "deliver",
        name,
        source: { kind: "bytes", bytes },
        expects: "message",
        wantsView: true,
        records: undefined,
        spoolFolder: folder,
        limits: deliveryLimits,
        listed: listedPackages,
        skip: [],
      },
      () => undefined,
    );
    if (result.kind !== "delivery") throw new Error(`The readers gave a ${result.kind} for ${name}.`);
    const { facts } = result;
    const arrival = { kind: "message", name } as const;
    const verdict = judgeDelivery(facts, { door: "support", arrival, links, policy: noPolicy, tookMs: 0 });
    const view = makeSafeView(verdict, facts, { links, policy: noPolicy, door: "support" });
    const count = view.messages.reduce((sum, message) => sum + message.view.links.length, 0);
    return { page: renderSafeView(view), text: renderTextView(view), links: count };
  } finally {
    removeSpoolFolder(folder);
  }
}
