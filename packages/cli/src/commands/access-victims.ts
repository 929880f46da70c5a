import { randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";
import { rankViewers } from "@doorward/doors";
import { openCustomerHash } from "@doorward/readers/access";
import { tellVictims } from "@doorward/server/tell-victims";
import { countAllLogs } from "../access/count-all-logs.ts";
import { openVictimNotes } from "../access/join-victims.ts";
import { hashViewers, labelViewer } from "../access/label-viewers.ts";
import { readVictims, type NamedVictim } from "../access/read-victims.ts";
import { choosePaint } from "../output/paint.ts";
import { tellVictimsAnswer, type ToldVictims } from "../output/victims.ts";
import { chooseWidth } from "../output/wrap.ts";
import { withApi } from "../server/open-api.ts";
import type { Surroundings } from "../surroundings.ts";
import { logWords, readCount, readLines, readLogWords } from "./access-options.ts";
import { readDay } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessVictimsUsage = `After a leak: says who opened the records of customers that were defrauded, more of them than work alone would have brought. It is
a ranked list of leads, never a verdict: it says where to look first.

Usage
  doorward access victims <victims.csv | victims.ndjson>                    of what is kept
  doorward access victims <victims.csv> --events <logs> [--events …]        of logs alone, which are not kept

A victim a line: customer,first_contact with these words in the first line, or {"customer": …, "first_contact": …}. The first
contact is when the deceiver first wrote or called, as a day or a moment with its zone; views from then on do not count, since
whoever helps a victim opens the record too.

Options
  --leave-out <file>   victims who share a cause outside, as a breached mailbox; ids, one a line
  --since <day>        where the look-back begins; 27 months ago unless said, of logs their first row
  --customers <n>      how many customers there are; of logs alone; estimated unless said
  --names              tells viewers by the ids that the logs have; of logs alone
  --format, --columns, --source    as for \`doorward access\`
  --server <url>       a Doorward elsewhere; its token comes from DOORWARD_TOKEN
  --data <folder>      the data folder of the server; else DOORWARD_HOME, else .doorward in this folder
  --json               the ranking as one object

Exit status: 0 nobody met more than chance gives, 1 somebody did, 64 wrong usage, 66 input cannot be read or there is no store,
70 our own fault.
`;

const words = {
  ...logWords,
  events: { type: "string", multiple: true },
  "leave-out": { type: "string" },
  since: { type: "string" },
  customers: { type: "string" },
  names: { type: "boolean" },
  server: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean" },
} as const;

/** What is asked about victims. */
interface Asked {
  readonly victims: readonly NamedVictim[];
  readonly leaveOut: readonly string[];
  readonly since: string | undefined;
}

/** `doorward access victims`: ranks who opened the records of victims, of logs or of what is kept. */
export async function accessVictims(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access victims", given, words);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem(
      "usage",
      "Name one file of victims: `doorward access victims victims.csv`. Logs go behind --events.",
    );
  const asked = {
    victims: readVictims(path),
    leaveOut: values["leave-out"] === undefined ? [] : readLines(values["leave-out"]),
    since: readDay(values.since, "--since"),
  };
  const told =
    values.events === undefined
      ? await askVictims(asked, { data: values.data, server: values.server }, surroundings)
      : await rankInLogs(asked, values.events, values, surroundings);
  const { output, environment } = surroundings;
  output.write(
    values.json === true
      ? `${JSON.stringify(told)}\n`
      : tellVictimsAnswer(told, choosePaint(output, environment), chooseWidth(output)),
  );
  const all = [...told.ranked, ...told.dutyGroups.flatMap(({ ranked }) => ranked), ...told.groups];
  return all.some(({ isFlagged }) => isFlagged) ? 1 : 0;
}

async function askVictims(
  { victims, leaveOut, since }: Asked,
  place: { readonly data: string | undefined; readonly server: string | undefined },
  surroundings: Surroundings,
): Promise<ToldVictims> {
  const body = {
    victims: victims.map(({ customer, firstContactAt }) => ({
      customer,
      firstContactAt: new Date(firstContactAt).toISOString(),
    })),
    leaveOut,
    ...(since === undefined ? {} : { from: `${since}T00:00:00Z` }),
  };
  return await withApi(place, surroundings, (ask) =>
    ask<ToldVictims>({ method: "POST", path: "/api/v1/access/victims", body }),
  );
}

interface LogAsked {
  readonly format?: string | undefined;
  readonly columns?: string | undefined;
  readonly source?: string | undefined;
  readonly customers?: string | undefined;
  readonly names?: boolean | undefined;
}

async function rankInLogs(
  { victims, leaveOut, since }: Asked,
  inputs: readonly string[],
  values: LogAsked,
  surroundings: Surroundings,
): Promise<ToldVictims> {
  const secret = randomBytes(32);
  const hash = openCustomerHash(secret);
  const left = new Set(leaveOut);
  const keyed = victims
    .filter(({ customer }) => !left.has(customer))
    .map(({ customer, firstContactAt }) => ({ customer: hash(customer), firstContactAt }));
  const from = since === undefined ? 0 : Date.parse(`${since}T00:00:00Z`);
  const notes = openVictimNotes(keyed, from);
  const all = await countAllLogs(inputs, readLogWords(values), surroundings, { secret, onEvent: notes.note });
  const customers = readCount(values.customers, "--customers", 100_000_000_000);
  const begin = Math.max(from, Math.min(all.survey.span?.first ?? 0, from === 0 ? Infinity : from));
  const join = { ...notes.join(all, customers), from: begin };
  const keys = hashViewers(join.viewers.map(({ actor }) => actor));
  const nameOf = new Map(
    join.viewers.map(({ actor }) => [
      keys.keyOf.get(actor) ?? "",
      values.names === true ? actor : labelViewer(actor, keys),
    ]),
  );
  const viewers = join.viewers.map((viewer) => ({ ...viewer, actor: keys.keyOf.get(viewer.actor) ?? "" }));
  const known = new Set(viewers.flatMap(({ hits }) => hits.map(({ victim }) => victim))).size;
  return tellVictims(rankViewers({ ...join, viewers }), known, { label: (key) => nameOf.get(key) ?? "Viewer" });
}
