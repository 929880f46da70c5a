import { tellRate } from "../scan/confidence.ts";
import type { HonestAlarm } from "./measure-honest.ts";
import type { LimitRun } from "./measure-limits.ts";
import type { MailResult } from "./result.ts";
import { mailTargets } from "./tell-misses.ts";

const banner = `# How \`doorward mail\` does

Written by \`npm run bench -- mail\`. Do not edit.
`;

/** Rows of the table of limits: the slowest and the largest. */
const mostRows = 25;

/** The page for people: docs/benchmarks/mail.md. */
export function renderReport(result: MailResult): string {
  return [banner, ...renderHonest(result), ...renderSpeed(result), ...renderLimits(result)].join("\n");
}

function renderHonest({ honest, collection, firings, benignMessages, date, rules }: MailResult): string[] {
  const { made, collected } = honest;
  return [
    "## On ordinary mail",
    "",
    `Run on ${date} with the rules ${rules}, without lists, policy and records of DNS. The made messages come from a seeded`,
    "generator: personal mail, threads, mailing lists, newsletters with counted links, bank mail, notices of services, receipts,",
    "invitations, codes, attachments of every honest sort (`bench/mail/make-messages.ts`). The collected ones lie in the npm package",
    `${collection.package} ${collection.version}: ${collection.what}.`,
    "",
    "| verdict | made messages | collected messages | target of both verdicts together |",
    "| --- | --- | --- | --- |",
    `| stop | ${tellRate(made.stop, 2)} | ${tellRate(collected.stop, 2)} | |`,
    `| check | ${tellRate(made.check, 2)} | ${tellRate(collected.check, 2)} | at most ${mailTargets.alarms * 100} % |`,
    "",
    ...renderAlarms([...made.alarms, ...collected.alarms]),
    "How often each rule about files and messages fired on them, whatever came of it:",
    "",
    `| rule | messages of ${benignMessages.toLocaleString("en")} |`,
    "| --- | --- |",
    ...Object.entries(firings).map(([id, count]) => `| ${id} | ${count} |`),
    "",
  ];
}

function renderAlarms(alarms: readonly HonestAlarm[]): string[] {
  if (alarms.length === 0) return ["No alarm remains.", ""];
  return [
    "Each alarm that remains:",
    "",
    "| message | verdict | because | why it is there |",
    "| --- | --- | --- | --- |",
    ...alarms.map(
      ({ message, outcome, because, why }) =>
        `| ${inCell(message)} | ${outcome} | ${inCell(because)} | ${why ?? "not explained yet"} |`,
    ),
    "",
  ];
}

function inCell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("`", "'");
}

function renderSpeed({ speed, command, cores, memoryGigabytes }: MailResult): string[] {
  const [own] = speed.runs;
  const { cold } = command;
  return [
    "## Speed",
    "",
    `On one of ${cores} cores with ${memoryGigabytes} GB of memory. ${speed.messages.toLocaleString("en")} made messages, ${Math.round(speed.megabytes)} MB, attachments included.`,
    "Each is measured in a process of its own: seconds are seconds of processor time, in the fastest of three rounds.",
    ...(speed.loadBefore < 0.5
      ? []
      : [
          "",
          `Others used the machine too (load ${speed.loadBefore} before it began), so it is slower than it need be.`,
        ]),
    "",
    "| who | what its answer is | messages a second | beside Doorward | one message, median and slowest | memory |",
    "| --- | --- | --- | --- | --- | --- |",
    ...speed.runs.map((run) => {
      const factor =
        own === undefined || run === own ? "" : `${(run.perSecond / own.perSecond).toFixed(2)} times as fast`;
      return `| ${run.name} | ${run.answer} | ${Math.round(run.perSecond)} | ${factor} | ${run.median.toFixed(1)} ms, ${Math.round(run.slowest)} ms | ${Math.round(run.peakMegabytes)} MB |`;
    }),
    "",
    `Target: ${mailTargets.perSecond} messages a second on one core.`,
    "",
    `One mail judged by the built command, started anew: best of ${cold.repetitions} ${Math.round(cold.best)} ms, median ${Math.round(cold.median)} ms, ${Math.round(cold.peakMegabytes)} MB for the command and its reader`,
    `together; Node with an empty program takes ${Math.round(cold.nodeAlone)} ms of it.`,
    "",
    "Whole mailboxes, judged by the built command:",
    "",
    "| messages | size | seconds | messages a second | processor time | most memory of all its processes |",
    "| --- | --- | --- | --- | --- | --- |",
    ...command.many.map(
      ({ messages, megabytes, seconds, processorSeconds, peakMegabytes }) =>
        `| ${messages.toLocaleString("en")} | ${Math.round(megabytes)} MB | ${seconds.toFixed(1)} | ${Math.round(messages / seconds)} | ${processorSeconds.toFixed(1)} s | ${Math.round(peakMegabytes)} MB |`,
    ),
    "",
  ];
}

function renderLimits({ limits }: MailResult): string[] {
  const slowest = new Set(limits.toSorted((a, b) => b.seconds - a.seconds).slice(0, mostRows));
  const largest = new Set(limits.toSorted((a, b) => b.peakMegabytes - a.peakMegabytes).slice(0, mostRows));
  const shown = limits.filter((run) => slowest.has(run) || largest.has(run));
  return [
    "## At the limits",
    "",
    `${limits.length} mails, tickets and files of at most 25 MB that are made to be slow or large, each judged by the built command, started`,
    "anew: the time is from its start to its end, the memory that of the command and its reader together. Targets:",
    `${mailTargets.seconds} second and ${mailTargets.megabytes} MB. These are the slowest and the largest; ${countWithin(limits)} of all are within both.`,
    "",
    "| what | size | seconds | processor time | memory | verdict |",
    "| --- | --- | --- | --- | --- | --- |",
    ...shown.map(
      ({ name, megabytes, seconds, processorSeconds, peakMegabytes, verdict }) =>
        `| ${inCell(name)} | ${megabytes.toFixed(1)} MB | ${seconds.toFixed(2)} | ${processorSeconds.toFixed(2)} s | ${Math.round(peakMegabytes)} MB | ${verdict} |`,
    ),
    "",
  ];
}

function countWithin(limits: readonly LimitRun[]): number {
  return limits.filter(
    ({ seconds, peakMegabytes }) => seconds <= mailTargets.seconds && peakMegabytes <= mailTargets.megabytes,
  ).length;
}
