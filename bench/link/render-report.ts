import { tellRate } from "../scan/confidence.ts";
import type { BenignAlarm } from "./measure-benign.ts";
import type { LinkResult } from "./result.ts";
import { speedTargets } from "./tell-misses.ts";

const banner = `# How \`doorward link\` does

Written by \`npm run bench -- link\`. Do not edit.
`;

/** The page for people: docs/benchmarks/link.md. */
export function renderReport(result: LinkResult): string {
  return [banner, ...renderBenign(result), ...renderSpeed(result)].join("\n");
}

function renderBenign({ benign, firings, benignLinks, date, rules }: LinkResult): string[] {
  const { readmes, officials } = benign;
  return [
    "## On benign links",
    "",
    `Run on ${date} with the rules ${rules}, without lists. The links stand in the READMEs of the npm packages that Doorward is`,
    "developed and compared with, each different one once; none of them is malicious as far as anybody knows, so each alarm",
    "is a false one. The official hosts are those of every brand Doorward knows.",
    "",
    "| verdict | links of READMEs | target | official hosts | target |",
    "| --- | --- | --- | --- | --- |",
    `| stop | ${tellRate(readmes.stop, 2)} | none | ${tellRate(officials.stop, 2)} | none |`,
    `| check | ${tellRate(readmes.check, 2)} | at most 0.1 % | ${tellRate(officials.check, 2)} | none |`,
    "",
    ...renderAlarms([...readmes.alarms, ...officials.alarms]),
    "How often each rule fired on the links of READMEs, whatever came of it:",
    "",
    `| rule | links of ${benignLinks} |`,
    "| --- | --- |",
    ...Object.entries(firings).map(([id, count]) => `| ${id} | ${count} |`),
    "",
  ];
}

function renderAlarms(alarms: readonly BenignAlarm[]): string[] {
  if (alarms.length === 0) return ["No alarm remains.", ""];
  return [
    "Each alarm that remains:",
    "",
    "| link | README | verdict | because | why it is there |",
    "| --- | --- | --- | --- | --- |",
    ...alarms.map(
      ({ link, from, outcome, because, why }) =>
        `| \`${inCell(link)}\` | ${from} | ${outcome} | ${inCell(because)} | ${why ?? "not explained yet"} |`,
    ),
    "",
  ];
}

function inCell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("`", "'");
}

function renderSpeed({ speed, cold, cores, memoryGigabytes }: LinkResult): string[] {
  const [own] = speed.runs;
  const limit = speed.runs.find(({ id }) => id === "limit");
  return [
    "## Speed and memory",
    "",
    `On one of ${cores} cores with ${memoryGigabytes} GB of memory. ${speed.links.toLocaleString("en")} links: strangers, listed hosts, official hosts, links`,
    `of READMEs, imitations, wrapped links and hidden hosts, made by a seeded generator. The list has ${speed.entries.toLocaleString("en")} generated`,
    "hosts that belong to nobody; everybody has the same ones. Each is measured in a process of its own: seconds are seconds of",
    "processor time, in the fastest of three windows of two seconds, so that others on the machine do not count. Memory is what code, brands and list hold together.",
    ...(speed.loadBefore < 0.5
      ? []
      : [
          "",
          `Others used the machine too (load ${speed.loadBefore} before it began), so it is slower than it need be.`,
        ]),
    "",
    "| who | what its answer is | links a second | Doorward is faster by | ready after | memory |",
    "| --- | --- | --- | --- | --- | --- |",
    ...speed.runs.map((run) => {
      const factor = own === undefined || run === own ? "" : `${tellFactor(own.perSecond / run.perSecond)} times`;
      return `| ${run.name} | ${run.answer} | ${tellCount(run.perSecond)} | ${factor} | ${Math.round(run.openMs)} ms | ${run.megabytes.toFixed(1)} MB |`;
    }),
    "",
    `Targets: ${tellCount(speedTargets.perSecond)} full verdicts a second, ${speedTargets.megabytes} MB. ${own === undefined || limit === undefined ? "" : `A full verdict costs ${(limit.perSecond / own.perSecond).toFixed(1)} times what taking a link apart costs.`}`,
    "",
    "What a verdict costs does not depend on the length of the list:",
    "",
    "| entries | microseconds a verdict | ready after | memory |",
    "| --- | --- | --- | --- |",
    ...speed.sizes.map(
      ({ entries, perSecond, openMs, megabytes }) =>
        `| ${entries.toLocaleString("en")} | ${(1e6 / perSecond).toFixed(1)} | ${Math.round(openMs)} ms | ${megabytes.toFixed(1)} MB |`,
    ),
    "",
    `The file of the whole list is ${(speed.listBytes / 1e6).toFixed(1)} MB; it is read and can be asked after ${Math.round(speed.listOpenMs)} ms, target ${speedTargets.openMs} ms.`,
    "The other times until ready are those of loading the sources as well.",
    "",
    `One verdict of the built command, started anew: best of ${cold.repetitions} ${Math.round(cold.best)} ms, median ${Math.round(cold.median)} ms, target ${speedTargets.coldMs} ms, ${Math.round(cold.peakMegabytes)} MB;`,
    `Node with an empty program takes ${Math.round(cold.nodeAlone)} ms of it.`,
    "",
  ];
}

function tellCount(count: number): string {
  return Number(count.toPrecision(3)).toLocaleString("en");
}

function tellFactor(factor: number): string {
  return factor >= 10 ? tellCount(factor) : factor >= 1 ? factor.toFixed(1) : factor.toPrecision(1);
}
