import process from "node:process";
import type { ApplicationReading } from "@doorward/core";
import { deriveKeyring, newId, type Database } from "@doorward/store";
import { recollect } from "../../packages/server/src/hiring/recollect.ts";
import { fillApplications, makeStored } from "./fill-applications.ts";
import { findSpread, type Spread } from "./percentiles.ts";
import type { PlaceMaker } from "./places.ts";

/** How fast memory says who else has what an application left behind. */
export interface RecallRun {
  readonly engine: string;
  readonly applications: number;
  readonly questions: readonly { readonly what: string; readonly spread: Spread }[];
}

const until = new Date("2026-11-01T00:00:00Z");
const months = 36;
const perQuestion = 100;

/** Fills a store with applications of three years, then asks for new people, and for some who share something. */
export async function measureRecall(maker: PlaceMaker, applications: number): Promise<RecallRun> {
  const place = maker.make();
  const database = await place.open(deriveKeyring("only for measuring, and the same each time"));
  try {
    process.stderr.write(`Filling ${maker.name} with ${applications} applications …\n`);
    await fillApplications(database, { applications, months, until }, (line) => process.stderr.write(`  ${line}\n`));
    const fresh = (turn: number) => makeStored(applications + turn);
    // In an order without pattern, the same each time.
    const known = (turn: number) => makeStored(((turn + 1) * 2_654_435_761) % applications);
    const sorts: Readonly<Record<string, (turn: number) => ApplicationReading>> = {
      "somebody new": fresh,
      "a telephone, a text and a photo of somebody else": (turn) => takeOver(fresh(turn), known(turn)),
      "the telephone of an agency": (turn) => takeContact(fresh(turn), makeStored(0)),
    };
    const questions = [];
    for (const [what, make] of Object.entries(sorts))
      questions.push({ what, spread: findSpread(await ask(database, make)) });
    return { engine: maker.name, applications, questions };
  } finally {
    await database.close();
    await place.remove();
  }
}

function isPhone({ type }: ApplicationReading["traces"][number]): boolean {
  return type === "phone";
}

function takeContact(own: ApplicationReading, other: ApplicationReading): ApplicationReading {
  return { ...own, traces: [...own.traces.filter((trace) => !isPhone(trace)), ...other.traces.filter(isPhone)] };
}

/** The text with a third of it written anew, the photo with some bits turned. */
function takeOver(own: ApplicationReading, other: ApplicationReading): ApplicationReading {
  const texts = other.texts.map((text, at) => ({
    ...text,
    minima: text.minima.map((value, place) => (place % 3 === 0 ? (own.texts[at]?.minima[place] ?? value) : value)),
  }));
  const pictures = other.pictures.map((picture) => ({ ...picture, hashes: picture.hashes.map(turnSome) }));
  return { ...takeContact(own, other), texts, pictures };
}

function turnSome(hash: string): string {
  return (BigInt(`0x${hash}`) ^ 0x81_00_21_00_00_84n).toString(16).padStart(16, "0");
}

async function ask(database: Database, make: (turn: number) => ApplicationReading): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < perQuestion; turn += 1) {
    const reading = make(turn);
    const begun = performance.now();
    await recollect(database, newId(until), reading);
    times.push(performance.now() - begun);
  }
  return times;
}
