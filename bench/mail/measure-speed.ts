import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../scan/run-command.ts";
import { makeMessages } from "./make-messages.ts";
import type { SubjectRun } from "./subject-program.ts";
import { subjects } from "./subjects.ts";

/** How many messages a second, ours and others'. */
export interface MailSpeed {
  readonly messages: number;
  readonly megabytes: number;
  readonly runs: readonly (SubjectRun & { readonly id: string; readonly name: string; readonly answer: string })[];
  /** Programs of others that waited for a core when it began; above 0 the times are longer than they need be. */
  readonly loadBefore: number;
}

const count = 2000;

/** Measures everybody on the same messages, one after the other, each in a process of its own. */
export async function measureSpeed(folder: string): Promise<MailSpeed> {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const program = join(import.meta.dirname, "subject-program.ts");
  const runs = [];
  for (const [id, { name, answer }] of Object.entries(subjects)) {
    process.stderr.write(`Measuring ${name} …\n`);
    const words = ["--expose-gc", program, id, String(count), join(folder, "spool")];
    const { output, status } = await runCommand(words, false);
    if (status !== 0) throw new Error(`${name} could not be measured.`);
    runs.push({ id, name, answer, ...(JSON.parse(output) as SubjectRun) });
  }
  let bytes = 0;
  for (const message of makeMessages(count)) bytes += message.bytes.length;
  return { messages: count, megabytes: bytes / 1e6, runs, loadBefore };
}
