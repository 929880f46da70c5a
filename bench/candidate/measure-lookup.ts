import type { ApplicationReading } from "@doorward/core";
import { openApplicationMemory } from "@doorward/doors";
import { sketchText } from "@doorward/readers/application";
import { openRandom } from "../random.ts";
import { readProcessorTime } from "./processor-time.ts";
import { makeResume, rewriteResume, writeResume } from "./resume.ts";

/** How long it takes to ask a memory of many. */
export interface LookupSpeed {
  readonly stored: number;
  readonly asked: number;
  /** Milliseconds of processor time of one question, half of them and 95 of 100 within. */
  readonly median: number;
  readonly p95: number;
  /** Questions that found the text they were made of. */
  readonly found: number;
}

const asked = 200;
/** Far from the numbers of the applications that are made elsewhere. */
const firstNumber = 2_000_000;

/** Stores so many applications, and asks with resumes of which a fifth was written anew. */
export function measureLookup(stored: number, like: ApplicationReading): LookupSpeed {
  const memory = openApplicationMemory();
  for (let at = 0; at < stored; at += 1)
    memory.keep(makeReading(like, at, writeResume(`Person ${at}`, "", makeResume(firstNumber + at))));
  const random = openRandom(7);
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < asked; at += 1) {
    const number = random.next(stored);
    const resume = rewriteResume(makeResume(firstNumber + number), 0.2, random);
    const reading = makeReading(like, stored + at, writeResume("Somebody Else", "", resume));
    const started = readProcessorTime();
    const { texts } = memory.recall(reading);
    times.push(readProcessorTime() - started);
    if (texts.some(({ person, likeness }) => likeness >= 0.5 && person.names.includes(`Person ${number}`))) found += 1;
  }
  const ordered = times.toSorted((a, b) => a - b);
  const pick = (share: number) => ordered[Math.floor(ordered.length * share)] ?? 0;
  return { stored, asked, median: pick(0.5), p95: pick(0.95), found };
}

function makeReading(like: ApplicationReading, number: number, lines: readonly string[]): ApplicationReading {
  const at = { path: "resume.pdf", excerpt: "its words" };
  const name = lines[0] ?? "";
  const traces = [{ type: "email" as const, value: `person.${number}@mail.example`, at }];
  return { ...like, names: [name], traces, texts: [{ ...sketchText(lines.join("\n")), at }], pictures: [] };
}
