import { randomBytes } from "node:crypto";
import { completeInsiderSettings, outcomes, type Verdict } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules/version";
import { openCustomerHash } from "@doorward/readers/access";
import { findAccessLogs } from "../access/find-access-logs.ts";
import { judgeLogs, type JudgedLogs, type JudgedViewer, type Reading } from "../access/judge-logs.ts";
import { sumUpLogs } from "../access/sum-up-logs.ts";
import { tellHealth, tellSummary, tellViewer } from "../output/access.ts";
import { writeNumber } from "../output/numbers.ts";
import { choosePaint } from "../output/paint.ts";
import { openProgress } from "../output/progress.ts";
import { tellRefused } from "../output/refused-rows.ts";
import { chooseWidth } from "../output/wrap.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readAccessOptions, type AccessCommandOptions } from "./access-options.ts";

type Run = (words: readonly string[], surroundings: Surroundings) => Promise<number>;

/** The commands below this one. */
const commands: ReadonlyMap<string, () => Promise<Run>> = new Map<string, () => Promise<Run>>([
  ["coverage", async () => (await import("./access-coverage.ts")).accessCoverage],
  ["victims", async () => (await import("./access-victims.ts")).accessVictims],
  ["calibrate", async () => (await import("./access-calibrate.ts")).accessCalibrate],
  ["canaries", async () => (await import("./access-canaries.ts")).accessCanaries],
  ["import", async () => (await import("./access-import.ts")).accessImport],
  ["keys", async () => (await import("./access-keys.ts")).accessKeys],
]);

/** `doorward access`: hands over to one of its commands, or judges logs of accesses. */
export async function access(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const load = commands.get(words[0] ?? "");
  return load === undefined ? judgeAccesses(words, surroundings) : (await load())(words.slice(1), surroundings);
}

async function judgeAccesses(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = readAccessOptions(words);
  const started = performance.now();
  const logs = await findAccessLogs(options.inputs, surroundings.input);
  const reading: { latest: Reading } = { latest: { time: 1, of: undefined, rows: 0 } };
  const progress = openProgress(surroundings, () => tellReading(reading.latest));
  try {
    const judged = await judgeLogs(logs, { ...makeJudgeOptions(options), onRead: (read) => (reading.latest = read) });
    progress.close();
    surroundings.errors.write(tellRefused(judged.survey));
    const tookMs = Math.round(performance.now() - started);
    return await tell(judged, sumUpLogs(judged, { rules: ruleSetVersion, tookMs }), options, surroundings);
  } finally {
    progress.close();
  }
}

function makeJudgeOptions(options: AccessCommandOptions) {
  const secret = randomBytes(32);
  const settings = completeInsiderSettings({ alertsPerWeek: options.alerts });
  return {
    ...options,
    secret,
    settings,
    now: Date.now(),
    canaries: new Set(options.canaries.map(openCustomerHash(secret))),
  };
}

async function tell(
  judged: JudgedLogs,
  summary: Verdict,
  { isJson, tellsAll, hasNames }: AccessCommandOptions,
  { output, environment }: Surroundings,
): Promise<number> {
  const writer = openBatchWriter(output);
  const noticed = judged.viewers.filter(
    ({ verdict }) => verdict.verdict !== "clear" || (tellsAll && verdict.findings.length > 0),
  );
  if (isJson) {
    for (const viewer of noticed) await writer.write(`${JSON.stringify(describeViewer(viewer, judged, hasNames))}\n`);
    if (noticed.length === 0) await writer.write(`${JSON.stringify({ ...summary, ...describeLogs(judged) })}\n`);
  } else {
    const paint = choosePaint(output, environment);
    const width = chooseWidth(output);
    await writer.write(`${tellHealth(judged, paint, width)}\n`);
    const told = new Set<string>();
    for (const viewer of noticed) await writer.write(`${tellViewer(viewer, told, paint, width)}\n`);
    await writer.write(tellSummary(summary, judged, paint, width));
  }
  await writer.flush();
  return outcomes.indexOf(summary.verdict);
}

function describeViewer({ verdict, label, actor, row }: JudgedViewer, judged: JudgedLogs, hasNames: boolean) {
  const { duty = "agent", team = null, site = null, vendor = null } = row ?? {};
  const viewer = { label, duty, team, site, vendor, ...(hasNames ? { id: actor } : {}) };
  return { ...verdict, viewer, ...describeLogs(judged) };
}

/** A verdict without what it rests on says nothing. */
function describeLogs({ from, until, coverage, gaps }: JudgedLogs) {
  const { customers, explained, stated, unexplained } = coverage;
  return {
    window: { from: new Date(from).toISOString(), until: new Date(until).toISOString() },
    coverage: { customers, explained, stated, unexplained },
    suspended: gaps.says ?? null,
  };
}

function tellReading({ time, of, rows }: Reading): string {
  const which = of === undefined ? "Reading" : `Reading again, ${String(time)} of ${String(of)}`;
  return `${which}: ${writeNumber(rows)} rows`;
}
