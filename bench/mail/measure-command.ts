import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildProgram } from "../../tools/build/build-program.ts";
import { runCommand } from "../scan/run-command.ts";
import { makeMessages } from "./make-messages.ts";

/** The built command on one mail, started anew, and on ten thousand at once. */
export interface CommandSpeed {
  readonly cold: {
    /** Milliseconds of wall clock: the shortest and the median. */
    readonly best: number;
    readonly median: number;
    readonly repetitions: number;
    readonly peakMegabytes: number;
    /** The same Node with an empty program. */
    readonly nodeAlone: number;
  };
  readonly many: readonly {
    readonly messages: number;
    readonly megabytes: number;
    readonly seconds: number;
    readonly processorSeconds: number;
    readonly peakMegabytes: number;
  }[];
}

const repetitions = 11;
const dist = join(import.meta.dirname, "../../packages/cli/dist");

/** The program that is measured. */
export const program = join(dist, "doorward.js");

/** Builds the command and measures it. */
export async function measureCommand(folder: string): Promise<CommandSpeed> {
  await buildProgram(dist);
  mkdirSync(folder, { recursive: true });
  const [first] = makeMessages(1);
  const one = join(folder, "one.eml");
  writeFileSync(one, first?.bytes ?? "");
  const words = [program, "mail", "--json", one];
  const times = await repeat(words);
  const alone = await repeat(["-e", "0"]);
  const { peakMegabytes } = await runCommand(words, true);
  const many = [];
  for (const messages of [2500, 10_000]) many.push(await measureMany(messages, folder));
  return {
    cold: {
      best: times[0] ?? 0,
      median: times[Math.floor(times.length / 2)] ?? 0,
      repetitions,
      peakMegabytes,
      nodeAlone: alone[0] ?? 0,
    },
    many,
  };
}

async function repeat(command: readonly string[]): Promise<number[]> {
  const times = [];
  for (let count = 0; count < repetitions; count += 1) times.push((await runCommand(command, false)).seconds * 1000);
  return times.toSorted((a, b) => a - b);
}

/** One file of so many messages, as mailboxes are kept. */
async function measureMany(messages: number, folder: string): Promise<CommandSpeed["many"][number]> {
  process.stderr.write(`Judging a mailbox of ${messages.toLocaleString("en")} messages …\n`);
  const path = join(folder, "many.mbox");
  const descriptor = openSync(path, "w");
  let bytes = 0;
  for (const message of makeMessages(messages)) {
    bytes += writeSync(descriptor, "From ann@mail.example Mon Nov 23 09:14:05 2026\n");
    const escaped = message.bytes.toString("latin1").replaceAll(/^(>*From )/gmu, ">$1");
    bytes += writeSync(descriptor, Buffer.from(escaped, "latin1"));
    bytes += writeSync(descriptor, escaped.endsWith("\n") ? "\n" : "\n\n");
  }
  closeSync(descriptor);
  const words = [program, "mail", "--json", path];
  const { seconds, processorSeconds, status, output } = await runCommand(words, false);
  const told = output.split("\n").length - 1;
  if (status > 2 || told !== messages) throw new Error(`${told} of ${messages} messages were judged.`);
  const { peakMegabytes } = await runCommand(words, true);
  return { messages, megabytes: bytes / 1e6, seconds, processorSeconds, peakMegabytes };
}
