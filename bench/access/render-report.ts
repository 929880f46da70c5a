import { viewReasons } from "@doorward/core";
import { findRate, tellRate } from "../scan/confidence.ts";
import { alternatives } from "./alternatives/score-days.ts";
import type { AlternativeRow } from "./alternatives/measure-alternatives.ts";
import { floors, stolenRates } from "./counting/floors.ts";
import type { BudgetRow, FalseAlerts, RateRow } from "./counting/measure-counting.ts";
import { renderLeaks } from "./leaks/render-leaks.ts";
import { renderOrdinary } from "./ordinary/render-ordinary.ts";
import { renderStore } from "./store/render-store.ts";
import { renderStoreSpeed } from "./store/render-speed.ts";
import { speedTarget } from "./counting/measure-speed.ts";
import type { AccessResult } from "./result.ts";
import { maliciousScenarios } from "./world/scenarios.ts";

const banner = `# How counting does at the insider door

Written by \`npm run bench -- access\`. Do not edit.
`;

/** The page for people: docs/benchmarks/access.md. */
export function renderReport(result: AccessResult): string {
  const { date, rules, seeds } = result;
  return [
    banner,
    `Last run on ${date} with the rules ${rules} and the seeds ${seeds.join(", ")}. Everything comes from a seeded simulator (\`bench/access/world\`): 300 viewers in teams`,
    "of 25 at three sites, 20 tickets a day, 7.5 % of them with a customer opened without a recorded reason, negative binomial days, people who are",
    "away, leave and join. It says what breaks when people act as the simulator has them; it does not say how a real desk does. Parts can be run",
    "alone: what that day did not run stands as it was measured before.",
    "",
    "A budget is the false alerts that are asked for, in a month of 21 working days. Delays are days that the thief worked, the day of the alert",
    "counting; records lost are those taken until the end of that day. There are four thieves among 300 viewers, and four more who take one a day in",
    "further worlds of their own, since the share of those that is not found is small. Alerts of sites count as false ones.",
    "",
    ...renderCounting(result),
    ...renderStore(result),
    ...renderCalibration(result),
    ...renderAlternatives(result),
    ...renderSensitivity(result),
    ...renderScenarios(result),
    ...renderOrdinary(result),
    ...renderCoverage(result),
    ...renderLeaks(result),
    ...renderCanaries(result),
    ...renderSpeed(result),
    ...renderStoreSpeed(result),
  ].join("\n");
}

function renderCounting({ counting, bound }: AccessResult): string[] {
  if (counting === undefined) return [];
  return [
    "## Thieves outside of their tickets",
    "",
    "These rows rest on the short way: the days of viewers are drawn without writing each record. How far it gives the same days as readers",
    "and store is shown further down.",
    "",
    ...counting.flatMap((row) => [...renderBudget(row), ""]),
    ...renderShortfalls(counting),
    ...renderBound(bound),
    "The detector takes a mean 0.25 of its standard deviations higher than it is believed, and counts to scatter the more, the less is known of",
    "the mean. Both were fitted on this simulator, so that the figures here are what they can be at best.",
    "",
  ];
}

/** What is asked for and not reached. */
function renderShortfalls(counting: readonly BudgetRow[]): string[] {
  const missed = counting.flatMap(({ budget, rates }) =>
    rates.flatMap((row, at) => {
      const most = floors[budget].missed[at] ?? 0;
      if (row.missed <= most) return [];
      const rate = findRate(Math.round(row.missed * row.thieves), row.thieves);
      return [
        `- Budget ${budget}, ${row.rate} a day: not found are ${tellRate(rate)}, where at most ${percent(most)} are asked for.`,
      ];
    }),
  );
  if (missed.length === 0) return [];
  return ["### Floors that are not reached", "", ...missed, ""];
}

/** What no threshold changes. */
function renderBound(bound: AccessResult["bound"]): string[] {
  if (bound === undefined) return [];
  return [
    "### What not knowing the mean costs",
    "",
    "The same detector over viewers of whom everything else is known, at the false alerts of the floors: who takes one a day and is not found in",
    "120 days. Sixty days of somebody do not tell the mean well enough to find all of them, whatever the threshold.",
    "",
    "| what is known | budget | false alerts a month | not found |",
    "| --- | --- | --- | --- |",
    ...bound.map(
      ({ known, budget, perMonth, missed }) =>
        `| ${known} | ${budget} | ${perMonth.toFixed(2)} | ${tellRate(missed)} |`,
    ),
    "",
  ];
}

function renderCalibration({ calibration }: AccessResult): string[] {
  if (calibration === undefined) return [];
  return [
    "## Calibrated by replay",
    "",
    "Each organisation's own nine months without thieves say by how much its thresholds are raised. Then further months of the same people follow,",
    "in which the last sixty days before are the baseline. Fewer false alerts are paid for with time: where thresholds are raised, the slowest",
    "thieves are found later than in the tables above.",
    "",
    "| budget | thresholds raised by | false alerts a month | in the surge of half as many again |",
    "| --- | --- | --- | --- |",
    ...calibration.map(
      ({ budget, factor, stationary, surge }) =>
        `| ${budget} | x ${factor.toFixed(2)} | ${tellFalse(stationary)} | ${tellFalse(surge)} |`,
    ),
    "",
    "| budget | stolen a day | thieves | median delay | not found |",
    "| --- | --- | --- | --- | --- |",
    ...calibration.flatMap(({ budget, rates }) =>
      rates.map(
        ({ rate, thieves, median, missed }) =>
          `| ${budget} | ${rate} | ${thieves} | ${tellDays(median)} | ${percent(missed)} |`,
      ),
    ),
    "",
  ];
}

function renderAlternatives({ alternatives: measured }: AccessResult): string[] {
  if (measured === undefined) return [];
  return [
    "## Beside other ways to alert",
    "",
    "Each is tuned on worlds without thieves so that it gives as many false alerts as the budget, and says nothing more of a viewer for a month",
    "after an alert. All see the same thieves. Each cell: median delay in days, and the share that is not found.",
    "",
    ...Object.entries(alternatives).map(([name, { what }]) => `- **${name}**: ${what}.`),
    "",
    `| budget | method | ${stolenRates.map((rate) => `${rate} a day`).join(" | ")} |`,
    `| --- | --- | ${stolenRates.map(() => "---").join(" | ")} |`,
    ...measured
      .toSorted((a, b) => a.budget - b.budget)
      .map(({ budget, method, rates }) => `| ${budget} | ${method} | ${rates.map(tellCell).join(" | ")} |`),
    "",
    ...tellUnbeaten(measured),
    "",
  ];
}

function renderSensitivity({ sensitivity }: AccessResult): string[] {
  if (sensitivity === undefined) return [];
  return [
    "## When the world is otherwise",
    "",
    "Budget 1. One thing is changed at a time; the method is not told.",
    "",
    `| what | false alerts a month | in the surge | ${stolenRates.map((rate) => `${rate} a day`).join(" | ")} |`,
    `| --- | --- | --- | ${stolenRates.map(() => "---").join(" | ")} |`,
    ...sensitivity.map(
      ({ what, budget }) =>
        `| ${what} | ${budget.stationary.perMonth.toFixed(2)} | ${budget.surge.perMonth.toFixed(2)} | ${budget.rates.map(tellCell).join(" | ")} |`,
    ),
    "",
  ];
}

function renderScenarios({ benign }: AccessResult): string[] {
  if (benign === undefined) return [];
  return [
    "## What looks odd and is innocent",
    "",
    "Cases of those who play the part that stand with the scenario and not without it; at most one of each world is allowed, and none of B10. B2, B3, B4, B6 and B8",
    "leave reasons that are recorded and so change no count: here that is supposed, and explaining them is tested on records and through the store.",
    "",
    "Where everybody plays the part (B1), some have a case by chance with it or without, and the floor of the surge says how many; one is not kept to.",
    "",
    "| scenario | what | budget | worlds | most cases of one | at most | cases of all |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...benign.map(
      ({ scenario, what, budget, worlds, most, allowed, cases }) =>
        `| ${scenario} | ${what} | ${budget} | ${worlds} | ${most} | ${allowed} | ${cases} |`,
    ),
    "",
    "## What counting does not see",
    "",
    ...Object.entries(maliciousScenarios).map(([id, { what, by }]) => `- ${id}, ${what}: noticed by ${by}.`),
    "",
    "M3 leaves no trace in the count: a thief who photographs own tickets alone opens nothing without a reason.",
    "",
  ];
}

function renderCoverage({ coverage }: AccessResult): string[] {
  if (coverage === undefined) return [];
  return [
    "## What explains views",
    "",
    "Every record of a simulated desk of sixty over twenty days, explained as the product does. Customers are counted once for each viewer and day.",
    "",
    `| views per ticket | views | customers opened | ${viewReasons.join(" | ")} | unexplained |`,
    `| --- | --- | --- | ${viewReasons.map(() => "---").join(" | ")} | --- |`,
    ...coverage.map(
      ({ viewsPerTicket, views, customers, unexplained, byReason }) =>
        `| ${viewsPerTicket} | ${views} | ${customers} | ${viewReasons.map((reason) => percent(byReason[reason] / customers)).join(" | ")} | ${percent(unexplained / customers)} |`,
    ),
    "",
  ];
}

function renderCanaries({ canaries }: AccessResult): string[] {
  if (canaries === undefined) return [];
  return [
    "## Canaries",
    "",
    "| customers | views of a thief | canaries | arithmetic | measured |",
    "| --- | --- | --- | --- | --- |",
    ...canaries.map(
      ({ pool, views, canaries: planted, expected, measured }) =>
        `| ${pool.toLocaleString("en")} | ${views} | ${planted} | ${percent(expected)} | ${tellRate(measured)} |`,
    ),
    "",
  ];
}

function renderSpeed({ speed, cores }: AccessResult): string[] {
  if (speed === undefined) return [];
  return [
    "## Speed of counting",
    "",
    `Counting everybody anew from the roll-ups, processor time on one of ${cores} cores; at most ${speedTarget.milliseconds} ms of ${speedTarget.viewers} viewers.`,
    "",
    "| viewers | days | rows | median |",
    "| --- | --- | --- | --- |",
    ...speed.map(
      ({ viewers, days, rows, milliseconds }) =>
        `| ${viewers} | ${days} | ${rows.toLocaleString("en")} | ${Math.round(milliseconds)} ms |`,
    ),
    "",
  ];
}

function renderBudget({ budget, rates, stationary, surge }: BudgetRow): string[] {
  const own = floors[budget];
  return [
    `### ${budget} a month`,
    "",
    "| stolen a day | thieves | median delay | at most | p90 | records lost | at most | not found | at most |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rates.map(
      ({ rate, thieves, median, p90, lost, missed }, at) =>
        `| ${rate} | ${thieves} | ${tellDays(median)} | ${own.delay[at] ?? ""} | ${tellDays(p90)} | ${lost} | ${own.lost[at] ?? ""} | ${percent(missed)} | ${percent(own.missed[at] ?? 0)} |`,
    ),
    "",
    `False alerts a month: ${tellFalse(stationary)} in a stationary world, at most ${(own.stationary * budget).toFixed(2)}; ${tellFalse(surge)} when everybody opens half as`,
    `many again from one day on, at most ${(own.surge * budget).toFixed(2)}.`,
  ];
}

/** Where another method finds thieves as soon, or sooner. */
function tellUnbeaten(rows: readonly AlternativeRow[]): string[] {
  const sentences = rows.flatMap(({ method, budget, rates }) => {
    if (method === "Doorward") return [];
    const own = rows.find((row) => row.method === "Doorward" && row.budget === budget)?.rates ?? [];
    const equal = rates.filter(
      ({ median, missed }, at) => median <= (own[at]?.median ?? 0) && missed <= (own[at]?.missed ?? 0),
    );
    if (equal.length === 0) return [];
    const sooner = equal.filter(({ median, rate }) => median < (own.find((row) => row.rate === rate)?.median ?? 0));
    return [
      `- At budget ${budget}, **${method}** finds those who take ${listRates(equal)} a day as soon as counting does${sooner.length === 0 ? "" : `, and sooner at ${listRates(sooner)}`}.`,
    ];
  });
  return sentences.length === 0
    ? ["Counting finds thieves of every rate sooner than each of the others."]
    : ["Where counting does not beat them:", "", ...sentences];
}

function listRates(rows: readonly RateRow[]): string {
  return rows.map(({ rate }) => rate).join(", ");
}

function tellCell({ median, missed }: RateRow): string {
  return `${tellDays(median)}, ${percent(missed)}`;
}

function tellDays(days: number): string {
  return days === Infinity ? "never" : String(days);
}

function tellFalse({ perMonth, alerts, months }: FalseAlerts): string {
  return `${perMonth.toFixed(2)} (${alerts} in ${Math.round(months)} months)`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
