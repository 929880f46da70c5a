import { tellRate } from "./confidence.ts";
import { qualityTargets } from "./measure-quality.ts";
import { renderSpeed } from "./render-speed.ts";
import type { ScanResult } from "./result.ts";

const banner = `# How \`doorward scan\` does

Written by \`npm run bench -- scan\`. Do not edit.
`;

/** The page for people: docs/benchmarks/scan.md. */
export function renderReport(result: ScanResult): string {
  const { speed } = result;
  const timed = speed === undefined ? [] : ["## Speed and memory", "", tellRun(speed), "", ...renderSpeed(speed), ""];
  return [banner, ...renderQuality(result), ...timed].join("\n");
}

function renderQuality({ quality, firings, benignPackages }: ScanResult): string[] {
  if (quality === undefined) return [];
  const { stop, check, groups, alarms, notFetched } = quality;
  return [
    "## On benign packages",
    "",
    `${tellRun(quality)} The list in \`bench/scan/packages.json\` names exact versions of packages that many people`,
    "install, and of packages that do or speak of what malware does: wallets and chain libraries, browsers under control,",
    "native builds, bundles, obfuscators, password managers, detectors, remote shells, template engines. None of them is",
    "malicious as far as anybody knows, so each alarm is a false one.",
    ...(notFetched.length === 0
      ? []
      : ["", `Could not be fetched this time and took no part: ${notFetched.join(", ")}.`]),
    "",
    "| verdict | all | popular | hard | target |",
    "| --- | --- | --- | --- | --- |",
    `| stop | ${tellRate(stop)} | ${tellRate(groups.popular.stop)} | ${tellRate(groups.hard.stop)} | at most ${tellShare(qualityTargets.stop)} |`,
    `| check | ${tellRate(check)} | ${tellRate(groups.popular.check)} | ${tellRate(groups.hard.check)} | at most ${tellShare(qualityTargets.check)} |`,
    "",
    "Each alarm that remains:",
    "",
    "| package | verdict | because of | why |",
    "| --- | --- | --- | --- |",
    ...alarms.map(
      ({ name, outcome, causes, why }) =>
        `| ${name} | ${outcome} | ${causes.join(", ")} | ${why ?? "not explained yet"} |`,
    ),
    "",
    "How often each rule fired, whatever came of it:",
    "",
    `| rule | packages of ${benignPackages} |`,
    "| --- | --- |",
    ...Object.entries(firings).map(([id, count]) => `| ${id} | ${count} |`),
    "",
  ];
}

function tellRun({
  date,
  rules,
  cores,
  memoryGigabytes,
}: {
  date: string;
  rules: string;
  cores: number;
  memoryGigabytes: number;
}) {
  return `Run on ${date} with the rules ${rules}, on ${cores} cores and ${memoryGigabytes} GB of memory.`;
}

function tellShare(share: number): string {
  return `${share * 100} %`;
}
