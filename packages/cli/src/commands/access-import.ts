import { createHash, randomBytes } from "node:crypto";
import { makeInert, Problem } from "@doorward/core";
import type { AccessFormat } from "@doorward/readers/access";
import { cutLog, type LogPart } from "../access/cut-log.ts";
import { findAccessLogs, type AccessLog } from "../access/find-access-logs.ts";
import { openLog } from "../access/read-access-log.ts";
import type { RefusedPlace } from "../access/survey-logs.ts";
import { tellImported, type ImportedLogs } from "../output/imported-logs.ts";
import { writeNumber } from "../output/numbers.ts";
import { openProgress } from "../output/progress.ts";
import { tellRefused } from "../output/refused-rows.ts";
import { hearStop } from "../server/hear-stop.ts";
import { withApi, type AskApi } from "../server/open-api.ts";
import type { Surroundings } from "../surroundings.ts";
import { checkInputs, logWords, readLogWords, type LogWords } from "./access-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessImportUsage = `Hands logs of accesses, and of what explains them, to Doorward: to the server that runs on the folder, to one elsewhere, or into
the store while none runs. What is kept once is not kept twice: after Ctrl+C, or when files have grown, run it again.

Usage
  doorward access import <logs> … | -

Options
  --format, --columns, --source    as for \`doorward access\`
  --refuse             nothing of any log is kept where a row cannot be used; otherwise the good rows are
  --server <url>       a Doorward elsewhere; its token comes from DOORWARD_TOKEN
  --data <folder>      the data folder of the server; else DOORWARD_HOME, else .doorward in this folder
  --json               what was taken as one object

Exit status: 0 taken, 1 rows were refused or it was stopped, 64 wrong usage, 66 input cannot be read or the store not used, 70 our
own fault.
`;

/** What the API answers to one part. */
interface TakenPart {
  readonly events: number;
  readonly duplicates: number;
  readonly context: number;
  readonly skipped: number;
  readonly explainedAgain: number;
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
  readonly refusedInAll: number;
}

interface OpenedLog {
  readonly log: AccessLog;
  readonly format: AccessFormat;
}

const mostRefused = 1000;

/** `doorward access import`: hands logs to a server, or into the store. */
export async function accessImport(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access import", words, {
    ...logWords,
    refuse: { type: "boolean" },
    server: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  const options = readLogWords(values);
  const logs = await findAccessLogs(checkInputs(positionals, "access import"), surroundings.input);
  // All are looked at before any is sent, so that a file of another kind is told while nothing is kept yet.
  const opened = await lookAtAll(logs, options, values.refuse === true);
  const place = { data: values.data, server: values.server, mayBeNew: true };
  const imported = await withApi(place, surroundings, (ask) => sendAll(opened, options, ask, surroundings));
  surroundings.errors.write(tellRefused(imported));
  surroundings.output.write(
    values.json === true
      ? `${JSON.stringify({ ...imported, refused: imported.refused.slice(0, mostRefused) })}\n`
      : tellImported(imported),
  );
  return imported.refusedInAll > 0 || imported.isStopped ? 1 : 0;
}

/** Recognises all logs; reads them whole where no bad row is borne, and throws a Problem for the first. */
async function lookAtAll(
  logs: readonly AccessLog[],
  options: LogWords,
  readsWhole: boolean,
): Promise<readonly OpenedLog[]> {
  const opened: OpenedLog[] = [];
  for (const log of logs) {
    const { format, rows } = await openLog(log, { ...options, secret: randomBytes(32), now: Date.now() }, new Map());
    if (readsWhole)
      for await (const { refused } of rows) {
        const [first] = refused;
        if (first !== undefined)
          throw new Problem(
            "input-not-readable",
            `${makeInert(log.name)}, row ${writeNumber(first.row)} ${makeInert(first.reason)}. Nothing was kept. Mend it, or leave out --refuse.`,
          );
      }
    else await rows.return(undefined);
    opened.push({ log, format });
  }
  return opened;
}

async function sendAll(
  logs: readonly OpenedLog[],
  options: LogWords,
  ask: AskApi,
  surroundings: Surroundings,
): Promise<ImportedLogs> {
  const taken = openCounts();
  const stop = hearStop();
  let isStopped = false;
  void stop.told.then(() => (isStopped = true));
  const progress = openProgress(surroundings, taken.tellState);
  try {
    for (const { log, format } of logs)
      for await (const part of cutLog(log, format)) {
        if (isStopped) break;
        taken.add(await sendPart(part, { ...options, format }, ask), part, log);
      }
    return { ...taken.end(), logs: logs.length, isStopped };
  } finally {
    progress.close();
    stop.close();
  }
}

function openCounts() {
  const counts = { events: 0, duplicates: 0, context: 0, skipped: 0, explainedAgain: 0, refusedInAll: 0 };
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const refused: RefusedPlace[] = [];
  let [parts, bytes] = [0, 0];
  return {
    add(taken: TakenPart, part: LogPart, { name }: AccessLog) {
      parts += 1;
      bytes += part.bytes.length;
      for (const key of names) counts[key] += taken[key];
      const rows = taken.refused.slice(0, mostRefused - refused.length);
      refused.push(...rows.map(({ row, reason }) => ({ log: name, row: findRow(row, part), reason })));
    },
    tellState: () => `${writeNumber(Math.round(bytes / 1_000_000))} MB in ${writeNumber(parts)} parts taken`,
    end: () => ({ ...counts, refused, parts }),
  };
}

function findRow(row: number, { firstRow, hasHeader }: LogPart): number {
  return hasHeader ? firstRow + row - 2 : firstRow + row - 1;
}

/** The part is called after what it holds, so that it is kept once however often it comes. */
async function sendPart(
  { bytes }: LogPart,
  { format, source, columns }: LogWords & OpenedLogFormat,
  ask: AskApi,
): Promise<TakenPart> {
  const told = { format, ...(source === undefined ? {} : { source }), ...tellColumns(columns) };
  const key = createHash("sha256").update(JSON.stringify(told)).update("\n").update(bytes).digest("hex").slice(0, 40);
  const path = `/api/v1/access?${new URLSearchParams({ ...told, mode: "keep" }).toString()}`;
  const headers = { "idempotency-key": `import-${key}`, "content-type": "application/octet-stream" };
  return await ask<TakenPart>({ method: "POST", path, bytes, headers });
}

type OpenedLogFormat = Pick<OpenedLog, "format">;

function tellColumns(columns: LogWords["columns"]): { readonly columns?: string } {
  return columns === undefined ? {} : { columns: JSON.stringify(columns) };
}
