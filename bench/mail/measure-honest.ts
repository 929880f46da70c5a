import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Outcome } from "@doorward/core";
import { registry } from "@doorward/rules";
import { findRate, type Rate } from "../scan/confidence.ts";
import type { Collection } from "./read-collection.ts";
import { makeMessages } from "./make-messages.ts";
import { openMailJudge } from "./open-mail-judge.ts";

/** How mail was judged that is ordinary as far as anybody knows. */
export interface HonestMail {
  readonly made: HonestGroup;
  readonly collected: HonestGroup;
  /** Rule id to the number of messages it fired on, every rule about files and messages. */
  readonly firings: Readonly<Record<string, number>>;
}

/** One sort of ordinary mail. */
export interface HonestGroup {
  readonly stop: Rate;
  readonly check: Rate;
  readonly alarms: readonly HonestAlarm[];
}

/** A message that was not found clear, although nothing is known against it. */
export interface HonestAlarm {
  readonly message: string;
  readonly outcome: Outcome;
  readonly because: string;
  readonly rules: readonly string[];
  /** What somebody found who looked at it. */
  readonly why: string | undefined;
}

interface KnownAlarm {
  readonly message: string;
  readonly why: string;
}

const count = 10_000;

/** Judges made and collected mail, without lists and policy. */
export async function measureHonest(collection: Collection, folder: string): Promise<HonestMail> {
  const firings = new Map([...registry.file, ...registry.message].map(({ id }): [string, number] => [id, 0]));
  const judge = openMailJudge(folder);
  const known = JSON.parse(readFileSync(join(import.meta.dirname, "known-alarms.json"), "utf8")) as KnownAlarm[];
  const judgeGroup = async (messages: Iterable<{ readonly name: string; readonly bytes: Buffer }>) => {
    const alarms: HonestAlarm[] = [];
    let judged = 0;
    for (const { name, bytes } of messages) {
      judged += 1;
      const { verdict, because, findings } = await judge("message.eml", bytes);
      const rules = [...new Set(findings.map(({ rule }) => rule))];
      for (const rule of rules) if (firings.has(rule)) firings.set(rule, (firings.get(rule) ?? 0) + 1);
      if (verdict === "clear") continue;
      const why = known.find(({ message }) => message === name || message === sortOf(name))?.why;
      alarms.push({ message: name, outcome: verdict, because, rules, why });
    }
    const stops = alarms.filter(({ outcome }) => outcome === "stop").length;
    return { stop: findRate(stops, judged), check: findRate(alarms.length - stops, judged), alarms };
  };
  process.stderr.write(`Judging ${count.toLocaleString("en")} made messages …\n`);
  const made = await judgeGroup(nameMade());
  process.stderr.write(`Judging ${collection.messages.length} collected messages …\n`);
  const collected = await judgeGroup(collection.messages.map(({ from, bytes }) => ({ name: from, bytes })));
  return { made, collected, firings: Object.fromEntries(firings) };
}

/** The sort of a made message, whose name is that and a number; one row explains a text that was made many times. */
function sortOf(name: string): string {
  return name.replace(/ \d{1,9}\.eml$/u, "");
}

function* nameMade(): Generator<{ readonly name: string; readonly bytes: Buffer }> {
  for (const { name, kind, bytes } of makeMessages(count)) yield { name: `${kind} ${name}`, bytes };
}
