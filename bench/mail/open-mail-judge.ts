import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { noPolicy, type Verdict } from "@doorward/core";
import { judgeDelivery, listedPackages } from "@doorward/doors";
import { deliveryLimits, doJob, removeSpoolFolder } from "@doorward/readers";
import { noList, openLinkReader } from "@doorward/readers/link";

/** Judges one mail in this process, as the readers and the command do together, without lists and policy. */
export type JudgeMail = (name: string, bytes: Buffer, spoolFolder?: string) => Promise<Verdict>;

/** Opens the judging of mail in one process. The folder is for what is unpacked. */
export function openMailJudge(folder: string): JudgeMail {
  const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });
  return async (name, bytes, spoolFolder = join(folder, "spool")) => {
    mkdirSync(spoolFolder, { recursive: true });
    const result = await doJob(
      {
        kind: "deliver",
        name,
        source: { kind: "bytes", bytes },
        expects: "message",
        wantsView: false,
        records: undefined,
        spoolFolder,
        limits: deliveryLimits,
        listed: listedPackages,
        skip: [],
      },
      () => undefined,
    );
    removeSpoolFolder(spoolFolder);
    if (result.kind !== "delivery") throw new Error(`${name} could not be read.`);
    const arrival = { kind: "message", name, sha256: result.sha256 } as const;
    return judgeDelivery(result.facts, { door: "support", arrival, links, policy: noPolicy, tookMs: 0 });
  };
}
