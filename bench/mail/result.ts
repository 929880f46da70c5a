import type { RunAt } from "../scan/result.ts";
import type { Collection } from "./read-collection.ts";
import type { CommandSpeed } from "./measure-command.ts";
import type { HonestMail } from "./measure-honest.ts";
import type { LimitRun } from "./measure-limits.ts";
import type { MailSpeed } from "./measure-speed.ts";

/** What docs/benchmarks/mail.json holds: first what the rules' pages are made from, then the rest. */
export interface MailResult extends RunAt {
  readonly benignMessages: number;
  readonly firings: HonestMail["firings"];
  readonly collection: Omit<Collection, "messages">;
  readonly honest: Omit<HonestMail, "firings">;
  readonly speed: MailSpeed;
  readonly command: CommandSpeed;
  readonly limits: readonly LimitRun[];
}
