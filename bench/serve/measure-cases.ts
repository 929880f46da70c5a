import process from "node:process";
import { findKeyring } from "@doorward/store";
import { ask, makeToken, type Asked } from "./ask.ts";
import { assignees, fillCases, firing } from "./fill-cases.ts";
import { findSpread, type Spread } from "./percentiles.ts";
import type { PlaceMaker } from "./places.ts";
import { startServer } from "./run-server.ts";

/** How fast cases are listed. */
export interface CasesRun {
  readonly engine: string;
  readonly cases: number;
  readonly questions: readonly (Spread & { readonly what: string; readonly found: number })[];
}

interface Page {
  readonly cases: readonly unknown[];
  readonly next?: string;
}

const repetitions = 25;
const since = "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";
const [user = ""] = assignees;
const [often, , , , seldom] = firing;

/** What is asked, as the queue of cases and the search ask it. */
const questions: Readonly<Record<string, string>> = {
  "the newest": "",
  "the oldest": "order=oldest",
  "open ones": "state=open",
  "held ones": "state=held",
  "decided, the oldest first": "state=decided&order=oldest",
  "those to stop": "outcome=stop",
  "open ones to stop": "state=open&outcome=stop",
  "code that waits": "state=open&kind=code",
  "of one person": `assignee=${user}`,
  "open ones of one person": `state=open&assignee=${user}`,
  "of nobody": "assignee=nobody",
  "of nobody that exists": "assignee=0198c0de-0000-7000-8000-00000000ffff",
  "of one month": since,
  "a rule that fires often": `rule=${encodeURIComponent(often)}`,
  "a rule that fires seldom": `rule=${encodeURIComponent(seldom)}`,
  "a rule that never fired": `rule=${encodeURIComponent("message/never")}`,
  "open ones of a rule that fires seldom": `state=open&rule=${encodeURIComponent(seldom)}`,
  "a word in many": "text=invoice",
  "a word in one": "text=49999",
  "a word in none": "text=zzzz",
  "three words": "text=password%20wallet%20person",
  "open ones with a word, of one person": `state=open&assignee=${user}&text=offer`,
};

/** Fills a store with cases, then asks a server for them one question after the other. */
export async function measureCases({ name, make }: PlaceMaker, cases: number): Promise<CasesRun> {
  process.stderr.write(`Filling ${name} with ${cases} cases …\n`);
  const place = make();
  try {
    const database = await place.open(findKeyring({ environment: {}, folder: place.folder }));
    await fillCases(database, cases, new Date("2026-11-01T00:00:00Z"));
    await database.close();
    const server = await startServer(place);
    try {
      const asked = { url: server.url, token: makeToken(place) };
      await ask(asked, "/api/v1/cases");
      return { engine: name, cases, questions: await askAll(asked) };
    } finally {
      await server.stop();
    }
  } finally {
    await place.remove();
  }
}

async function askAll(asked: Asked): Promise<CasesRun["questions"]> {
  const all: (Spread & { what: string; found: number })[] = [];
  for (const [what, query] of Object.entries(questions)) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < repetitions; round += 1) {
      const { body, ms } = await ask(asked, `/api/v1/cases?limit=50&${query}`);
      times.push(ms);
      found = (body as Page).cases.length;
    }
    all.push({ what, found, ...findSpread(times) });
  }
  all.push(await pageThrough(asked, "all, page by page", "limit=200"));
  all.push(await pageThrough(asked, "those of nobody, page by page", "limit=200&assignee=nobody"));
  all.push(await count(asked));
  return all;
}

async function pageThrough(asked: Asked, what: string, query: string): Promise<CasesRun["questions"][number]> {
  const times: number[] = [];
  let found = 0;
  let after = "";
  do {
    const { body, ms } = await ask(asked, `/api/v1/cases?${query}${after}`);
    const { cases, next } = body as Page;
    times.push(ms);
    found += cases.length;
    after = next === undefined ? "" : `&after=${next}`;
  } while (after !== "");
  return { what, found, ...findSpread(times) };
}

async function count(asked: Asked): Promise<CasesRun["questions"][number]> {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < repetitions; round += 1) {
    const { body, ms } = await ask(asked, "/api/v1/cases/counts");
    times.push(ms);
    found = (body as { counts: { cases: number }[] }).counts.reduce((sum, { cases }) => sum + cases, 0);
  }
  return { what: "the counts of all", found, ...findSpread(times) };
}
