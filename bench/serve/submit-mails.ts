import { join } from "node:path";
import { runCommand } from "../scan/run-command.ts";
import { findSpread, type Spread } from "./percentiles.ts";
import type { SpooledMails } from "./spool-mails.ts";

/** What the sender is told to do. */
export interface SendOrder {
  readonly url: string;
  readonly path: string;
  readonly token: string;
  readonly perSecond: number;
  readonly connections: number;
  readonly mails: SpooledMails;
}

/** What the sender tells of it. */
export interface SentMails {
  /** Of each mail, from the moment it should have been sent until it was answered. */
  readonly ms: readonly number[];
  readonly locations: readonly string[];
  readonly faults: readonly string[];
  readonly seconds: number;
  /** How late the sender itself was at its worst. */
  readonly latestSend: number;
}

/** How a server answered mails that came at a steady pace. */
export interface Accepting extends Spread {
  readonly seconds: number;
  /** Mails that were not answered with 202, and why. */
  readonly refused: number;
  readonly faults: readonly string[];
  readonly latestSendMs: number;
}

/** Sends mails from a process of their own. */
export async function submitMails(
  order: SendOrder,
): Promise<{ readonly accepting: Accepting; readonly locations: readonly string[] }> {
  const { output, status } = await runCommand(
    [join(import.meta.dirname, "send-program.ts"), JSON.stringify(order)],
    false,
  );
  if (status !== 0) throw new Error("The mails could not be sent.");
  const { ms, locations, faults, seconds, latestSend } = JSON.parse(output) as SentMails;
  return {
    accepting: {
      ...findSpread(ms),
      seconds,
      refused: faults.length,
      faults: [...new Set(faults)].slice(0, 10),
      latestSendMs: latestSend,
    },
    locations,
  };
}
