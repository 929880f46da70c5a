import { countOf, defaultInsiderSettings } from "@doorward/core";
import { calibrate } from "@doorward/doors";
import { countAllLogs } from "../access/count-all-logs.ts";
import { findGaps } from "../access/find-gaps.ts";
import { makeCountInput } from "../access/raise-alerts.ts";
import { chooseWidth, wrapText } from "../output/wrap.ts";
import { withApi } from "../server/open-api.ts";
import type { Surroundings } from "../surroundings.ts";
import { logWords, readAmount, readLogWords } from "./access-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessCalibrateUsage = `Replays the own history and tells how many alerts a week it would have brought beside how many are borne. Do it before alerts
are switched on, and again when much has changed. Somebody who steals in the history counts as a false alert in it.

Usage
  doorward access calibrate                 of what is kept; the server goes by it from then on
  doorward access calibrate <logs> … | -    of logs alone, which are not kept

Options
  --alerts <n>       alerts a week that are borne; of logs alone; ${String(defaultInsiderSettings.alertsPerWeek)} unless said
  --format, --columns, --source    as for \`doorward access\`
  --server <url>     a Doorward elsewhere; its token comes from DOORWARD_TOKEN
  --data <folder>    the data folder of the server; else DOORWARD_HOME, else .doorward in this folder
  --json             the result as one object

Exit status: 0 the history is long enough, 1 it is too short to go by, 64 wrong usage, 66 input cannot be read or there is no
store, 70 our own fault.
`;

/** What a replay gave, as the API tells it. */
interface ToldCalibration {
  readonly weeks: number;
  readonly target: number;
  readonly realised: number;
  readonly low: number;
  readonly high: number;
  readonly factor: number;
  readonly isEnough: boolean;
  readonly says: string;
}

const weekDays = 5;
/** With fewer weeks behind the baseline a rate says little. Our judgement, and the server's. */
const leastWeeks = 8;

/** `doorward access calibrate`: the realised rate of alerts beside the target. */
export async function accessCalibrate(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access calibrate", words, {
    ...logWords,
    alerts: { type: "string" },
    server: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  const alerts = readAmount(values.alerts, "--alerts") ?? defaultInsiderSettings.alertsPerWeek;
  const place = { data: values.data, server: values.server };
  const told =
    positionals.length === 0
      ? await withApi(place, surroundings, (ask) =>
          ask<ToldCalibration>({ method: "POST", path: "/api/v1/access/calibrate" }),
        )
      : await replayLogs(positionals, readLogWords(values), alerts, surroundings);
  const { output } = surroundings;
  output.write(values.json === true ? `${JSON.stringify(told)}\n` : `${wrapText(told.says, chooseWidth(output))}\n`);
  return told.isEnough ? 0 : 1;
}

async function replayLogs(
  inputs: readonly string[],
  words: ReturnType<typeof readLogWords>,
  alertsPerWeek: number,
  surroundings: Surroundings,
): Promise<ToldCalibration> {
  const { survey, counted } = await countAllLogs(inputs, words, surroundings);
  const { first = 0, last = 0 } = survey.span ?? {};
  const gaps = findGaps(survey, counted.days, { from: first, until: last + 1 });
  if (gaps.isSuspended) return { ...noHistory(alertsPerWeek), says: gaps.says ?? "" };
  const { days, perWeek, proposedFactor } = calibrate(makeCountInput(counted.days, survey, gaps), { alertsPerWeek });
  const weeks = days / weekDays;
  if (weeks === 0) return noHistory(alertsPerWeek);
  const isEnough = weeks >= leastWeeks;
  const rates = { weeks, ...perWeek, factor: isEnough ? proposedFactor : 1, isEnough };
  return { ...rates, says: tellRates(rates) };
}

function noHistory(target: number): ToldCalibration {
  const says = "There is no history behind the first 60 days yet, so nothing can be said. Leave alerts off.";
  return { weeks: 0, target, realised: 0, low: 0, high: 0, factor: 1, isEnough: false, says };
}

function tellRates({ weeks, target, realised, low, high, factor, isEnough }: Omit<ToldCalibration, "says">): string {
  const told = `${countOf(Math.round(weeks * 100) / 100, "week")} of history would have brought alerts at a rate of ${tell(realised)} a week (likely ${tell(low)} to ${tell(high)}), where the budget is ${tell(target)}.`;
  if (!isEnough) return `${told} That is too short a time to go by: plan for twice as many, and calibrate again.`;
  return factor <= 1 ? told : `${told} Thresholds ${tell(factor)} times as high would meet the target.`;
}

function tell(number: number): string {
  return String(Math.round(number * 100) / 100);
}
