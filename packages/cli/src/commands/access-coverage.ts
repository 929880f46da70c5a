import { Problem } from "@doorward/core";
import { countAllLogs } from "../access/count-all-logs.ts";
import { coverageKeys, sumCoverage, type CoverageKey, type CoverageRow } from "../access/sum-coverage.ts";
import { tellCoverageTable } from "../output/access-coverage.ts";
import { choosePaint } from "../output/paint.ts";
import { withApi } from "../server/open-api.ts";
import type { Surroundings } from "../surroundings.ts";
import { logWords, readLogWords } from "./access-options.ts";
import { readDay } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessCoverageUsage = `Tells how much of what was opened is explained. A fall is first a fault of data: a queue or a telephone line whose rows do not come.

Usage
  doorward access coverage [--by reason | team | site | week] [--from <day>] [--until <day>]
  doorward access coverage <logs> … | -     of logs alone, which are not kept

Options
  --by <what>        reason unless said
  --from, --until    days as YYYY-MM-DD
  --format, --columns, --source    as for \`doorward access\`
  --server <url>     a Doorward elsewhere; its token comes from DOORWARD_TOKEN
  --data <folder>    the data folder of the server; else DOORWARD_HOME, else .doorward in this folder
  --json             the rows as one object

Exit status: 0 told, 64 wrong usage, 66 input cannot be read or there is no store, 70 our own fault.
`;

/** `doorward access coverage`: what explains what was opened, of logs or of what is kept. */
export async function accessCoverage(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access coverage", words, {
    ...logWords,
    by: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
    server: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  const by = readKey(values.by);
  const from = readDay(values.from, "--from");
  const until = readDay(values.until, "--until");
  const isKept = positionals.length === 0;
  const rows = isKept
    ? await askCoverage({ by, from, until }, { data: values.data, server: values.server }, surroundings)
    : await readCoverage(positionals, { ...readLogWords(values), by, from, until }, surroundings);
  const { output, environment } = surroundings;
  output.write(
    values.json === true
      ? `${JSON.stringify({ by, rows })}\n`
      : tellCoverageTable(rows, by, choosePaint(output, environment)),
  );
  return 0;
}

function readKey(text = "reason"): CoverageKey {
  const by = coverageKeys.find((key) => key === text);
  if (by !== undefined) return by;
  throw new Problem("usage", `--by takes ${coverageKeys.join(", ")}, not "${text.slice(0, 20)}".`);
}

interface Asked {
  readonly by: CoverageKey;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

async function askCoverage(
  asked: Asked,
  place: { readonly data: string | undefined; readonly server: string | undefined },
  surroundings: Surroundings,
): Promise<readonly CoverageRow[]> {
  const query = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const path = `/api/v1/access/coverage?${query.toString()}`;
  return await withApi(place, surroundings, async (ask) => {
    const { rows } = await ask<{ readonly rows: readonly CoverageRow[] }>({ method: "GET", path });
    return rows;
  });
}

async function readCoverage(
  inputs: readonly string[],
  { by, from = "", until = "9999", ...words }: ReturnType<typeof readLogWords> & Asked,
  surroundings: Surroundings,
): Promise<readonly CoverageRow[]> {
  const { counted, explanations } = await countAllLogs(inputs, words, surroundings);
  const days = counted.days.filter(({ day }) => day >= from && day <= until);
  return sumCoverage(days, by, explanations.roster);
}
