import type { ConductAnswer, ConductTopic, ExampleContent } from "@doorward/core";

type Fields = Readonly<Record<string, unknown>>;
type Row = string | Fields;

/** What an example's application says; the rest is made up, and the same in all of them. */
export interface ExampleApplication {
  readonly names?: readonly Row[];
  readonly emails?: readonly Row[];
  readonly phones?: readonly Row[];
  readonly wallets?: readonly Row[];
  readonly handles?: readonly Fields[];
  readonly links?: readonly Fields[];
  readonly documents?: readonly Fields[];
  readonly employers?: readonly Fields[];
  readonly education?: readonly Fields[];
  readonly skills?: readonly Fields[];
  readonly timeZone?: string;
  readonly timeZones?: readonly Fields[];
  /** Of the resume. */
  readonly text?: string;
  readonly advert?: string;
  /** Every other field of the record by its name. */
  readonly [field: string]: unknown;
}

/** The files of an application: `application.json` as docs/application.md describes it. */
export function makeApplication(parts: ExampleApplication = {}): Record<string, ExampleContent> {
  const { names = ["Jane Doe"], emails, phones, wallets, handles, links, documents, ...others } = parts;
  const { employers, education, skills, timeZone, timeZones, text, advert, ...rest } = others;
  const record = {
    version: "application/1",
    receivedAt: "2026-11-02",
    role: { title: "Engineer", tier: "development", advert },
    person: {
      names: nameRows(names, "name"),
      emails: nameRows(emails, "value"),
      phones: nameRows(phones, "value"),
      wallets: nameRows(wallets, "value"),
      handles,
      links,
      documents,
    },
    claims: { timeZone, timeZones, employers, education, skills },
    texts: text === undefined ? undefined : [{ is: "resume", text }],
    ...rest,
  };
  return { "application.json": `${JSON.stringify(record, undefined, 2)}\n` };
}

/** A list of an organisation beside an example, which names a value in canonical form. */
export function makeListed(kind: string, type: string, value: string): Record<string, ExampleContent> {
  return { "listed.json": `${JSON.stringify([{ kind, type, value }])}\n` };
}

/** What another door has seen of a canonical value, beside an example. */
export function makeElsewhere(type: string, value: string, outcome: "stop" | "clear"): Record<string, ExampleContent> {
  return { "elsewhere.json": `${JSON.stringify([{ type, value, outcome }])}\n` };
}

/** An interview whose form says how one question went. */
export function makeInterview(topic: ConductTopic, result: ConductAnswer["result"], more: Fields = {}): Fields {
  return { at: "2026-11-09T10:00:00Z", by: "Ann Lee", answers: [{ topic, result }], ...more };
}

/** Commits of an example, one after the other. */
export interface ExampleCommits {
  /** 24 unless said. */
  readonly count?: number;
  /** Day of the first: `2026-01-05`. */
  readonly from: string;
  /** Seconds from one to the next; a day unless said. */
  readonly every?: number;
  /** As in `+02:00`; UTC unless said. */
  readonly offset?: string;
  readonly name?: string;
  readonly email?: string;
}

/** Commits as a service exports them. */
export function makeCommits({ count = 24, from, every = 86_400, offset = "Z", name, email }: ExampleCommits): Fields[] {
  const first = Date.parse(`${from}T09:00:00Z`);
  return Array.from({ length: count }, (_, at) => ({
    id: String(at + 1).padStart(7, "0"),
    authoredAt: new Date(first + at * every * 1000).toISOString().replace(".000Z", offset),
    authorName: name ?? "Jane Doe",
    authorEmail: email ?? "jane@mail.example",
  }));
}

/** A repository of the person's own. */
export function makeRepository(more: Fields = {}): Fields {
  return { url: "https://code.example/jane/ledger", ...more };
}

/** The words of a resume that nobody else has. */
export const resumeText = `At Northwind I kept the ledger that settles card payments between eleven banks. I moved its nightly close from
a batch of four hours to a stream that is never behind by more than a minute, and wrote the checks that compare both for a
year. Before that I built the part of Harbor that signs withdrawals: three people hold keys, a rehearsal runs each quarter,
and nothing leaves a cold wallet without two of them on a call. I taught the support desk to read our logs, so that fewer
people were woken at night. In my own time I keep a small program that draws tide tables for fishers, and answer its mail.`;

/** The words of another resume of the same trade. */
export const otherResumeText = `For six years I wrote the matching engine of a small exchange for electricity, first alone and then with four others.
Orders arrive in bursts on the quarter hour, so most of my work was about what happens when everything comes at once: queues
with an end, prices that nobody has to guess, and a replay that gives the same book on any machine. I speak at the local
meeting about testing with made-up clocks. Earlier I repaired ship engines, which is where I learnt to write things down.`;

function nameRows(rows: readonly Row[] | undefined, field: string): readonly Fields[] | undefined {
  return rows?.map((row) => (typeof row === "string" ? { [field]: row } : row));
}
