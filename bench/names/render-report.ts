import { wantedPrecision } from "./measure-quality.ts";
import type { NamesResult } from "./result.ts";
import { targets } from "./tell-misses.ts";

const banner = `# How \`doorward names\` does

Written by \`npm run bench -- names\`. Do not edit.
`;

/** The page for people: docs/benchmarks/names.md. */
export function renderReport(result: NamesResult): string {
  return [banner, ...renderQuality(result), ...renderSpeed(result), ...renderFalseHits(result)].join("\n");
}

function renderQuality({ quality, pairs, date }: NamesResult): string[] {
  const [own, ...others] = quality;
  if (own === undefined) return [];
  return [
    "## Pairs of names",
    "",
    `Run on ${date}. ${pairs.toLocaleString("en")} pairs, half of them of one person, made by lot from names with the spellings that papers, passports and`,
    "lists have of them, written down by hand apart from the tables with which names are compared: another spelling or script, another",
    "order, a father's name left out, a title, an initial, a typing error. The others share a family name or a given name, begin alike, or",
    "have another father. Half of the names were never looked at when the comparison was mended; only these are measured. The same hands wrote both, and they are",
    "made pairs: real ones are harder. Doorward stands at its usual threshold, the others at the one that is best for them on these very pairs;",
    "an F1 of 0.667 is what calling every pair one person gets.",
    "",
    `| who | precision | recall | F1 | threshold | recall at a precision of ${wantedPrecision} |`,
    "| --- | --- | --- | --- | --- | --- |",
    ...[own, ...others].map(
      ({ name, all, recallAtPrecision }) =>
        `| ${name} | ${all.precision.toFixed(3)} | ${all.recall.toFixed(3)} | ${all.f1.toFixed(3)} | ${all.threshold.toFixed(2)} | ${recallAtPrecision.toFixed(3)} |`,
    ),
    "",
    `Targets: F1 ${targets.f1}, and recall ${targets.recallAtPrecision} at a precision of ${wantedPrecision}. By group of scripts:`,
    "",
    `| group | precision | recall | F1 | ${others.map(({ name }) => `F1 of ${name}`).join(" | ")} |`,
    `| --- | --- | --- | --- | ${others.map(() => "---").join(" | ")} |`,
    ...Object.entries(own.groups).map(([group, { precision, recall, f1 }]) => {
      const theirs = others.map(({ groups }) => groups[group]?.f1.toFixed(3) ?? "");
      return `| ${group} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${theirs.join(" | ")} |`;
    }),
    "",
  ];
}

function renderSpeed({ speed, cores, memoryGigabytes }: NamesResult): string[] {
  const [own] = speed.pairs;
  return [
    "## Speed",
    "",
    `Processor time on one of ${cores} cores with ${memoryGigabytes} GB of memory, against ${speed.listed.toLocaleString("en")} made names.`,
    ...(speed.loadBefore < 0.5
      ? []
      : [
          `Others used the machine too (load ${speed.loadBefore} before it began), which makes it slower than it need be.`,
        ]),
    "",
    "| what | takes | target |",
    "| --- | --- | --- |",
    `| one name, the median | ${speed.p50.toFixed(2)} ms | |`,
    `| one name, the 95th of 100 | ${speed.p95.toFixed(2)} ms | ${targets.p95} ms |`,
    `| ${speed.people.toLocaleString("en")} people again | ${speed.rescreenSeconds.toFixed(1)} s | ${targets.rescreenSeconds} s |`,
    `| making the list ready | ${Math.round(speed.indexMs).toLocaleString("en")} ms | |`,
    "",
    "| who | pairs a second | Doorward takes so many times as long |",
    "| --- | --- | --- |",
    ...speed.pairs.map(({ name, perSecond }) => {
      const factor = own === undefined || own.name === name ? "" : (perSecond / own.perSecond).toFixed(1);
      return `| ${name} | ${Math.round(perSecond).toLocaleString("en")} | ${factor} |`;
    }),
    "",
  ];
}

function renderFalseHits({ falseHits }: NamesResult): string[] {
  if (falseHits === undefined) return [];
  return [
    "## False hits by group of scripts",
    "",
    `${falseHits.people.toLocaleString("en")} made people of each group against the persons of OFAC's SDN list of ${falseHits.published.slice(0, 7)}. Their names are frequent ones, so`,
    "that many are namesakes of somebody listed: a name alone says nothing, and is never shown as a match. With a day of birth drawn by lot",
    "hardly anybody is left; the target is 0.05 % in every group.",
    "",
    "| group | name alone, whole list | name alone, programmes about North Korea | shown as a match |",
    "| --- | --- | --- | --- |",
    ...Object.entries(falseHits.groups).map(
      ([group, { possible, possibleKorea, match }]) =>
        `| ${group} | ${tell(possible)} | ${tell(possibleKorea)} | ${tell(match)} |`,
    ),
    "",
  ];
}

function tell(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
